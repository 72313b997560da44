public import FoodModel

/// A line with the food it names, what it weighs, and how sure both are.
public struct ResolvedLine: Sendable {
    public let parsed: ParsedLine
    public let location: SourceLocation
    /// Where the match or the lack of one comes from: words for people.
    public let reason: String
    /// How the weight was found: "1 cup = 148 g (portion of the food)"; empty where there is none.
    public let path: String
    /// The ``path`` of what the line states itself.
    public static let asWritten = "as written"
    /// Whether no amount is written and a usual one was taken.
    public let isAmountAssumed: Bool
    /// That the food is right, 0 to 1; 0 for a line that is not resolved.
    public let confidence: Double
    /// That the weight is near its point, 0 to 1; its range says how far it may be off.
    public let weightConfidence: Double
    public let runnersUp: [FoodMatch.RunnerUp]
    /// Why the line is not in the score; nil where it is.
    public let unresolved: UnresolvedReason?
    /// What the line brings, with the food it became; its `food` is nil where none was found.
    public internal(set) var entry: Entry
    /// What cooking leaves of the food, where the line or the recipe tells; nil where it leaves all
    /// or nobody knows.
    public internal(set) var cooked: Cooked?
    /// What ``entry`` is made of: of the food meant, then of others that may be; empty where it is of
    /// no food.
    var servings: [Serving] = []
    /// How far the figures of one sample may be from the table's.
    let spreads: NutrientSpreads

    /// The name of the food found, also where the line has no weight; nil where none was found.
    public var foodName: String? {
        switch unresolved {
        case nil: entry.name
        case .noQuantity(let food), .noWeight(_, let food): food
        case .unknownUnit, .unknownFood, .negativeQuantity, .absurdQuantity, .noDose, .noName: nil
        }
    }

    public var text: String { parsed.text }

    /// The sentence that tells a person what is wrong with the line; nil where nothing is.
    public var problem: String? { unresolved?.sentence(for: text) }

    /// What the line brings of each nutrient, nine times of ten.
    ///
    /// Its weight, the figures, the sample and which food is meant are doubts apart: the squares of
    /// what each may lack, and of what it may have more, are added up.
    public var nutrients: NutrientTable<Estimate> {
        let weight = entry.grams.point > 0 ? entry.grams * (1 / entry.grams.point) : Estimate(1)
        var nutrients = NutrientTable<Estimate>()
        for (nutrient, supply) in supplies {
            var range = QuadraticRange(around: supply.estimate.point)
            range.add(supply.estimate)
            range.add(weight * supply.estimate.point)
            let isFigureExact = supply.estimate.isExact || supply.cause?.kind == .retention
            if isFigureExact, !entry.isSupplement {
                let spread = supply.estimate.point * spreads[nutrient]
                range.add(below: spread, above: spread)
            }
            for other in entry.alternatives {
                if let amount = amount(of: nutrient, in: other) { range.add(amount) }
            }
            nutrients[nutrient] = range.estimate
        }
        return nutrients
    }

    /// What the food brings, and nothing of what it cannot hold where another that may be meant can.
    private var supplies: NutrientTable<Supply> {
        var supplies = entry.supplies
        for other in entry.alternatives {
            for nutrient in other.supplies.nutrients where supplies[nutrient] == nil {
                if amount(of: nutrient, in: entry) != nil { supplies[nutrient] = Supply(.zero) }
            }
        }
        return supplies
    }

    /// The point of what `entry` brings; nil where it is not known.
    ///
    /// Of a nutrient of the score, whatever a food lacks a figure of has a range: what it lacks
    /// altogether, it cannot hold.
    private func amount(of nutrient: Nutrient, in entry: Entry) -> Double? {
        entry.supplies[nutrient]?.estimate.point
            ?? (NutrientSet.filled.contains(nutrient) ? .some(0) : nil)
    }
}

/// A meal with every line resolved as far as it goes, and what it brings.
public struct ResolvedMeal: Sendable {
    public let lines: [ResolvedLine]
    public let intake: Intake
}
