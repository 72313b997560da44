public import FoodModel

/// An amount a day above which a food is no longer a benefit.
///
/// The raw value is what files and JSON call it.
public enum UpperLimit: String, CaseIterable, Hashable, Sendable {
    case retinol
    case vitaminD = "d"
    case calcium = "ca"
    case zinc = "zn"
    /// Counts what supplements bring, not food.
    case supplementalMagnesium = "mg-supplement"

    /// The nutrient that is limited.
    public var nutrient: Nutrient {
        switch self {
        case .retinol: .retinol
        case .vitaminD: .vitaminD
        case .calcium: .calcium
        case .zinc: .zinc
        case .supplementalMagnesium: .magnesium
        }
    }
}

/// The upper limits of a day, in each nutrient's unit.
public struct UpperLimitRules: Equatable, Sendable {
    public var retinol: Cited<Double>
    public var vitaminD: Cited<Double>
    /// For those younger than ``calciumAge``.
    public var calciumOfTheYounger: Cited<Double>
    /// From ``calciumAge`` on.
    public var calcium: Cited<Double>
    /// In years.
    public var calciumAge: Cited<Int>
    public var zinc: Cited<Double>
    public var supplementalMagnesium: Cited<Double>

    public init(
        retinol: Cited<Double>,
        vitaminD: Cited<Double>,
        calciumOfTheYounger: Cited<Double>,
        calcium: Cited<Double>,
        calciumAge: Cited<Int>,
        zinc: Cited<Double>,
        supplementalMagnesium: Cited<Double>
    ) {
        self.retinol = retinol
        self.vitaminD = vitaminD
        self.calciumOfTheYounger = calciumOfTheYounger
        self.calcium = calcium
        self.calciumAge = calciumAge
        self.zinc = zinc
        self.supplementalMagnesium = supplementalMagnesium
    }
}
