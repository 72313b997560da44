import FoodModel

/// Several foods that a line of a diary tells in one breath, without a word that joins them.
extension MealResolver {
    /// The foods of a line that tells of several, each as a line, with its weight where that hangs on the
    /// others; nil where it tells of one.
    func foods(of line: ParsedLine) -> [(line: ParsedLine, weighing: Weighing?)]? {
        if let listed = addedFoods(of: line) ?? foodsOfEach(of: line) ?? listedFoods(of: line)
            ?? foodsBehindCommas(of: line) ?? foodsSideBySide(of: line)
        {
            return Array(zip(listed, weighings(of: listed, areShares: false)))
        }
        let plate = platedFoods(of: line)
        guard let joined = plate ?? parts(of: line) ?? breadAndFilling(of: line) else { return nil }
        // A plate or a sandwich may stand beside other food.
        let parts = joined.flatMap { part -> [ParsedLine] in
            guard plate == nil, joined.count > 1 || part.name != line.name,
                let own = platedFoods(of: part) ?? breadAndFilling(of: part)
            else { return [part] }
            return part.isCompanion ? own.map(\.asCompanion) : own
        }
        // What lies on a plate has its own weight, unless the line weighs the plate.
        let areShares = !parts.contains(where: \.isOnPlate)
        return Array(zip(parts, weighings(of: parts, areShares: areShares)))
    }

    /// The foods on a plate that goes by a name of its own, each as a line; nil where the line names no
    /// such plate.
    ///
    /// Where the line weighs the plate, each has its part of that weight.
    func platedFoods(of line: ParsedLine) -> [ParsedLine]? {
        guard context == .diary, ownFood(named: line.name) == nil,
            let foods = knowledge.plates[line.name] ?? knowledge.plates[line.text]
        else { return nil }
        let isWeighed = line.amounts.first?.isWeight ?? false
        let count = line.amounts.first.map { $0.measure == nil ? ($0.low + $0.high) / 2 : 1 } ?? 1
        let first = foods.first.flatMap { parser.parse($0).amounts.first }
        // "3 idli sambar" are three of what is counted by twos.
        let isOfFirst = first.map { $0.measure == nil && $0.low > 1 } ?? false
        return foods.enumerated().map { place, text in
            var part = parser.parse(text)
            if isWeighed {
                part.amounts = place == 0 ? line.amounts : []
            } else if isOfFirst, count != 1 {
                if place == 0 { part.amounts = line.amounts }
            } else if count != 1 {
                part.amounts = part.amounts.map { $0.times(count) }
            }
            part.isCompanion = place > 0
            part.isOnPlate = !isWeighed
            if place == 0 { part.text = line.text }
            return part
        }
    }

    /// "Bran flakes, semi-skimmed milk, blueberries": what commas part, each a line, where people call
    /// foods by it; nil where the line names one food, and only says more of it.
    func foodsBehindCommas(of line: ParsedLine) -> [ParsedLine]? {
        guard context == .diary, !line.preparation.isEmpty,
            line.text.utf8.contains(UInt8(ascii: ",")),
            ownFood(named: line.name) == nil
        else { return nil }
        let whole = match(line).found
        let pieces = line.preparation.split(separator: ",").map { String($0).trimmed }
        let names = pieces.flatMap { JoinedName.names(in: $0, words: knowledge.words) }
        let foods = names.map { parser.parse(spelledOut($0)) }
        guard foods.contains(where: { isFoodBeside(whole, $0) }) else { return nil }
        let others = foods.filter { food in
            isFoodBeside(whole, food) || match(food).found == nil && isStrange(food.name)
        }
        .map(\.asCompanion)
        var main = line
        // "Shredded wheat, milk": what is said of the first stays with it.
        main.preparation = pieces.filter { piece in !others.contains { piece.hasBytes(of: $0.name) }
        }
        .joined(separator: ", ")
        return (platedFoods(of: main) ?? parts(of: main) ?? [main]) + others
    }

    /// "Special K 40 g skimmed milk 150 ml": two foods side by side, each with its weight or volume behind it.
    private func foodsSideBySide(of line: ParsedLine) -> [ParsedLine]? {
        guard context == .diary, line.amounts.count == 1, line.text.utf8.count(where: \.isDigit) > 1
        else { return nil }
        let words = line.text.split(separator: " ")
        for end in words.indices.dropFirst() {
            let parts = [words[..<end], words[end...]].map {
                parser.parse($0.joined(separator: " "))
            }
            let areWhole = parts.allSatisfy { part in
                part.amounts.count == 1 && part.amounts[0].measure.map { !$0.isPiece } ?? false
                    && !(part.text.utf8.first?.isDigit ?? true)
                    && matcher.isCalled(part.name, in: context)
            }
            if areWhole { return [parts[0], parts[1].asCompanion] }
        }
        return nil
    }

    /// Whether people call a food by the name of `food`, another one than `whole`: the cheddar of
    /// "cheese, cheddar" is the cheese.
    private func isFoodBeside(_ whole: FoodMatch?, _ food: ParsedLine) -> Bool {
        guard matcher.isCalled(food.name, in: context), let found = match(food).found else {
            return false
        }
        guard let whole else { return true }
        let told = WordTable.terms(of: whole.food.name)
        let isOfOneClass =
            found.food.foodClass != nil && found.food.foodClass == whole.food.foodClass
        return !isOfOneClass && !WordTable.terms(of: food.name).allSatisfy(told.contains)
    }

