public import FoodModel

/// How a score came about: what each line earned and cost, and what its range is wide for.
///
/// The contributions of the lines, what is not known and the adjustment add up to ``total``.
public struct Explanation: Equatable, Sendable {
    public let score: Score
    /// The score of every amount at its point, also where too little is known to print it.
    public let total: Double
    /// In the order of the sittings and their lines.
    public let lines: [LineContribution]
    /// What keeps the score within 0 and 100 adds: 0 where it lies there anyway.
    public let adjustment: Double
    /// The causes of the likely range's width, the greatest first; their widths add up to it.
    public let widths: [WidthShare]
    /// What would make the range narrower, the most useful first.
    public let remedies: [Remedy]

    /// What stands in for missing figures earned of `component`.
    public func unknown(_ component: Component) -> Double {
        lines.reduce(0) { $0 + $1.unknown[component.rawValue] }
    }

    /// What stands in for missing figures earned, less what it cost.
    public var unknown: Double { lines.reduce(0) { $0 + $1.unknownPoints } }

    /// What is absorbed of the calcium of the sitting at `position`, by best guess, in milligrams.
    public func absorbedCalcium(atSitting position: Int) -> Double {
        lines.reduce(0) { $0 + ($1.place.sitting == position ? $1.absorbedCalcium : 0) }
    }

    /// What figures earned, less what they cost.
    public var known: Double { lines.reduce(0) { $0 + $1.knownPoints } }
}

/// What one line earned and cost.
public struct LineContribution: Equatable, Sendable {
    public let place: Place
    /// In points, by ``Component``: what figures earned.
    let known: SIMD16<Double>
    /// In points, by ``Component``: what ranges that stand in for missing figures earned.
    let unknown: SIMD16<Double>
    /// In points, by ``Penalty``: what figures cost.
    let knownCost: SIMD4<Double>
    /// In points, by ``Penalty``: what ranges that stand in for missing figures cost.
    let unknownCost: SIMD4<Double>
    /// Of the line's calcium, in milligrams.
    public let absorbedCalcium: Double
    /// Of the line's calcium, in milligrams: what behaves like milk calcium.
    public let calciumLoad: Double
    /// Of the line's zinc, in milligrams.
    public let absorbedZinc: Double
    /// Whether its food exceeds an upper limit at one sitting and therefore earns nothing.
    public let isGated: Bool
    /// The score if the line had not been eaten.
    public let scoreWithout: Double

    /// What figures of the line earned of `component`, in points.
    public func points(_ component: Component) -> Double { known[component.rawValue] }

    /// What stood in for the line's missing figures earned of `component`, in points.
    public func unknownPoints(_ component: Component) -> Double { unknown[component.rawValue] }

    /// What the line cost by `penalty`, in points; missing figures apart.
    public func cost(_ penalty: Penalty) -> Double { knownCost[penalty.rawValue] }

    /// What figures earned, less what they cost.
    public var knownPoints: Double { known.sum() - knownCost.sum() }

    /// What stood in for missing figures earned, less what it cost.
    public var unknownPoints: Double { unknown.sum() - unknownCost.sum() }
}

/// How much of a likely range's width one cause makes.
public struct WidthShare: Equatable, Sendable {
    public let doubt: Doubt
    /// In points.
    public let width: Double
}

/// Something a person can do to make a score surer.
public struct Remedy: Equatable, Sendable {
    public enum Action: String, CaseIterable, Hashable, Sendable {
        /// The weight of a line.
        case weigh
        /// Which food was meant.
        case sayWhich = "say-which"
        /// How a food was cooked.
        case sayHow = "say-how"
        /// A line that was not understood.
        case rewrite
        /// A figure that no source has: from a label, or from another table.
        case lookUp = "look-up"
    }

    public let action: Action
    public let places: [Place]
    /// What is looked up; empty for the other actions.
    public let nutrients: NutrientSet
    /// Where the score would likely lie if nothing but this were settled.
    public let likelyLow: Double
    public let likelyHigh: Double
    /// By how many points the likely range would be narrower.
    public let gain: Double
}
