public import FoodModel

extension ResolvedMeal {
    /// The same meal with what `change` makes of each line's entry.
    public func mapEntries(_ change: (Entry) -> Entry) -> ResolvedMeal {
        var intake = intake
        intake.entries = intake.entries.map(change)
        let lines = lines.map { line in
            var line = line
            line.entry = change(line.entry)
            return line
        }
        return ResolvedMeal(lines: lines, intake: intake)
    }
}