    /// `name` with the noun that people leave out: "semi-skimmed" in tea is milk, "rye" below a sandwich's
    /// filling bread.
    func spelledOut(_ name: String) -> String {
        guard context == .diary else { return name }
        let terms = WordTable.terms(of: name)
        if terms.count == 1, terms.allSatisfy(Self.grains.contains) { return "\(name) bread" }
        let isMilk = !terms.isEmpty && terms.allSatisfy(Self.creaminess.contains)
        return isMilk ? "\(name) milk" : name
    }

    private static let grains: Set = [
        Term("wheat"), Term("rye"), Term("brown"), Term("wholemeal"), Term("granary"),
        Term("sourdough"), Term("wholewheat"),
    ]
    private static let creaminess: Set = [Term("semi"), Term("skimmed"), Term("skim")]

    /// `line` with one of the unit that stands behind its name without a number: "lentil soup bowl"; itself
    /// where its whole name is a food.
    func withUnitBehind(_ line: ParsedLine) -> ParsedLine {
        guard context == .diary, line.amounts.isEmpty, !JoinedName.joins(line.name),
            let space = line.name.lastIndex(of: " "),
            let unit = WordTable.terms(of: String(line.name[space...])).first,
            knowledge.words.has(.bare, unit), match(line).found?.isExact != true
        else { return line }
        var shorter = parser.parse(
            "\(line.name[line.name.index(after: space)...]) of \(line.name[..<space])"
        )
        guard !shorter.amounts.isEmpty, match(shorter).found != nil else { return line }
        shorter.text = line.text
        return shorter
    }

    /// Whether some word of `name` is no word about foods.
    private func isStrange(_ name: String) -> Bool {
        !name.isEmpty && knowledge.words.nouns(of: name).contains { !matcher.knows($0.description) }
    }

    /// "Marmite toast", "prawn and avocado sandwich": the bread and what is on it, each as a line; nil
    /// where the whole is a food, or what is on it is none.
    func breadAndFilling(of line: ParsedLine) -> [ParsedLine]? {
        guard context == .diary, let space = line.name.lastIndex(of: " "),
            !(line.amounts.first?.isWeight ?? false), ownFood(named: line.name) == nil
        else { return nil }
        let last = WordTable.terms(of: String(line.name[space...]))
        guard let bread = last.first.flatMap({ Self.breads[$0] }),
            !isWhole(match(line).found, line)
        else { return nil }
        let names = JoinedName.names(in: String(line.name[..<space]), words: knowledge.words)
        guard names.allSatisfy({ matcher.isCalled($0, in: context) }) else { return nil }
        var main = parser.parse(bread)
        main.text = line.text
        if main.amounts.isEmpty {
            main.amounts = line.amounts
        } else if let count = line.amounts.first, count.measure == nil {
            main.amounts = main.amounts.map { $0.times((count.low + count.high) / 2) }
        }
        return [main] + names.map { parser.parse($0).asCompanion }
    }

    /// Whether `found` is what people call by all of the name of `line`, or a table describes so, and not by
    /// its end alone.
    func isWhole(_ found: FoodMatch?, _ line: ParsedLine) -> Bool {
        guard let found, found.isUsual else { return false }
        return found.phrase == nil || matcher.isCalled(line.name, in: context)
    }

    /// What has food on or in it, as the bread of one.
    private static let breads: [Term: String] = [
        Term("toast"): "toast", Term("sandwich"): "2 slices of bread",
        Term("sarnie"): "2 slices of bread", Term("butty"): "2 slices of bread",
        Term("toastie"): "2 slices of bread", Term("panini"): "1 ciabatta roll",
        Term("roll"): "1 bread roll", Term("bap"): "1 bread roll", Term("bagel"): "1 bagel",
        Term("wrap"): "1 flour tortilla",
    ]

    /// `line` without a word at its end for what brings nothing: "yogurt probiotic".
    func withoutNothing(_ line: ParsedLine) -> ParsedLine {
        guard context == .diary, let ending = knowledge.nonFoods.ending(of: line.name),
            ending.kind == .nothing, !JoinedName.joins(line.name),
            matcher.isCalled(ending.before, in: context)
        else { return line }
        var line = line
        line.name = ending.before
        return line
    }

    /// `line` without the place that its food came from, which says nothing of the food: "from the
    /// chippy".
    func withoutSource(_ line: ParsedLine) -> ParsedLine {
        guard context == .diary, let from = line.name.firstRange(of: " from ") else { return line }
        let source = line.name[from.upperBound...].split(separator: " ")
        let isPlace =
            ["the", "my", "our", "a"].contains(source.first)
            || source.allSatisfy { !matcher.knows(String($0)) }
        guard isPlace else { return line }
        var line = line
        line.comment = [line.comment, String(line.name[from.lowerBound...].dropFirst())]
            .filter { !$0.isEmpty }.joined(separator: ", ")
        line.name = String(line.name[..<from.lowerBound])
        return line
    }
}
