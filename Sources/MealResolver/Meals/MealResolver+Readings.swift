import FoodModel

/// What a line may mean whose name alone finds no food.
extension MealResolver {
    /// "Frozen corn" of "frozen or canned corn", where people call a food so; else nil.
    func withSharedNoun(_ line: ParsedLine) -> FoodMatcher.Outcome? {
        guard let other = line.alternatives.first(where: { $0.contains(" ") }),
            let space = other.firstIndex(of: " ")
        else { return nil }
        let outcome = match(line, named: line.name + other[space...])
        return outcome.found?.isUsual == true ? outcome : nil
    }

    /// `name` up to the first word that begins to tell more of the food, and that; nil where none does.
    private static func parted(_ name: String) -> (food: String, rest: String)? {
        let words = name.split(separator: " ")
        guard let joint = words.firstIndex(where: { joints.contains($0.lowercased()) }), joint > 0
        else { return nil }
        return (
            words[..<joint].joined(separator: " "), words[(joint + 1)...].joined(separator: " ")
        )
    }

    private static let joints: Set = [
        "with", "packed", "in", "including", "made", "stripped", "stirred", "left", "seasoned",
        "filled",
    ]

    /// Whether `name` has a word that says that the food only stands for what its noun says: "vegan".
    func isForSubstitute(_ name: String) -> Bool {
        WordTable.terms(of: name).contains { knowledge.words.has(.substitute, $0) }
    }

    /// What else `line` may mean whose name finds nothing; nil where that finds nothing either.
    func otherReading(of line: ParsedLine) -> FoodMatcher.Outcome? {
        func found(_ name: String?, _ factor: Double) -> FoodMatcher.Outcome? {
            guard let name else { return nil }
            let outcome = match(line, named: name).times(factor)
            return outcome.found == nil ? nil : outcome
        }
        if let bare = found(line.bareName, 1) { return bare }
        // "Lau (bottle gourd)": what the name is in other words, where it ends in no food.
        if let last = line.name.split(separator: " ").last, !matcher.knows(String(last)),
            let told = found(line.explanation, 0.85), told.found?.isUsual == true
        {
            return told
        }
        // "Taleggio or fontina": what may be taken instead is the nearest there is.
        for other in line.alternatives {
            if let instead = found(other, 0.8) { return instead }
        }
        return nil
    }

    /// As ``match(_:)``; where that finds nothing, by the name as rules read it, or by what stands in it
    /// before more is told: "tuna packed in water".
    func matchAtLast(_ line: ParsedLine) -> FoodMatcher.Outcome {
        let outcome = match(line)
        guard outcome.found == nil else { return outcome }
        if let ruled = line.ruledName {
            let other = match(line, named: ruled).times(0.9)
            if other.found != nil { return other }
        }
        if let (food, rest) = Self.parted(line.name) {
            let other = matcher.match(food, details: rest, in: context).times(0.85)
            if other.found != nil { return other }
        }
        return outcome
    }
}
