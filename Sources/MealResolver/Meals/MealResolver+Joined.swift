import FoodModel

/// Lines that name several foods.
extension MealResolver {
    /// The foods of a line that names several, each as a line; nil where it names one, or a dish
    /// that is known by the whole of its name.
    func parts(of line: ParsedLine) -> [ParsedLine]? {
        guard ownFood(named: line.name) == nil,
            let joined = JoinedName(
                line.name,
                words: knowledge.words,
                isOne: {
                    matcher.isCalledJoined($0, in: context)
                        || context == .diary && knowledge.plates[$0] != nil
                }
            ),
            !isNutrient(joined.main), !joined.companions.contains(where: isNutrient),
            context == .diary || !joined.companions.allSatisfy(isDescription)
        else { return nil }
        var main = line
        let read = parser.parse(joined.main)
        main.name = line.amounts.isEmpty ? read.name : joined.main
        if line.amounts.isEmpty { main.amounts = read.amounts }
        // "Hazelnuts toasted and skins removed".
        var companions = joined.companions.map(companion).filter { !$0.isNote }
        // "Granola 50 g with yogurt 150 g": each has its own.
        if context == .diary, !line.amounts.isEmpty, !read.amounts.isEmpty, !read.name.isEmpty,
            let last = companions.indices.last, companions[last].amounts.isEmpty
        {
            (main.name, main.amounts) = (read.name, read.amounts)
            companions[last].amounts = line.amounts
        }
        let parts = [main] + companions
        let areCalledSo = parts.allSatisfy {
            matcher.isCalled($0.name, in: context) || knowledge.plates[$0.name] != nil
        }
        guard let whole = match(line).found else {
            return joined.isPerhapsOneDish && !areCalledSo ? nil : parts
        }
        if context == .diary, areCalledSo, !isOneDish(whole, joined) { return parts }
        // The end of a name that people call a food by is not the whole: a cup of tea and a banana loaf.
        let isWhole =
            context == .recipe || whole.phrase == nil || matcher.isCalled(line.name, in: context)
        if whole.isUsual && isWhole || joined.isPerhapsOneDish { return nil }
        let matches = parts.compactMap { match($0).found }
        // Of what was eaten nothing is left out: "colcannon and ham" is no ham.
        guard matches.count == parts.count || context == .diary else { return nil }
        let areUsual = matches.allSatisfy(\.isUsual)
        return !whole.isExact || !isWhole || (joined.isLoose && areUsual) ? parts : nil
    }

    /// Whether `whole` is a dish that is called by what `joined` joins: "rice and beans"; coffee and
    /// cake are no coffee cake, and salmon with salad is no salmon salad, but a pizza with pepperoni is a
    /// pepperoni pizza.
    private func isOneDish(_ whole: FoodMatch, _ joined: JoinedName) -> Bool {
        if let phrase = whole.phrase ?? (whole.isExact ? whole.food.name : nil),
            JoinedName.joins(phrase)
        {
            return true
        }
        guard joined.isLoose else { return false }
        return whole.phrase.flatMap { WordTable.terms(of: $0).last }
            != joined.companions.last.flatMap { WordTable.terms(of: $0).last }
    }

    /// Whether `text` only says what a food is like: "skinless" of "boneless and skinless".
    private func isDescription(_ text: String) -> Bool {
        WordTable.terms(of: text).allSatisfy {
            knowledge.words.has(.preparation, $0) || knowledge.words.has(.descriptor, $0)
                || knowledge.words.state($0) != nil
        }
    }

    /// "1 egg + 2 tbsp milk", "1 egg and 1 egg white": foods that a joint joins, each with an amount of
    /// its own; nil where the line has none.
    func addedFoods(of line: ParsedLine) -> [ParsedLine]? {
        guard let pieces = AmountedPieces.of(line.text) else { return nil }
        var parts = pieces.map(parser.parse)
        parts = parts.prefix(1) + parts.dropFirst().map(\.asCompanion)
        // "100 g butter + 1 tbsp for the pan" has two amounts of butter.
        for place in parts.indices.dropFirst()
        where parts[place].name.isEmpty && !parts[place].amounts.isEmpty {
            parts[place].name = parts[place - 1].name
        }
        let areWhole = parts.allSatisfy { !$0.amounts.isEmpty && !$0.name.isEmpty && !$0.isNote }
        return areWhole && parts.allSatisfy { match($0).found != nil } ? parts : nil
    }

    /// "1 cup each blueberries, raspberries and sliced strawberries": foods that have the amount each; nil
    /// where the line has none.
    func foodsOfEach(of line: ParsedLine) -> [ParsedLine]? {
        guard let amount = line.amounts.first, line.amounts.count == 1,
            let names = AmountedPieces.ofEach(line.text)
        else { return nil }
        let parts = names.map { name in
            var part = parser.parse(name)
            part.amounts = [amount]
            return part
        }
        return parts.allSatisfy { !$0.name.isEmpty && match($0).found != nil } ? parts : nil
    }

