import FoodModel

/// Reads a complete release of USDA's Standard Reference: a row for every food and nutrient.
struct StandardReferenceReader: StreamingReader {
    let layout: SRLayout
    let name = "sr"

    func recognises(_ files: SourceFiles) -> Bool {
        files.contain(layout.foods.file, layout.figures.file, layout.nutrients.file)
    }

    func mark(of files: SourceFiles) -> String {
        "\(layout.foods.file) and \(layout.figures.file)"
    }

    func stream(_ files: SourceFiles, into sink: any FoodSink) throws {
        var foods = try SRFoods(files, layout, into: sink)
        var definitions = try layout.open(layout.nutrients, of: files)
        var findings: [Finding] = []
        let nutrients = CodeTable(
            try NutrientCodes.standardReference.stated(
                in: &definitions,
                code: layout.nutrient,
                unit: layout.unit,
                &findings
            )
        )
        findings.forEach(sink.report)
        try addFigures(of: nutrients, from: files, to: &foods, sink)
    }

    private func addFigures(
        of nutrients: CodeTable<StatedNutrient?>,
        from files: SourceFiles,
        to foods: inout SRFoods,
        _ sink: any FoodSink
    ) throws {
        var table = try layout.open(layout.figures, of: files, reportingTo: sink)
        let food = try table.column(layout.food)
        let nutrient = try table.column(layout.nutrient)
        let value = try table.column(layout.value)
        let source = try table.column(layout.source)
        let derivation = try table.column(layout.derivation)
        var sources = SRFigureSources(edition: foods.edition.key)
        let code183 = Array(NutrientCodes.undifferentiated183.utf8)[...]
        while let row = try table.next() {
            let code = row.bytes(nutrient)
            guard let stated = nutrients[code] else {
                sink.report(row.undefinedNutrient(at: nutrient))
                continue
            }
            let isUndifferentiated183 = code == code183
            guard stated != nil || isUndifferentiated183,
                let number = row.number(value, reportingTo: sink)
            else { continue }
            guard let food = foods.food(row.bytes(food)) else {
                sink.report(row.unknownFood(at: food))
                continue
            }
            let figure = sources.source(
                row.bytes(source),
                row.bytes(derivation),
                isZero: number == 0
            )
            if let stated {
                try sink.add(number, of: stated, figure.kind, figure.provenance, to: food)
            }
            if isUndifferentiated183 {
                try sink.add(
                    undifferentiated183: Figure(
                        Estimate(number),
                        figure.kind,
                        figure.provenance
                    ),
                    to: food
                )
            }
        }
    }
}

/// Where figures of the Standard Reference come from, by the codes that stand beside them.
private struct SRFigureSources {
    struct Source {
        let kind: FigureKind
        let provenance: Provenance
    }

    private struct Key: Hashable {
        let source: UInt64?
        let derivation: UInt64?
        let isZero: Bool
    }

    let edition: String
    private var known: [Key: Source] = [:]

    init(edition: String) { self.edition = edition }

    /// The source for the codes in a row; codes have no more than four letters.
    mutating func source(
        _ sourceCode: ArraySlice<UInt8>,
        _ derivationCode: ArraySlice<UInt8>,
        isZero: Bool
    ) -> Source {
        let key = Key(
            source: CodeTable<Source>.number(of: sourceCode),
            derivation: CodeTable<Source>.number(of: derivationCode),
            isZero: isZero
        )
        if let found = known[key], key.source != nil, key.derivation != nil { return found }
        let source = String(decoding: sourceCode, as: UTF8.self)
        let derivation = String(decoding: derivationCode, as: UTF8.self)
        let detail = [source, derivation].filter { !$0.isEmpty }.joined(separator: " ")
        let found = Source(
            kind: FigureKind(source: source, derivation: derivation, isZero: isZero),
            provenance: Provenance(edition: edition, detail: detail)
        )
        known[key] = found
        return found
    }
}
