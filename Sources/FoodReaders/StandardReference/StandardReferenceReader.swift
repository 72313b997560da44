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
        let foods = try SRFoods(files, layout, into: sink)
        var definitions = try layout.open(layout.nutrients, of: files)
        var findings: [Finding] = []
        let nutrients = try NutrientCodes.standardReference.stated(
            in: &definitions,
            code: layout.nutrient,
            unit: layout.unit,
            &findings
        )
        findings.forEach(sink.report)
        try addFigures(of: nutrients, from: files, to: foods, sink)
    }

    private func addFigures(
        of nutrients: [String: StatedNutrient?],
        from files: SourceFiles,
        to foods: SRFoods,
        _ sink: any FoodSink
    ) throws {
        var table = try layout.open(layout.figures, of: files, reportingTo: sink)
        let food = try table.column(layout.food)
        let nutrient = try table.column(layout.nutrient)
        let value = try table.column(layout.value)
        let source = try table.column(layout.source)
        let derivation = try table.column(layout.derivation)
        var sources = SRFigureSources(edition: foods.edition.key)
        while let row = try table.next() {
            let code = row[nutrient]
            guard let stated = nutrients[code] else {
                sink.report(row.undefinedNutrient(at: nutrient))
                continue
            }
            let isUndifferentiated183 = code == NutrientCodes.undifferentiated183
            guard stated != nil || isUndifferentiated183,
                let number = row.number(value, reportingTo: sink)
            else { continue }
            guard let food = foods.food(row[food]) else {
                sink.report(row.unknownFood(at: food))
                continue
            }
            let figure = sources.source(row[source], row[derivation], isZero: number == 0)
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
        let source: String
        let derivation: String
        let isZero: Bool
    }

    let edition: String
    private var known: [Key: Source] = [:]

    init(edition: String) { self.edition = edition }

    mutating func source(_ source: String, _ derivation: String, isZero: Bool) -> Source {
        let key = Key(source: source, derivation: derivation, isZero: isZero)
        if let found = known[key] { return found }
        let detail = [source, derivation].filter { !$0.isEmpty }.joined(separator: " ")
        let found = Source(
            kind: FigureKind(source: source, derivation: derivation, isZero: isZero),
            provenance: Provenance(edition: edition, detail: detail)
        )
        known[key] = found
        return found
    }
}
