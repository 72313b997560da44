import FoodModel

extension MealResolver {
    /// The food that the name of `line` means.
    ///
    /// Where the line offers others, what they share may be said once: "beef or lobster broth".
    func match(_ line: ParsedLine) -> FoodMatcher.Outcome {
        if let extract = line.extract { return matcher.match(extract, details: "", in: context) }
        let match = match(line, named: line.name)
        if match.found == nil {
            // "Taleggio or fontina": what may be taken instead is the nearest there is.
            for other in line.alternatives {
                let instead = self.match(line, named: other).times(0.8)
                if instead.found != nil { return instead }
            }
        }
        guard let last = line.alternatives.last, let space = last.firstIndex(of: " ") else {
            return match
        }
        let whole = self.match(line, named: line.name + last[space...])
        if whole.confidence > match.confidence { return whole }
        return isMeant(whole, by: last, of: line) ? whole : match
    }

    /// Whether "X Z" of "X or Y Z" is what is meant: a food of the kind of "Y Z", which "X" alone
    /// is not.
    private func isMeant(
        _ whole: FoodMatcher.Outcome,
        by last: String,
        of line: ParsedLine
    ) -> Bool {
        guard let whole = whole.found, whole.isUsual || whole.isExact,
            let other = match(line, named: last).found,
            whole.food.foodClass == other.food.foodClass
        else { return false }
        return match(line, named: line.name).found?.food.foodClass != whole.food.foodClass
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
