public import FoodModel

/// Why an intake cannot be scored at all.
public enum ScoringError: Error, Hashable, Sendable {
    case negativeAmount(Nutrient, food: String, Place)
    case negativeWeight(food: String, Place)
    case negativeCalciumIndex(food: String, Place)
    /// A weight whose point is 0 but whose high end is not: supplies at nothing scale to nothing.
    case weightWithoutPoint(food: String, Place)
    case targetNotPositive(String)
    case shareNotPositive(Double)
    case servingsNotPositive(Double)
}

extension ScoringError: CustomStringConvertible {
    /// "sitting 1, line 2: "milk": negative calcium; …".
    public var description: String {
        switch self {
        case .negativeAmount(let nutrient, let food, let place):
            "\(place): \"\(food)\": negative \(nutrient.name); state an amount of 0 or more"
        case .negativeWeight(let food, let place):
            "\(place): \"\(food)\": negative weight; state a weight of 0 or more"
        case .negativeCalciumIndex(let food, let place):
            "\(place): \"\(food)\": negative calcium index; state an index of 0 or more"
        case .weightWithoutPoint(let food, let place):
            "\(place): \"\(food)\": a weight range around 0; state a likely weight above 0"
        case .targetNotPositive(let name):
            "the target for \(name) is not above 0; correct the profile"
        case .shareNotPositive(let share):
            "a share of \(share) of a day is not above 0; state a share such as 0.3"
        case .servingsNotPositive(let servings):
            "\(servings) servings are not above 0; state how many the recipe feeds"
        }
    }
}

/// One line of what is scored.
public struct Place: Hashable, Sendable {
    /// 0-based, in the order given.
    public let sitting: Int
    /// 0-based, in the order of the sitting.
    public let line: Int

    public init(sitting: Int, line: Int) {
        self.sitting = sitting
        self.line = line
    }
}

extension Place: CustomStringConvertible {
    /// "sitting 1, line 2": 1-based, for people.
    public var description: String { "sitting \(sitting + 1), line \(line + 1)" }
}
