/// What one sitting brings: its lines, with what each supplies.
///
/// A day is its sittings in order.
public struct Intake: Equatable, Sendable {
    /// As written: "breakfast".
    public var name: String
    public var kind: Meal.Kind
    public var time: ClockTime?
    public var entries: [Entry]

    public init(
        name: String = "",
        kind: Meal.Kind = .meal,
        time: ClockTime? = nil,
        entries: [Entry] = []
    ) {
        self.name = name
        self.kind = kind
        self.time = time
        self.entries = entries
    }
}

/// One line of a sitting with what it supplies.
public struct Entry: Equatable, Sendable {
    /// "salmon, Atlantic, farmed, cooked".
    public var name: String
    /// Nil for a line that was not understood, and for a plain supplement.
    public var food: FoodID?
    public var foodClass: FoodClass.Key?
    public var polyphenolGroup: PolyphenolGroup
    /// The weight eaten.
    ///
    /// Supplies are stated at its point; its ends scale them.
    public var grams: Estimate
    /// The share of the calcium that behaves like milk calcium (a′).
    public var calciumIndex: Estimate
    /// Why ``calciumIndex`` has a width; classes measured together share one.
    public var calciumIndexCause: Cause?
    /// The share of the vitamin K2 that is menaquinone-4, 0 to 1; nil where nothing tells it but
    /// the two amounts, or nothing at all.
    ///
    /// Only a score that counts K2 strictly asks for it.
    public var menaquinone4Share: Estimate?
    /// By nutrient, at the point weight.
    ///
    /// A nutrient that is not present is not in the food at
    /// all: what is merely not known is present, with its range and its silent mass.
    public var supplies: NutrientTable<Supply>
    public var isSupplement: Bool
    /// Whether the line was understood; what was not is silent mass for every nutrient.
    public var isResolved: Bool
    /// The same line read as another food, where the match is in doubt.
    public var alternatives: [Entry]

    public init(
        name: String,
        food: FoodID? = nil,
        foodClass: FoodClass.Key? = nil,
        polyphenolGroup: PolyphenolGroup = .other,
        grams: Estimate,
        calciumIndex: Estimate = Estimate(1),
        calciumIndexCause: Cause? = nil,
        menaquinone4Share: Estimate? = nil,
        supplies: NutrientTable<Supply>,
        isSupplement: Bool = false,
        isResolved: Bool = true,
        alternatives: [Entry] = []
    ) {
        self.name = name
        self.food = food
        self.foodClass = foodClass
        self.polyphenolGroup = polyphenolGroup
        self.grams = grams
        self.calciumIndex = calciumIndex
        self.calciumIndexCause = calciumIndexCause
        self.menaquinone4Share = menaquinone4Share
        self.supplies = supplies
        self.isSupplement = isSupplement
        self.isResolved = isResolved
        self.alternatives = alternatives
    }
}
