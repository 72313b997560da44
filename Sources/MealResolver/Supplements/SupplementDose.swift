import FoodModel

/// A supplement line's doses: "omega-3 (EPA 180 mg, DHA 120 mg)".
struct SupplementDose {
    private(set) var amounts = NutrientTable<Estimate>()
    /// Whether the line names a nutrient at all.
    private(set) var namesNutrient = false
    /// Whether it says nothing else.
    private(set) var isPlain = true

    /// Reads `text`: names and doses in any order, and how many are taken.
    ///
    /// A dose belongs to the name before it, or else to the name after it; the weight of a salt is
    /// the weight of its element, as labels state it.
    init(_ text: String, table: SupplementTable, words: WordTable) {
        let all = Tokenizer.tokens(of: text)
        guard all.contains(where: { table.mayBegin(with: $0.term) }) else { return }
        // Marks part nothing here: "omega-3", "K2 (MK-7)".
        let tokens = all.filter { token in if case .mark = token.kind { false } else { true } }
        var named: [SupplementTable.Content] = []
        var waiting: (Double, NutrientUnit)?
        var count = 1.0
        var index = 0
        while index < tokens.count {
            if let (contents, next) = table.contents(at: index, in: tokens) {
                index = next
                guard !contents.isEmpty else { continue }
                namesNutrient = true
                named = contents
                if let (value, unit) = waiting {
                    add(value, unit, of: named)
                    (waiting, named) = (nil, [])
                }
            } else if let (value, unit) = Self.dose(at: index, in: tokens) {
                index += 2
                if named.isEmpty {
                    if amounts.isEmpty { waiting = (value, unit) }
                } else {
                    add(value, unit, of: named)
                    named = []
                }
            } else {
                if let value = tokens[index].value, index == 0 {
                    count = value
                } else if tokens[index].term != Self.times, !words.has(.filler, tokens[index].term)
                {
                    isPlain = false
                }
                index += 1
            }
        }
        amounts = amounts.mapValues { $0 * count }
    }

    private mutating func add(
        _ value: Double,
        _ unit: NutrientUnit,
        of contents: [SupplementTable.Content]
    ) {
        for content in contents {
            guard let amount = content.nutrient.amount(value, unit) else { continue }
            let dose = content.share * amount
            amounts[content.nutrient] = amounts[content.nutrient].map { $0 + dose } ?? dose
        }
    }

    private static func dose(at index: Int, in tokens: [Token]) -> (Double, NutrientUnit)? {
        guard let value = tokens[index].value, index + 1 < tokens.count,
            let unit = NutrientUnit(symbol: tokens[index + 1].term.description),
            unit != .kilocalorie, unit != .kilojoule
        else { return nil }
        return (value, unit)
    }

    private static let times = Term("x")
}
