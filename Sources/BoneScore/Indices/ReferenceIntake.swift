public import FoodModel

/// What an authority recommends a day of one nutrient, for one sex from an age on.
public struct ReferenceIntake: Equatable, Sendable {
    public enum Authority: String, CaseIterable, Hashable, Sendable {
        case nasem, efsa, uk
    }

    public enum Kind: String, CaseIterable, Hashable, Sendable {
        case recommendedDietaryAllowance = "RDA"
        case populationReferenceIntake = "PRI"
        case referenceNutrientIntake = "RNI"
        /// Taken for enough: no average requirement is known.
        case adequateIntake = "AI"
    }

    public let authority: Authority
    public let sex: Profile.Sex
    /// In years: it holds from this age on, until another does.
    public let fromAge: Int
    public let nutrient: Nutrient
    public let kind: Kind
    /// In the nutrient's own unit; of protein, a kilogram of reference weight.
    public let recommended: Cited<Double>
    /// What half of people need; nil where nobody knows.
    public let average: Cited<Double>?
    /// The standard deviation of requirements over their average; nil where there is none.
    public let variation: Cited<Double>?

    public init(
        authority: Authority,
        sex: Profile.Sex,
        fromAge: Int,
        nutrient: Nutrient,
        kind: Kind,
        recommended: Cited<Double>,
        average: Cited<Double>?,
        variation: Cited<Double>?
    ) {
        self.authority = authority
        self.sex = sex
        self.fromAge = fromAge
        self.nutrient = nutrient
        self.kind = kind
        self.recommended = recommended
        self.average = average
        self.variation = variation
    }

    /// What is recommended to `person`, in the nutrient's own unit.
    public func recommended(for person: Profile) -> Double {
        recommended.value * (nutrient == .protein ? person.referenceWeight : 1)
    }

    /// How likely a habitual intake is enough for somebody of whom no more is known; nil where no
    /// average requirement is.
    ///
    /// `Φ((x − EAR)/SD)`: 300 mg of magnesium a day, at 265 and a tenth of it: 0.906708.
    public func probability(ofHabitual intake: Double, for person: Profile) -> Double? {
        guard let average, let variation else { return nil }
        let need = average.value * (nutrient == .protein ? person.referenceWeight : 1)
        return AdequacyProbability.probability(
            of: intake,
            average: need,
            deviation: need * variation.value
        )
    }
}
