public import FoodModel

/// Every constant of one person's score.
public struct ScoringRules: Equatable, Sendable {
    /// Scores made under different versions are not comparable: "2.0".
    public var version: String
    public var components: ComponentRules
    /// What the person's day is held against.
    public var targets: TargetRules
    public var polyphenols: PolyphenolRules
    public var menaquinone4: Menaquinone4Rules
    /// How much of the omega-3 component EPA and DHA earn; ALA earns the rest.
    public var longChainPart: Cited<Double>
    public var penalties: PenaltyRules
    public var upperLimits: UpperLimitRules
    public var calcium: CalciumRules
    public var zinc: ZincRules
    /// A meal on its own is held to a day divided by this.
    public var mealsPerDay: Cited<Double>
    /// A snack on its own is held to a day divided by this.
    public var snacksPerDay: Cited<Double>
    /// The coverage below which no point score is given.
    public var coverageFloor: Cited<Double>
    /// The energy in kilocalories below which there is no score by energy.
    public var energyFloor: Cited<Double>
    /// In kilocalories, where a profile states no energy of its own.
    public var dayEnergy: Cited<Double>
    /// In grams, where a profile states none of its own.
    public var proteinPerKilogram: Cited<Double>
    /// From the highest to the lowest; the lowest begins at 0.
    public var bands: [Band]

    public init(
        version: String,
        components: ComponentRules,
        targets: TargetRules,
        polyphenols: PolyphenolRules,
        menaquinone4: Menaquinone4Rules,
        longChainPart: Cited<Double>,
        penalties: PenaltyRules,
        upperLimits: UpperLimitRules,
        calcium: CalciumRules,
        zinc: ZincRules,
        mealsPerDay: Cited<Double>,
        snacksPerDay: Cited<Double>,
        coverageFloor: Cited<Double>,
        energyFloor: Cited<Double>,
        dayEnergy: Cited<Double>,
        proteinPerKilogram: Cited<Double>,
        bands: [Band]
    ) {
        self.version = version
        self.components = components
        self.targets = targets
        self.polyphenols = polyphenols
        self.menaquinone4 = menaquinone4
        self.longChainPart = longChainPart
        self.penalties = penalties
        self.upperLimits = upperLimits
        self.calcium = calcium
        self.zinc = zinc
        self.mealsPerDay = mealsPerDay
        self.snacksPerDay = snacksPerDay
        self.coverageFloor = coverageFloor
        self.energyFloor = energyFloor
        self.dayEnergy = dayEnergy
        self.proteinPerKilogram = proteinPerKilogram
        self.bands = bands
    }
}

/// A word for the scores from a number on.
public struct Band: Equatable, Sendable {
    /// The lowest printed score that earns the word.
    public var from: Cited<Double>
    public var word: String

    public init(from: Cited<Double>, word: String) {
        self.from = from
        self.word = word
    }
}
