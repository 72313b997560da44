import FoodModel

/// The servings that the labels of branded foods state, in `branded_food.csv`.
enum FDCServings {
    /// Whether a unit of servings is one of volume: such a food's figures are per 100 ml.
    static func isVolume(_ unit: String) -> Bool {
        ["ml", "mlt", "milliliter"].contains(unit.lowercased())
    }

    /// The findings of how many branded foods were left out, and why.
    static func leftOut(
        byVolume: Int,
        superseded: Int,
        at location: SourceLocation
    ) -> [Finding] {
        [
            ("whose figures are per 100 ml, not per 100 g", byVolume),
            ("whose barcode a newer food has", superseded),
        ].filter { $0.1 > 0 }.map { words, count in
            Finding(.note, at: location, "branded foods \(words): \(count) left out")
        }
    }

    /// The serving as a portion; nil for a unit that is no gram.
    static func portion(_ size: Double, _ unit: String, _ words: String) -> Portion? {
        guard size > 0, ["g", "grm", "gram"].contains(unit.lowercased()) else { return nil }
        return Portion(counted: words.isEmpty ? "serving" : words, grams: size)
    }

    static func add(from files: SourceFiles, to foods: FDCFoods) throws {
        let sink = foods.sink
        var table = try SourceTable(FDCDataType.branded.listing, of: files, reportingTo: sink)
        let food = try table.column("fdc_id")
        let barcode = try table.column("gtin_upc")
        let size = try table.column("serving_size")
        let unit = try table.column("serving_size_unit")
        let words = try table.column("household_serving_fulltext")
        while let row = try table.next() {
            guard let food = try foods.food(row.bytes(food)), food.type == .branded else {
                continue
            }
            if let code = row.text(barcode) {
                try sink.add(FoodID(source: "gtin", code: code), to: food.handle)
            }
            guard let size = row.number(size, reportingTo: sink),
                let portion = portion(size, row[unit], row[words])
            else { continue }
            try sink.add(portion, to: food.handle)
        }
    }
}
