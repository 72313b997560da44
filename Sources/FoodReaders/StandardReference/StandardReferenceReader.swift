import FoodModel

/// Reads a complete release of USDA's Standard Reference: a row for every food and nutrient.
struct StandardReferenceReader: SourceReader {
    let layout: SRLayout

    func recognises(_ files: SourceFiles) -> Bool {
        files.contain(layout.foods.file, layout.figures.file, layout.nutrients.file)
    }

    func read(_ files: SourceFiles) throws(InputError) -> SourceContents {
        var foods = try SRFoods(files, layout)
        var definitions = try layout.open(layout.nutrients, of: files)
        let nutrients = try NutrientCodes.standardReference.stated(
            in: &definitions,
            code: layout.nutrient,
            unit: layout.unit,
            &foods.findings
        )
        try addFigures(of: nutrients, from: files, to: &foods)
        return foods.contents
    }

    private func addFigures(
        of nutrients: [String: StatedNutrient?],
        from files: SourceFiles,
        to foods: inout SRFoods
    ) throws(InputError) {
        var table = try layout.open(layout.figures, of: files)
        let food = try table.column(layout.food)
        let nutrient = try table.column(layout.nutrient)
        let value = try table.column(layout.value)
        let source = try table.column(layout.source)
        let derivation = try table.column(layout.derivation)
        while let row = try table.next() {
            let code = row[nutrient]
            guard let stated = nutrients[code] else {
                foods.findings.append(row.undefinedNutrient(at: nutrient))
                continue
            }
            let isUndifferentiated183 = code == NutrientCodes.undifferentiated183
            guard stated != nil || isUndifferentiated183,
                let number = row.number(value, &foods.findings)
            else { continue }
            let kind = FigureKind(
                source: row[source],
                derivation: row[derivation],
                isZero: number == 0
            )
            let provenance = Provenance(
                edition: foods.edition.key,
                detail: [row[source], row[derivation]].filter { !$0.isEmpty }
                    .joined(separator: " ")
            )
            let isKnown = foods.drafts.update(SRFoods.code(row[food])) { draft in
                if let stated { draft.add(number, of: stated, kind, provenance) }
                if isUndifferentiated183 {
                    draft.undifferentiated183 = Figure(Estimate(number), kind, provenance)
                }
            }
            if !isKnown { foods.findings.append(row.unknownFood(at: food)) }
        }
        foods.findings += table.findings
    }
}
