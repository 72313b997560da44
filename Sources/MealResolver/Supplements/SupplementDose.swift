import FoodModel

/// A supplement line's doses: "omega-3 (EPA 180 mg, DHA 120 mg)".
struct SupplementDose {
    /// What a line leaves open and labels seldom differ in.
    enum Guess {
        /// A dose, by labels of the maker's name.
        case dose
        /// The unit of a dose.
        case unit
    }

    private(set) var amounts = NutrientTable<Estimate>()
    /// Whether the line names a nutrient at all.
    private(set) var namesNutrient = false
    /// Whether it says nothing else.
    private(set) var isPlain = true
    /// What was taken that the line does not say; nil where it says all.
    private(set) var guess: Guess?
    /// How many are taken in a day: a seventh of what is taken once a week.
    private(set) var count = 1.0
    /// The nutrients whose amounts are shares of the weight of an oil or a salt, so that one of their own goes
    /// before.
    private var shared: Set<Nutrient> = []

    /// Reads `text`: names and doses in any order, and how many are taken.
    ///
    /// A dose belongs to the name before it, or else to the name after it; several names and then as many
    /// doses belong together in their order ("calcium + vitamin D, 600 mg/400 IU"). A dose that is said to
    /// be elemental goes before the weight of the salt before it. Where one of the names has no dose there
    /// are no amounts at all: the others would tell that it brings nothing.
    init(_ text: String, table: SupplementTable, words: WordTable) {
        let all = Tokenizer.tokens(of: text)
        guard all.contains(where: { table.mayBeginNutrient(with: $0.term) }) else { return }
        // Marks part nothing here: "omega-3", "K2 (MK-7)".
        let tokens = all.filter { token in if case .mark = token.kind { false } else { true } }
        var unsaid: [[SupplementTable.Content]] = []
        var undosed: [[SupplementTable.Content]] = []
        var waiting: Dose?
        // Whether the last word was none of these.
        var isStrange = false
        var isOfStranger = false
        var salt: [SupplementTable.Content]?
        var isInMilligrams = false
        /// Whether doses stand before their names: "500 mg calcium 400 IU vitamin D".
        var areDosesFirst = false
        /// What a tablet holds whose name alone is written.
        var tablet: NutrientTable<Estimate>?
        var index = 0
        while index < tokens.count {
            if let (holds, next) = table.tablet(at: index, in: tokens) {
                (tablet, index) = (holds, next)
                namesNutrient = true
                isStrange = false
            } else if let (name, next) = table.name(at: index, in: tokens) {
                index = next
                count *= name.times
                guard !name.contents.isEmpty else { continue }
                namesNutrient = true
                isStrange = false
                // Of "biotin 5000 mcg, zinc 10 mg" the first is nobody's here.
                if isOfStranger, Self.doses(at: index, in: tokens) != nil { waiting = nil }
                if let dose = waiting {
                    add(dose, of: name.contents)
                    (waiting, salt, areDosesFirst) = (nil, name.contents, true)
                } else {
                    unsaid.append(name.contents)
                }
            } else if let (doses, next) = Self.doses(at: index, in: tokens) {
                let elemental = Self.elemental(doses, index..<next, in: tokens, table: table)
                index = next
                if let elemental, let named = unsaid.popLast() ?? salt {
                    add(elemental, of: named, isElemental: true)
                    undosed += unsaid
                } else if let oil = unsaid.last,
                    Self.isOfAcid(of: oil, at: index, in: tokens, table)
                {
                    // "Omega-3 500 mg DHA".
                    unsaid.removeLast()
                    undosed += unsaid
                    waiting = doses[0]
                } else if unsaid.count == doses.count, Self.areApart(unsaid) {
                    for (dose, contents) in zip(doses, unsaid) { add(dose, of: contents) }
                    salt = unsaid.last
                } else if let named = unsaid.popLast() {
                    add(doses[0], of: named)
                    undosed += unsaid
                    salt = named
                } else if amounts.isEmpty
                    || areDosesFirst && doses.count == 1
                        && Self.isNutrient(at: index, in: tokens, table)
                {
                    (waiting, isOfStranger) = (doses[0], isStrange)
                }
                unsaid = []
                isStrange = false
                isInMilligrams = doses.last?.unit == .milligram
            } else if isInMilligrams, let value = tokens[index].value,
                isPartOfOil(at: index + 1, in: tokens, table: table)
            {
                waiting = Dose(value: value, unit: .milligram)
                index += 1
            } else if let named = unsaid.last, let value = tokens[index].value,
                let unit = Self.usualUnit(of: named, value),
                index > 0, table.endsName(at: index - 1, in: tokens)
            {
                // "Vitamin D 2000": labels of it are in one unit.
                add(Dose(value: value, unit: unit), of: unsaid.removeLast())
                guess = .unit
                undosed += unsaid
                unsaid = []
                index += 1
            } else {
                if let value = tokens[index].value,
                    Self.isCount(at: index, in: tokens, table: table)
                {
                    count *= value
                } else if tokens[index].term != Self.times, !words.has(.filler, tokens[index].term)
                {
                    isPlain = false
                    isStrange = true
                }
                index += 1
            }
        }
        // What is written goes before what labels say.
        for (nutrient, amount) in tablet ?? NutrientTable() where amounts[nutrient] == nil {
            amounts[nutrient] = amount
            guess = .dose
        }
        let isSilent = (undosed + unsaid).contains { contents in
            contents.allSatisfy { amounts[$0.nutrient] == nil }
        }
        if isSilent { amounts = NutrientTable() }
        amounts = amounts.mapValues { [count] in $0 * count }
    }

