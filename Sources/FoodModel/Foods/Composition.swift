/// What 100 g of the edible part of a food holds, as far as its sources say.
public struct Composition: Equatable, Sendable {
    public var figures: NutrientTable<Figure>

    public init(figures: NutrientTable<Figure> = NutrientTable()) { self.figures = figures }

    /// The figure for `nutrient`, or nil where it is missing.
    public subscript(nutrient: Nutrient) -> Figure? {
        get { figures[nutrient] }
        set { figures[nutrient] = newValue }
    }
}
