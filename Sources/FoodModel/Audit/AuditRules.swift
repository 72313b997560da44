/// What an imported table is held against before it is kept: a milligram read as a gram must not
/// pass.
///
/// After FAO/INFOODS Guidelines for Checking Food Composition Data (2012).
public struct AuditRules: Sendable {
    public let limits: [AuditLimit]
    public let canaries: [AuditCanary]

    public init(limits: [AuditLimit], canaries: [AuditCanary]) {
        self.limits = limits
        self.canaries = canaries
    }

    /// Water, protein, fat, carbohydrate and alcohol in 100 g of food weigh no more than this, in
    /// grams: FAO/INFOODS 2012 takes 95 to 105 for acceptable.
    public static let mostMass = 105.0
    /// One food in so many may break a limit, for a design choice: tables have slips of their own,
    /// which are told, and a wrong unit breaks a limit in most foods.
    public static let foodsPerSlip = 50
    /// The median ratio to the same foods of other sources lies within this factor, for a design
    /// choice: seasons and breeds differ by less, units by a thousand.
    public static let sharedFoodFactor = 3.0
    /// The median of a nutrient over the foods that hold it lies within this factor of that of the
    /// shipped foods, for a design choice: a table that states DHA for fish alone differs by thirty,
    /// a milligram read as a gram by a thousand.
    public static let medianFactor = 100.0
    /// How many foods a median is taken over at least.
    public static let leastFoods = 20
}

/// The most that 100 g of any food hold of a nutrient.
public struct AuditLimit: Hashable, Sendable {
    public let nutrient: Nutrient
    /// In the nutrient's unit.
    public let most: Double
    public let source: String

    public init(nutrient: Nutrient, most: Double, source: String) {
        self.nutrient = nutrient
        self.most = most
        self.source = source
    }
}

/// A food that most tables have, and what 100 g of it hold of a nutrient.
public struct AuditCanary: Hashable, Sendable {
    /// "cheddar".
    public let name: String
    /// What finds the food by its name, in the words of SQLite's full-text search.
    public let search: String
    public let nutrient: Nutrient
    /// In the nutrient's unit.
    public let range: ClosedRange<Double>
    public let source: String

    public init(
        name: String,
        search: String,
        nutrient: Nutrient,
        range: ClosedRange<Double>,
        source: String
    ) {
        self.name = name
        self.search = search
        self.nutrient = nutrient
        self.range = range
        self.source = source
    }
}
