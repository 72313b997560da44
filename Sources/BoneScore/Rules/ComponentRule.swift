public import FoodModel

/// How much a component is worth, and how good the evidence behind it is.
public struct ComponentRule: Equatable, Sendable {
    /// Points at full adequacy; the weights of all components add up to 100.
    public var weight: Cited<Double>
    public var grade: Cited<Grade>
    /// Whether it counts towards the core score, which does not ask for oily fish.
    public var isCore: Bool

    public init(weight: Cited<Double>, grade: Cited<Grade>, isCore: Bool) {
        self.weight = weight
        self.grade = grade
        self.isCore = isCore
    }
}

/// How good the evidence for an effect on bone is, from trials with fractures down to none.
public enum Grade: String, CaseIterable, Hashable, Sendable {
    case aMinus = "A-"
    case b = "B"
    case cPlus = "C+"
    case c = "C"
    case d = "D"
}

/// One rule for each component.
public struct ComponentRules: Equatable, Sendable {
    public var calcium: ComponentRule
    public var protein: ComponentRule
    public var vitaminD: ComponentRule
    public var magnesium: ComponentRule
    public var potassium: ComponentRule
    public var zinc: ComponentRule
    public var vitaminK2: ComponentRule
    public var polyphenols: ComponentRule
    public var omega3: ComponentRule

    /// The rules as `rule` gives them, one component after another.
    public init<Failure>(
        _ rule: (Component) throws(Failure) -> ComponentRule
    ) throws(Failure) {
        calcium = try rule(.calcium)
        protein = try rule(.protein)
        vitaminD = try rule(.vitaminD)
        magnesium = try rule(.magnesium)
        potassium = try rule(.potassium)
        zinc = try rule(.zinc)
        vitaminK2 = try rule(.vitaminK2)
        polyphenols = try rule(.polyphenols)
        omega3 = try rule(.omega3)
    }

    public subscript(component: Component) -> ComponentRule {
        switch component {
        case .calcium: calcium
        case .protein: protein
        case .vitaminD: vitaminD
        case .magnesium: magnesium
        case .potassium: potassium
        case .zinc: zinc
        case .vitaminK2: vitaminK2
        case .polyphenols: polyphenols
        case .omega3: omega3
        }
    }
}
