/// A part of the score, worth its weight once its target is met.
///
/// The raw value is a position in fixed storage; write ``key`` to files.
public enum Component: Int, CaseIterable, Hashable, Sendable {
    case calcium, protein, vitaminD, magnesium, potassium, zinc, vitaminK2, polyphenols, omega3

    /// The component called `key` in files.
    public init?(key: some StringProtocol) {
        guard let component = Self.allCases.first(where: { $0.key == key }) else { return nil }
        self = component
    }

    /// What files and JSON call it: "ca", "omega3".
    public var key: String {
        switch self {
        case .calcium: "ca"
        case .protein: "protein"
        case .vitaminD: "d"
        case .magnesium: "mg"
        case .potassium: "k"
        case .zinc: "zn"
        case .vitaminK2: "k2"
        case .polyphenols: "polyphenols"
        case .omega3: "omega3"
        }
    }

    /// What a person calls it.
    public var name: String {
        switch self {
        case .calcium: "absorbed calcium"
        case .protein: "protein"
        case .vitaminD: "vitamin D"
        case .magnesium: "magnesium"
        case .potassium: "potassium"
        case .zinc: "absorbed zinc"
        case .vitaminK2: "vitamin K2"
        case .polyphenols: "polyphenols"
        case .omega3: "omega-3 fatty acids"
        }
    }
}
