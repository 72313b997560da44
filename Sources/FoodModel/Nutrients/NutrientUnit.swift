/// A unit in which a file or a label may state an amount of a nutrient.
public enum NutrientUnit: String, CaseIterable, Hashable, Sendable {
    case gram = "g"
    case milligram = "mg"
    case microgram = "µg"
    case kilocalorie = "kcal"
    case kilojoule = "kJ"
    case internationalUnit = "IU"

    /// The unit written as `symbol`, in any of its usual spellings (`ug`, `mcg`, `μg`, `UI`), or nil.
    public init?(symbol: some StringProtocol) {
        switch symbol.lowercased() {
        case "g", "gram", "grams": self = .gram
        case "mg": self = .milligram
        case "µg", "μg", "ug", "mcg": self = .microgram
        case "kcal", "cal": self = .kilocalorie
        case "kj": self = .kilojoule
        case "iu", "i.u.", "ie", "ui": self = .internationalUnit
        default: return nil
        }
    }

    /// What one of this unit is in `other`, or nil where the two do not convert.
    ///
    /// International units convert by nutrient, never by unit: see ``Nutrient/amount(_:_:)``.
    public func factor(to other: NutrientUnit) -> Double? {
        if self == other { return 1 }
        if let mass = massInGrams, let otherMass = other.massInGrams { return mass / otherMass }
        switch (self, other) {
        case (.kilojoule, .kilocalorie): return 1 / 4.184
        case (.kilocalorie, .kilojoule): return 4.184
        default: return nil
        }
    }

    private var massInGrams: Double? {
        switch self {
        case .gram: 1
        case .milligram: 1e-3
        case .microgram: 1e-6
        case .kilocalorie, .kilojoule, .internationalUnit: nil
        }
    }
}

extension Nutrient {
    /// `value` of this nutrient stated in `unit`, in the nutrient's own unit; nil where the unit
    /// cannot state it.
    ///
    /// Vitamin E's IU depends on the form, and no nutrient but vitamins D and A has another.
    public func amount(_ value: Double, _ unit: NutrientUnit) -> Double? {
        guard unit == .internationalUnit else {
            return unit.factor(to: self.unit).map { value * $0 }
        }
        switch self {
        case .vitaminD, .ergocalciferol, .cholecalciferol:
            return value * Self.unitOfVitaminD.value
        case .retinol: return value * Self.unitOfRetinol.value
        default: return nil
        }
    }

    /// In micrograms.
    package static let unitOfVitaminD = Cited(
        0.025,
        Citation(
            "IOM 2011 (United States and Canada), Dietary Reference Intakes for calcium and vitamin D",
            confidence: .verified
        )
    )
    /// In micrograms.
    package static let unitOfRetinol = Cited(
        0.3,
        Citation(
            "IOM 2001 (United States and Canada), Dietary Reference Intakes for vitamin A, vitamin K "
                + "and zinc",
            locator: "doi:10.17226/10026",
            confidence: .remembered
        )
    )
}
