import FoodModel

extension MealResolver {
    /// The food that the name of `line` means.
    ///
    /// Where the line offers others, what they share may be said once: "beef or lobster broth".
    func match(_ line: ParsedLine) -> FoodMatcher.Outcome {
        if let extract = line.extract { return matcher.match(extract, details: "", in: context) }
        let match = match(line, named: line.name)
        guard let last = line.alternatives.last, let space = last.firstIndex(of: " ") else {
            return match
        }
        let whole = self.match(line, named: line.name + last[space...])
        return whole.confidence > match.confidence ? whole : match
    }

    private func match(_ line: ParsedLine, named name: String) -> FoodMatcher.Outcome {
        matcher.match(
            knowledge.words.withoutPreparation(name),
            details: line.preparation.isEmpty ? line.comment : line.preparation,
            isFromCan: line.amounts.contains { $0.measure?.name == "can" },
            in: context
        )
    }

    /// The name of `line`, with "dried" where that is said elsewhere in it.
    func driedName(of line: ParsedLine) -> String {
        let isSaid = WordTable.terms(of: line.name).contains { knowledge.words.state($0) == .dried }
        return isSaid ? line.name : "dried \(line.name)"
    }
}

extension Food {
    /// Whether it surely holds more water than any dried food: prunes have 31 %, dried tomatoes in
    /// oil 54 % (SR28).
    var isMoist: Bool { composition[.water].map { $0.estimate.low > 55 } ?? false }
}
