/// The person whose needs a score is measured against.
public struct Profile: Hashable, Sendable {
    public enum Sex: String, CaseIterable, Hashable, Sendable {
        case female, male
    }

    /// Which polyphenol figures count; a table's edition has one scale, never both.
    public enum PolyphenolScale: String, CaseIterable, Hashable, Sendable {
        case flavonoids, chromatography
    }

    /// How menaquinone-4 counts as vitamin K2; the raw value is what files and JSON call it.
    public enum K2Counting: String, CaseIterable, Hashable, Sendable {
        /// Like the longer menaquinones: a microgram is a microgram.
        case unweighted
        /// By the doses that moved a marker of bone: a sixth of a longer one.
        case strict
    }

    /// "bone-support-f58".
    public var name: String
    public var sex: Sex
    /// In years, 19 or more.
    public var age: Int
    public var weightInKilograms: Double
    /// Whether nobody stated the weight: it is the one that stands in for the sex.
    public var isWeightAssumed = false
    public var heightInMetres: Double?
    /// The energy of a day, in kilocalories.
    public var dayEnergy: Double
    /// Grams of protein per kilogram of reference weight that earn full credit.
    public var proteinPerKilogram: Double
    public var polyphenolScale: PolyphenolScale
    /// In the score alone: amounts are shown as eaten.
    public var k2: K2Counting
    /// Of a bone-density scan, in standard deviations from a young adult's; nil where none is known.
    public var tScore: Double?
    /// In the order in which they were stated.
    public var therapies: [Therapy]
    /// In the order of ``Condition``.
    public var conditions: [Condition]
    public var diet: Diet
    /// Who set targets of the person's own; nil where nobody did.
    public var clinician: String?
    /// Whether nobody chose it: the stated default.
    public var isDefault: Bool

    public init(
        name: String,
        sex: Sex,
        age: Int,
        weightInKilograms: Double,
        heightInMetres: Double? = nil,
        dayEnergy: Double,
        proteinPerKilogram: Double,
        polyphenolScale: PolyphenolScale,
        k2: K2Counting = .unweighted,
        tScore: Double? = nil,
        therapies: [Therapy] = [],
        conditions: [Condition] = [],
        diet: Diet = .omnivore,
        clinician: String? = nil,
        isDefault: Bool = false
    ) {
        self.name = name
        self.sex = sex
        self.age = age
        self.weightInKilograms = weightInKilograms
        self.heightInMetres = heightInMetres
        self.dayEnergy = dayEnergy
        self.proteinPerKilogram = proteinPerKilogram
        self.polyphenolScale = polyphenolScale
        self.k2 = k2
        self.tScore = tScore
        self.therapies = therapies
        self.conditions = conditions
        self.diet = diet
        self.clinician = clinician
        self.isDefault = isDefault
    }

    /// Kilograms by square metre; nil where height or weight was not stated.
    public var bodyMassIndex: Double? {
        guard !isWeightAssumed, let height = heightInMetres, height > 0 else { return nil }
        return weightInKilograms / (height * height)
    }

    /// Body weight, less three quarters of what exceeds a BMI of 25 where the height is known.
    ///
    /// `25h² + 0.25·(kg − 25h²)` with h in metres; a design choice of Osteon's.
    public var referenceWeight: Double {
        guard let height = heightInMetres else { return weightInKilograms }
        let limit = Self.healthyBodyMassIndex.value * height * height
        guard weightInKilograms > limit else { return weightInKilograms }
        return limit + Self.countedExcess.value * (weightInKilograms - limit)
    }

    private static let choice = Citation("Osteon, scoring design 2.0", confidence: .design)
    /// In kilograms a square metre: up to it, the whole weight asks for protein.
    package static let healthyBodyMassIndex = Cited(25.0, choice)
    /// How much of the weight above it does.
    package static let countedExcess = Cited(0.25, choice)
}
