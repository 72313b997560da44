public import FoodModel

/// What the resolver knows beside the foods: units, words, densities, supplements.
public struct ResolverKnowledge: Sendable {
    public let units: UnitTable
    public let words: WordTable
    public let densities: DensityTable
    public let helpings: HelpingTable
    /// By class: what is left of a can's weight when its liquid is poured off.
    public let drainedShares: [FoodClass.Key: Estimate]
    public let supplements: SupplementTable
    /// Per 100 g: the range in which a nutrient lies of which no table has a figure.
    public let ceilings: NutrientTable<Estimate>

    public init(
        units: UnitTable,
        words: WordTable,
        densities: DensityTable,
        helpings: HelpingTable,
        drainedShares: [FoodClass.Key: Estimate],
        supplements: SupplementTable,
        ceilings: NutrientTable<Estimate>
    ) {
        self.units = units
        self.words = words
        self.densities = densities
        self.helpings = helpings
        self.drainedShares = drainedShares
        self.supplements = supplements
        self.ceilings = ceilings
    }
}
