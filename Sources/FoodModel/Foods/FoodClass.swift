/// A kind of food, fine enough that what is known of the kind can stand in for what is not
/// known of the food: its calcium's availability, what it cannot hold, what it usually holds.
public struct FoodClass: Equatable, Sendable {
    /// The class's short name: "hard-cheese".
    public struct Key: RawRepresentable, Hashable, Sendable {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
    }

    public let key: Key
    /// "hard cheese".
    public let title: String
    public let origin: Origin
    /// The share of the food's calcium that behaves like milk calcium (a′), low, point and high.
    public let calciumIndex: Cited<Estimate>
    /// Whether the index is the default of unmeasured foods rather than a measurement.
    public let isCalciumIndexAssumed: Bool
    /// What foods of the class cannot hold, by biology; a table's figure against it is a finding.
    public let structuralZeros: NutrientSet
    /// Ranges from the literature per 100 g, used where a food has no figure of its own.
    public let ranges: NutrientTable<Cited<Estimate>>
    public let polyphenolGroup: PolyphenolGroup
    public let contents: DietContents
    /// Where a shop keeps it: "dairy", "produce".
    public let aisle: String
    public let mercury: Mercury

    public init(
        key: Key,
        title: String,
        origin: Origin,
        calciumIndex: Cited<Estimate>,
        isCalciumIndexAssumed: Bool,
        structuralZeros: NutrientSet,
        ranges: NutrientTable<Cited<Estimate>>,
        polyphenolGroup: PolyphenolGroup,
        contents: DietContents,
        aisle: String,
        mercury: Mercury
    ) {
        self.key = key
        self.title = title
        self.origin = origin
        self.calciumIndex = calciumIndex
        self.isCalciumIndexAssumed = isCalciumIndexAssumed
        self.structuralZeros = structuralZeros
        self.ranges = ranges
        self.polyphenolGroup = polyphenolGroup
        self.contents = contents
        self.aisle = aisle
        self.mercury = mercury
    }
}

extension FoodClass {
    /// What a food is made of, as far as structural zeros ask.
    public enum Origin: String, CaseIterable, Hashable, Sendable {
        case plant, animal, fungus, algae, mineral
        /// Plants changed by bacteria: natto, sauerkraut, tempeh.
        case fermentedPlant = "fermented-plant"
        /// Several of these together: a dish.
        case mixed
    }

    /// How much methylmercury the fish of the class carry, after FDA and EPA's advice on eating fish.
    public enum Mercury: String, CaseIterable, Hashable, Sendable {
        case none, low, moderate, high
    }
}
