public import FoodModel

/// A line of text taken apart, before any food is sought.
public struct ParsedLine: Equatable, Sendable {
    /// As written.
    public internal(set) var text: String
    /// In the order in which they are written: "10 g / ½ oz" has two.
    ///
    /// What the line is weighed by.
    public internal(set) var amounts: [Amount] = []
    /// Every amount wherever it stands, in order; empty where no tagger read the line.
    var written: [WrittenAmount] = []
    /// "large", "heaped".
    public internal(set) var size = ""
    /// "sardines" of "100 g sardines, drained".
    public internal(set) var name = ""
    /// The name without what stands in brackets, where a part of it does; else nil.
    var bareName: String?
    /// The name as rules read it, where a tagger reads another; else nil.
    var ruledName: String?
    /// What is taken of the food that the name says: "lemons juice" of "juice of 7 lemons"; else nil.
    var extract: String?
    /// What is done to it: "drained", "finely chopped".
    public internal(set) var preparation = ""
    /// What stands in brackets, and purposes: "for serving".
    public internal(set) var comment = ""
    public internal(set) var isOptional = false
    /// Whether the amount is left to the cook: "salt to taste".
    public internal(set) var isToTaste = false
    /// What may be taken instead: "olive oil" of "butter or olive oil".
    public internal(set) var alternatives: [String] = []
    /// Whether it is what comes with another food of the line: "butter" of "toast with butter".
    public internal(set) var isCompanion = false
    /// Whether it stands on a plate that was named as a whole, so that its amount is a guess.
    var isOnPlate = false
    /// Whether it names a part of the recipe rather than a food: "For the dressing:".
    public internal(set) var isHeading = false
    /// Whether it names kitchen equipment, or only says something: "wooden skewers", "*see notes".
    public internal(set) var isNote = false
    /// Whether a minus stands before the amount.
    public internal(set) var isNegative = false
    /// The word that stands where a unit should and is none: "blorps" of "2 blorps of milk".
    public internal(set) var unknownUnit: String?

    /// Every number of the line with the unit that belongs to it, in the order in which they are
    /// written; a unit without a number counts one.
    public var writtenAmounts: [WrittenAmount] {
        written.isEmpty
            ? amounts.map { WrittenAmount(low: $0.low, high: $0.high, unit: $0.unit) } : written
    }

    /// The same beside other food.
    var asCompanion: ParsedLine {
        var companion = self
        companion.isCompanion = true
        return companion
    }

    /// The unit of the first amount as written; empty where it has none.
    public var unit: String { amounts.first?.unit ?? "" }
}

/// A number of a line, or a range of them, and its unit as written: "2–3 heaped tbsp".
public struct WrittenAmount: Equatable, Sendable {
    public let low: Double
    public let high: Double
    /// Empty for a plain number.
    public internal(set) var unit = ""
}

/// One amount of a line as it is weighed: "2–3 tbsp".
public struct Amount: Equatable, Sendable {
    /// What the amount is to the one before it.
    public enum Relation: Equatable, Sendable {
        /// Nothing stands before it, or it is a different thing.
        case first
        /// The same again in another unit: "10 g / ½ oz".
        case same
        /// Added: "1 lb 2 oz".
        case plus
        /// The weight of each: "2 x 400 g", "2 (14.5 ounce) cans".
        case each
    }

    public let low: Double
    public let high: Double
    /// As written; empty for a plain number.
    public internal(set) var unit: String
    public let relation: Relation
    /// Whether "about" or its like stands before it.
    public let isApproximate: Bool
    /// The unit it was read as; nil for a plain number.
    let measure: Measure?

    init(
        _ number: QuantityReader.Number,
        unit: String = "",
        measure: Measure? = nil,
        relation: Relation = .first,
        isApproximate: Bool = false
    ) {
        low = number.low
        high = number.high
        self.unit = unit
        self.measure = measure
        self.relation = relation
        self.isApproximate = isApproximate
    }

    /// What the unit was read as: "bunch" of "bunches"; nil for a plain number.
    public var measureName: String? { measure?.name }

    /// Whether it is a weight: "200 g", and not a handful, which is only worth one.
    var isWeight: Bool { measure.map { $0.kind == .mass && $0.size?.isExact ?? true } ?? false }

    /// In grams, where it is a weight and nothing else; within 15 % where it is said to be a guess.
    public var statedGrams: Estimate? {
        guard isWeight, let size = measure?.size else { return nil }
        let spread = isApproximate ? 0.15 : 0
        return Estimate(
            checking: size.point * low * (1 - spread),
            size.point * (low + high) / 2,
            size.point * high * (1 + spread)
        )
    }
}