    private mutating func add(
        _ dose: Dose,
        of contents: [SupplementTable.Content],
        isElemental: Bool = false
    ) {
        for content in contents {
            guard let amount = content.nutrient.amount(dose.value, dose.unit) else { continue }
            let isOwn = isElemental || content.share.isExact
            let isKnown = amounts[content.nutrient] != nil
            // "500 mg from calcium carbonate 1250 mg" says the same twice.
            if !isOwn, isKnown, !shared.contains(content.nutrient) { continue }
            let part = isElemental ? Estimate(amount) : content.share * amount
            let isReplaced = isElemental || (isOwn && shared.contains(content.nutrient))
            let before = isReplaced ? nil : amounts[content.nutrient]
            amounts[content.nutrient] = before.map { $0 + part } ?? part
            if isOwn {
                shared.remove(content.nutrient)
            } else {
                shared.insert(content.nutrient)
            }
        }
    }

    /// A weight or units, as a label states them.
    private struct Dose {
        let value: Double
        let unit: NutrientUnit
    }

    /// The doses that stand side by side from `index` on, and the index after them.
    private static func doses(at index: Int, in tokens: [Token]) -> (doses: [Dose], next: Int)? {
        var doses: [Dose] = []
        var next = index
        while next + 1 < tokens.count, let value = tokens[next].value,
            let unit = NutrientUnit(symbol: tokens[next + 1].term.description),
            unit != .kilocalorie, unit != .kilojoule
        {
            doses.append(Dose(value: value, unit: unit))
            next += 2
        }
        return doses.isEmpty ? nil : (doses, next)
    }

    /// The one of `doses`, which stand in `range`, that is said to be of the element: "1,250 mg (500 mg
    /// elemental)", and not "950 mg, elemental calcium 200 mg"; nil where none is.
    private static func elemental(
        _ doses: [Dose],
        _ range: Range<Int>,
        in tokens: [Token],
        table: SupplementTable
    ) -> Dose? {
        if range.lowerBound > 0, tokens[range.lowerBound - 1].term == elemental { return doses[0] }
        guard range.upperBound < tokens.count, tokens[range.upperBound].term == elemental else {
            return nil
        }
        let behind = range.upperBound + 1
        let place =
            behind < tokens.count ? table.name(at: behind, in: tokens)?.next ?? behind : behind
        let isOfNext =
            doses.count == 1 && place < tokens.count && Self.doses(at: place, in: tokens) != nil
        return isOfNext ? nil : doses.last
    }

    /// Whether an acid is named at `index` of an oil whose weight was told: labels leave its unit out,
    /// "1000 mg (180 EPA/120 DHA)".
    private func isPartOfOil(at index: Int, in tokens: [Token], table: SupplementTable) -> Bool {
        guard index < tokens.count, let contents = table.name(at: index, in: tokens)?.name.contents
        else { return false }
        return !contents.isEmpty
            && contents.allSatisfy { $0.share.isExact && shared.contains($0.nutrient) }
    }

    /// Whether a name of one of the acids of an oil, with no dose behind it, stands at `index`.
    private static func isOfAcid(
        of oil: [SupplementTable.Content],
        at index: Int,
        in tokens: [Token],
        _ table: SupplementTable
    ) -> Bool {
        guard !oil.contains(where: \.share.isExact), index < tokens.count,
            let (name, next) = table.name(at: index, in: tokens), !name.contents.isEmpty,
            doses(at: next, in: tokens) == nil
        else { return false }
        return name.contents.allSatisfy { acid in
            acid.share.isExact && oil.contains { $0.nutrient == acid.nutrient }
        }
    }

    private static func isNutrient(
        at index: Int,
        in tokens: [Token],
        _ table: SupplementTable
    ) -> Bool {
        guard index < tokens.count, let (name, next) = table.name(at: index, in: tokens) else {
            return false
        }
        return !name.contents.isEmpty && doses(at: next, in: tokens) == nil
    }

    /// The unit that is meant by a plain number behind the name of a nutrient; nil where it may be how many
    /// tablets are taken, or where labels differ.
    private static func usualUnit(
        of contents: [SupplementTable.Content],
        _ value: Double
    ) -> NutrientUnit? {
        guard let content = contents.first, contents.count == 1, content.share.isExact else {
            return nil
        }
        return switch content.nutrient {
        case .calcium, .magnesium, .potassium, .vitaminC: value >= 50 ? .milligram : nil
        case .zinc, .iron: value >= 7 ? .milligram : nil
        case .vitaminD: value >= 200 ? .internationalUnit : nil
        case .vitaminK2: value >= 40 ? .microgram : nil
        default: nil
        }
    }

    /// Whether no nutrient is named twice.
    private static func areApart(_ names: [[SupplementTable.Content]]) -> Bool {
        let nutrients = names.flatMap { Set($0.map(\.nutrient)) }
        return Set(nutrients).count == nutrients.count
    }

    /// Whether the number at `index` says how many are taken: "2 x", "x 2", "2 tablets", "tablets: 2".
    private static func isCount(
        at index: Int,
        in tokens: [Token],
        table: SupplementTable
    ) -> Bool {
        if index == 0 || tokens[index - 1].term == times { return true }
        let isBeforeWay =
            index + 1 < tokens.count
            && (table.name(at: index + 1, in: tokens)?.name.contents.isEmpty ?? false)
        let isLast = index + 1 == tokens.count
        return isBeforeWay || table.endsTablet(at: index - 1, in: tokens)
            || isLast && (table.name(at: index - 1, in: tokens)?.name.contents.isEmpty ?? false)
    }

    private static let times = Term("x")
    private static let elemental = Term("elemental")
}
