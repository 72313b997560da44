import BoneScore
import FoodModel

/// What a reader of a row must know.
public enum RatingFlag: String, CaseIterable, Sendable {
    /// Lines that were not understood are not in the score.
    case incomplete
    /// Below the floor of coverage, where the score is a range and no number.
    case tooLittleKnown = "too-little-known"
    case servingOver = "serving-over-1500-kcal"
    case servingUnder = "serving-under-50-kcal"
    /// Of most of the food's weight nobody states the energy.
    case energyUnknown = "energy-mostly-unknown"
    /// Nobody says how many it feeds, and by energy it would be made more than it is.
    case lessThanMeal = "less-than-a-meal"
    case noScore = "no-score"

    /// Whether a row that has it ranks behind those without.
    var setsAside: Bool { self != .energyUnknown }
}

extension Rating {
    /// The energies of a serving between which nothing is said of its size, in kilocalories: design.
    public static let plausibleServing = 50.0...1500.0

    /// In the order in which they are printed.
    public var flags: [RatingFlag] {
        var flags: [RatingFlag] = []
        if unresolved > 0 { flags.append(.incomplete) }
        if let headline, headline.range.point == nil { flags.append(.tooLittleKnown) }
        // Design: a sum of less than half of the food is not said to be its energy.
        let isEnergyKnown = unknownPart(of: .energy) <= 0.5
        if let energy = amount(of: .energy)?.point {
            if energy > Self.plausibleServing.upperBound { flags.append(.servingOver) }
            if energy < Self.plausibleServing.lowerBound, isEnergyKnown {
                flags.append(.servingUnder)
            }
        }
        if !isEnergyKnown { flags.append(.energyUnknown) }
        if basis == nil { flags.append(isLessThanMeal ? .lessThanMeal : .noScore) }
        return flags
    }
}
