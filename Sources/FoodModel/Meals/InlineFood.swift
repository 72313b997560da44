/// A food that a meal file defines itself, typed in from a label or computed elsewhere.
public struct InlineFood: Equatable, Sendable {
    public let name: String
    /// The class it is said to belong to; nil where the file does not say.
    public let foodClass: FoodClass.Key?
    /// Per 100 g.
    ///
    /// What the file does not state is missing.
    public let composition: Composition
    /// The food's own portion in grams, where the file gives its figures for a portion.
    public let portionGrams: Double?
    /// The share of its calcium that behaves like milk calcium; nil where the file does not say.
    public let calciumIndex: Estimate?
    /// Where its polyphenols count; nil where the file does not say.
    public let polyphenolGroup: PolyphenolGroup?
    public let location: SourceLocation

    public init(
        name: String,
        foodClass: FoodClass.Key? = nil,
        composition: Composition,
        portionGrams: Double? = nil,
        calciumIndex: Estimate? = nil,
        polyphenolGroup: PolyphenolGroup? = nil,
        location: SourceLocation
    ) {
        self.name = name
        self.foodClass = foodClass
        self.composition = composition
        self.portionGrams = portionGrams
        self.calciumIndex = calciumIndex
        self.polyphenolGroup = polyphenolGroup
        self.location = location
    }
}
