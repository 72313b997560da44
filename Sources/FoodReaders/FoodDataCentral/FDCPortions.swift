import FoodModel

/// The portions of FoodData Central's `food_portion.csv`.
enum FDCPortions {
    /// What FoodData Central writes for a unit that stands in the modifier instead.
    static let noUnit = "undetermined"

    /// Adds the portions in `files` to those of `foods` that they are of.
    static func add(from files: SourceFiles, to foods: FDCFoods) throws {
        guard files.contain("food_portion.csv") else { return }
        let sink = foods.sink
        var unitTable = try SourceTable("measure_unit.csv", of: files, reportingTo: sink)
        let units = try unitTable.dictionary(from: "id", to: "name")
        var table = try SourceTable("food_portion.csv", of: files, reportingTo: sink)
        let food = try table.column("fdc_id")
        let amount = try table.column("amount")
        let unit = try table.column("measure_unit_id")
        let description = try table.column("portion_description")
        let modifier = try table.column("modifier")
        let grams = try table.column("gram_weight")
        while let row = try table.next() {
            guard let food = try foods.food(row.bytes(food)) else { continue }
            guard let unitName = units[row[unit]] else {
                sink.report(
                    row.finding(
                        at: unit,
                        "there is no measure \"\(row[unit])\"; the portion was left out"
                    )
                )
                continue
            }
            guard let weight = row.number(grams, reportingTo: sink) else { continue }
            if let amount = row.number(amount, reportingTo: sink) {
                let portion = portion(
                    amount,
                    unitName,
                    row[description],
                    row[modifier],
                    weight
                )
                try sink.add(portion, to: food.handle, from: row, column: grams)
            } else if food.type == .survey, let text = row.text(description) {
                // The modifier of a survey food is a number of the survey's own.
                let portion = Portion(counted: text, grams: weight)
                try sink.add(portion, to: food.handle, from: row, column: grams)
            }
        }
    }

    /// A portion by the words of FoodData Central, in CSV or JSON.
    static func portion(
        _ amount: Double,
        _ unit: String,
        _ description: String,
        _ modifier: String,
        _ grams: Double
    ) -> Portion {
        let words = [description, modifier].filter { !$0.isEmpty }.joined(separator: ", ")
        return unit == noUnit
            ? Portion(amount: amount, description: words, grams: grams)
            : Portion(amount: amount, unit: unit, modifier: words, grams: grams)
    }
}

extension Portion {
    /// A portion whose amount stands before its unit, as in "2 cookies (30 g)"; one where no
    /// number does.
    init(counted text: String, grams: Double) {
        // By bytes: to part letters is dear, and branded foods may be millions.
        let words = text.utf8.split(separator: UInt8(ascii: " "), maxSplits: 1).map(Substring.init)
        if words.count == 2, let amount = Double(words[0]), amount > 0, amount.isFinite {
            self.init(amount: amount, description: String(words[1]), grams: grams)
        } else {
            self.init(amount: 1, description: text, grams: grams)
        }
    }
}
