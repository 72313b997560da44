import FoodModel

/// The figures of FoodData Central's `food_nutrient.csv`.
enum FDCFigures {
    /// Adds the figures in `files` to those of `foods` that they are of.
    static func add(from files: SourceFiles, to foods: FDCFoods) throws {
        let sink = foods.sink
        let nutrients = try nutrients(files, sink)
        var derivations = try FDCDerivations(files, reportingTo: sink)
        var table = try SourceTable("food_nutrient.csv", of: files, reportingTo: sink)
        let food = try table.column("fdc_id")
        let nutrient = try table.column("nutrient_id")
        let amount = try table.column("amount")
        let derivation = try table.column("derivation_id")
        let code183 = try code183(files)
        while let row = try table.next() {
            guard let food = try foods.food(row.bytes(food)),
                let value = row.number(amount, reportingTo: sink)
            else { continue }
            let code = row.bytes(nutrient)
            guard let stated = nutrients[code] else {
                sink.report(row.undefinedNutrient(at: nutrient))
                continue
            }
            guard stated != nil || code183.map(code.elementsEqual) == true else { continue }
            let source = derivations.source(
                row.bytes(derivation),
                in: food.edition,
                isZero: value == 0
            )
            if let stated {
                try sink.add(value, of: stated, source.kind, source.provenance, to: food.handle)
            } else {
                let figure = Figure(Estimate(value), source.kind, source.provenance)
                try sink.add(undifferentiated183: figure, to: food.handle)
            }
        }
    }

    /// The id of 18:3 fatty acids whose isomers were not told apart; nil where it is not in grams.
    private static func code183(_ files: SourceFiles) throws(InputError) -> [UInt8]? {
        var definitions = try SourceTable("nutrient.csv", of: files)
        let code = String(NutrientCodes.undifferentiated183OfFDC)
        let unit = try definitions.dictionary(from: "id", to: "unit_name")[code]
        return unit.flatMap { NutrientUnit(symbol: $0) } == .gram ? Array(code.utf8) : nil
    }

    private static func nutrients(
        _ files: SourceFiles,
        _ sink: any FoodSink
    ) throws(InputError) -> CodeTable<StatedNutrient?> {
        var definitions = try SourceTable("nutrient.csv", of: files)
        var findings: [Finding] = []
        let nutrients = try NutrientCodes.foodDataCentral.stated(
            in: &definitions,
            code: "id",
            unit: "unit_name",
            &findings
        )
        findings.forEach(sink.report)
        return CodeTable(nutrients)
    }
}
