import FoodModel

extension MealResolver {
    /// The food that the file itself defines under `name`.
    func ownFood(named name: String) -> InlineFood? {
        ownFoods.isEmpty ? nil : ownFoods[WordTable.terms(of: name)]
    }

    /// The food that the name of `line` means.
    ///
    /// Where the line offers others, what they share may be said once: "beef or lobster broth".
    func match(_ line: ParsedLine) -> FoodMatcher.Outcome {
        if let extract = line.extract { return matcher.match(extract, details: "", in: context) }
        var match = match(line, named: line.name)
        if match.found == nil, let other = withSharedNoun(line) ?? otherReading(of: line) {
            return other
        }
        // "Tomato paste (tomato puree)" is what the name is called, whatever the brackets add.
        if match.confidence < Self.surely, match.found?.isUsual != true, let bare = line.bareName {
            let bare = self.match(line, named: bare)
            if bare.found?.isUsual == true, bare.confidence > match.confidence,
                !isForSubstitute(line.name)
            {
                match = bare
            }
        }
        // "Beef or chicken broth, or water": what "X or Y Z" shares is said by the first of two words.
        guard var other = line.alternatives.first(where: { $0.contains(" ") }),
            let space = other.firstIndex(of: " "), !line.name.hasSuffix(other[space...].dropFirst())
        else { return match }
        var whole = self.match(line, named: line.name + other[space...])
        // "corn or flour soft taco tortillas": the noun alone.
        let words = other.split(separator: " ")
        if whole.found?.isUsual != true, words.count > 2, let first = words.first,
            let noun = words.last
        {
            let short = self.match(line, named: "\(line.name) \(noun)")
            if short.found?.isUsual == true { (whole, other) = (short, "\(first) \(noun)") }
        }
        // People call butter butter, whatever "butter oil" is.
        let isCalledSo = match.found?.isUsual == true && match.confidence >= 0.75
        if whole.confidence > match.confidence, !isCalledSo { return whole }
        return isMeant(whole, by: other, of: line) ? whole : match
    }

    private static let surely = 0.8
    /// Of butter a pack, of pretzels a part.
    private static let stick = "stick"

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
                || whole.isUsual && isNamedLike(last, whole.food, other.food)
        else { return false }
        return match(line, named: line.name).found?.food.foodClass != whole.food.foodClass
    }

    /// Whether the names of both foods have the noun that `phrase` ends with.
    private func isNamedLike(_ phrase: String, _ a: FoodListing, _ b: FoodListing) -> Bool {
        guard let noun = phrase.split(separator: " ").last.map(String.init) else { return false }
        return matcher.isNamed(noun, in: a) && matcher.isNamed(noun, in: b)
    }

    func match(_ line: ParsedLine, named name: String) -> FoodMatcher.Outcome {
        let whole = wholeName(name, of: line)
        let details = line.preparation.isEmpty || whole != nil ? line.comment : line.preparation
        let match = matcher.match(
            whole ?? name,
            details: details,
            isFromCan: line.amounts.contains { $0.measure?.name == "can" },
            in: context
        )
        if let counted = countedName(name, of: line) {
            let counted = matcher.match(counted, details: details, in: context)
            if let food = counted.found?.food, food.id != match.found?.food.id { return counted }
        }
        guard line.amounts.first?.isOfLeaves ?? false, let seed = match.found,
            knowledge.helpings[seed.food.foodClass].map({ $0.ordinary.point <= 2 }) ?? false
        else { return match }
        // A bunch or a cup of coriander is leaves, however a spoon of it is seeds.
        let leaves = matcher.match("fresh \(name)", details: details, in: context)
        return leaves.found?.isUsual == true ? leaves : match
    }

    /// `name`, with what is done to it before it, where people call a food by both: "shredded wheat";
    /// nil where they do not.
    private func wholeName(_ name: String, of line: ParsedLine) -> String? {
        guard !line.preparation.isEmpty, !line.preparation.contains(",") else { return nil }
        let whole = "\(line.preparation) \(name)"
        return line.text.hasBytes(of: whole) && matcher.isCalled(whole, in: context) ? whole : nil
    }

    /// `name` with the part that is counted, where people call a food by both: cubes of beef stock are
    /// no stock; nil where they do not.
    private func countedName(_ name: String, of line: ParsedLine) -> String? {
        guard let measure = line.amounts.first?.measure,
            measure.kind == .part || measure.name == Self.stick
        else { return nil }
        let whole = "\(name) \(measure.name)"
        return matcher.isCalled(whole, in: context) ? whole : nil
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
