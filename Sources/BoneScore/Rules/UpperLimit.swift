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
    case phosphorus = "p"
    /// Only where a clinician set one, as for the next.
    case protein
    case potassium = "k"

    /// The limits at which one food at one sitting is no benefit any more.
    ///
    /// Of the others all that is eaten counts together: no single food is to blame for it.
    static let ofFoods: [UpperLimit] = [
        .retinol, .vitaminD, .calcium, .zinc, .supplementalMagnesium,
    ]

    /// The nutrient that is limited.
    public var nutrient: Nutrient {
        switch self {
        case .retinol: .retinol
        case .vitaminD: .vitaminD
        case .calcium: .calcium
        case .zinc: .zinc
        case .supplementalMagnesium: .magnesium
        case .phosphorus: .phosphorus
        case .protein: .protein
        case .potassium: .potassium
        }
    }
}

/// An upper limit with its amount a day, and whose figure it is.
public struct StatedLimit: Equatable, Sendable {
    public let limit: UpperLimit
    /// In the nutrient's own unit.
    public let amount: Cited<Double>

    public init(_ limit: UpperLimit, _ amount: Cited<Double>) {
        self.limit = limit
        self.amount = amount
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
    /// By age; nil where none is stated.
    public var phosphorus: Cited<Double>?
    /// What a clinician set for the person, in place of the others; protein in grams.
    public var own: [StatedLimit] = []

    public init(
        retinol: Cited<Double>,
        vitaminD: Cited<Double>,
        calciumOfTheYounger: Cited<Double>,
        calcium: Cited<Double>,
        calciumAge: Cited<Int>,
        zinc: Cited<Double>,
        supplementalMagnesium: Cited<Double>,
        phosphorus: Cited<Double>? = nil
    ) {
        self.retinol = retinol
        self.vitaminD = vitaminD
        self.calciumOfTheYounger = calciumOfTheYounger
        self.calcium = calcium
        self.calciumAge = calciumAge
        self.zinc = zinc
        self.supplementalMagnesium = supplementalMagnesium
        self.phosphorus = phosphorus
    }

    /// The limit with its source that holds at `age`; nil where there is none.
    public func limit(_ limit: UpperLimit, age: Int) -> Cited<Double>? {
        if let own = own.first(where: { $0.limit == limit }) { return own.amount }
        switch limit {
        case .retinol: return retinol
        case .vitaminD: return vitaminD
        case .calcium: return age < calciumAge.value ? calciumOfTheYounger : calcium
        case .zinc: return zinc
        case .supplementalMagnesium: return supplementalMagnesium
        case .phosphorus: return phosphorus
        case .protein, .potassium: return nil
        }
    }
}
