public import FoodModel

/// What the resolver knows beside the foods: units, words, aliases, densities, supplements.
public struct ResolverKnowledge: Sendable {
    public let units: UnitTable
    public let words: WordTable
    public let densities: DensityTable
    public let supplements: SupplementTable
    /// Per 100 g: the range in which a nutrient lies of which no table has a figure.
    public let ceilings: NutrientTable<Estimate>
    let aliases: AliasTable

    public init(
        units: UnitTable,
        words: WordTable,
        aliases: [FoodAlias],
        densities: DensityTable,
        supplements: SupplementTable,
        ceilings: NutrientTable<Estimate>
    ) {
        self.units = units
        self.words = words
        self.aliases = AliasTable(aliases, words: words)
        self.densities = densities
        self.supplements = supplements
        self.ceilings = ceilings
    }
}