    /// "Toppings: avocado, red onion, lime wedges": three foods or more without an amount, each a
    /// line; nil where the line names one food, or things that are none.
    func listedFoods(of line: ParsedLine) -> [ParsedLine]? {
        guard context == .recipe, line.amounts.isEmpty,
            let names = JoinedName.list(in: line.text)
        else { return nil }
        let parts = names.map(parser.parse)
        guard parts.allSatisfy({ $0.amounts.isEmpty && !$0.name.isEmpty && !$0.isNote }) else {
            return nil
        }
        let matches = parts.compactMap { match($0).found }
        if matches.count == parts.count, matches.allSatisfy(\.isUsual) { return parts }
        return match(line).found == nil && matches.count * 3 >= parts.count * 2 ? parts : nil
    }

    /// Whether `text` names what is added to a food, and no food: "soya milk with added calcium".
    private func isNutrient(_ text: String) -> Bool {
        let words = text.split(separator: " ").drop { $0 == "added" || $0 == "extra" }
        let dose = SupplementDose(
            words.joined(separator: " "),
            table: knowledge.supplements,
            words: knowledge.words
        )
        return dose.namesNutrient && dose.isPlain
    }

    /// What `name` is where no food of the tables stands for it; nil where one does, and where what brings
    /// nothing is only said of a food: "yogurt with probiotics".
    func nonFood(_ name: String) -> NonFoodTable.Kind? {
        guard let ending = knowledge.nonFoods.ending(of: name) else { return nil }
        guard ending.kind == .nothing, !ending.before.isEmpty else { return ending.kind }
        // "Red and green food coloring" has no red.
        let joined = JoinedName(name, words: knowledge.words)
        let isOfFood =
            joined.map { $0.isLoose || isNutrient($0.main) } ?? false
            || matcher.isCalled(joined?.main ?? ending.before, in: context)
        return isOfFood ? nil : .nothing
    }

    /// What comes with another food, as a line of its own; a note where it brings nothing.
    private func companion(_ text: String) -> ParsedLine {
        var companion = parser.parse(spelledOut(text))
        companion.isNote = companion.isNote || nonFood(companion.name) == .nothing
        companion.isCompanion = true
        return companion
    }

    /// What each of `parts` weighs that has no amount of its own, where that hangs on the others; nil
    /// where a part is weighed by itself.
    ///
    /// - Parameters:
    ///   - parts: The foods of one line, first the one its amount is of.
    ///   - areShares: Whether a weight that the first states is of all of them together.
    /// - Returns: A weight for each of them, or nil where it has one of its own.
    func weighings(of parts: [ParsedLine], areShares: Bool) -> [Weighing?] {
        if areShares, let shared = sharedWeight(of: parts) { return shared }
        guard let main = parts.first, let first = match(main).found?.food.foodClass else {
            return parts.map { _ in nil }
        }
        return parts.map { part in
            guard part.isCompanion, part.amounts.isEmpty, let food = match(part).found?.food,
                let grams = knowledge.helpings.amount(of: food.foodClass, with: first)
            else { return nil }
            return Weighing(
                grams: grams,
                path: "no amount is written; what usually goes with it is taken",
                confidence: 0.45,
                isAssumed: true
            )
        }
    }

    /// What each of `parts` has of a weight that is stated for all of them together, as helpings
    /// of them go; nil where the line states no weight.
    private func sharedWeight(of parts: [ParsedLine]) -> [Weighing]? {
        // A palm of salmon with rice is a palm of salmon; 300 g of both are 300 g together, unless
        // the rice has a weight of its own.
        guard let main = parts.first, main.amounts.first?.measure?.size?.isExact ?? false,
            parts.dropFirst().allSatisfy(\.amounts.isEmpty), let whole = weightAsWritten(of: main)
        else { return nil }
        let helpings = parts.map { part in
            let helping = match(part).found.flatMap { knowledge.helpings[$0.food.foodClass] }
            return part.isCompanion ? helping?.alongside.point : helping?.ordinary.point
        }
        let known = helpings.compactMap { $0 }
        guard known.count == parts.count else { return nil }
        let sum = known.reduce(0, +)
        return zip(parts, known).map { part, helping in
            let share = helping / sum
            let range =
                part.isCompanion
                ? Estimate(low: 0, point: share, high: min(2 * share, 1))
                : Estimate(low: share / 2, point: share, high: 1)
            return Weighing(
                grams: whole.grams * range,
                path: "a part of the weight as written, as helpings go",
                confidence: 0.5
            )
        }
    }
}
