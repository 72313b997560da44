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
    public let nonFoods: NonFoodTable
    /// What plates of several foods are called.
    public let plates: PlateTable
    public let spreads: NutrientSpreads
    /// Per 100 g: the range in which a nutrient lies of which no table has a figure.
    public let ceilings: NutrientTable<Estimate>
    /// Tells the names in a recipe's lines; nil to read them by rules alone.
    public let tagger: LineTagger?
    /// What lines of other languages are in English; nil to read all as English.
    public let languages: Languages?
    /// What cooking leaves and what is not eaten, read when a line first asks.
    public let cooking: Deferred<CookingKnowledge>

    public init(
        units: UnitTable,
        words: WordTable,
        densities: DensityTable,
        helpings: HelpingTable,
        drainedShares: [FoodClass.Key: Estimate],
        supplements: SupplementTable,
        nonFoods: NonFoodTable,
        plates: PlateTable,
        spreads: NutrientSpreads,
        ceilings: NutrientTable<Estimate>,
        tagger: LineTagger? = nil,
        languages: Languages? = nil,
        cooking: Deferred<CookingKnowledge> = Deferred { .none }
    ) {
        self.units = units
        self.words = words
        self.densities = densities
        self.helpings = helpings
        self.drainedShares = drainedShares
        self.supplements = supplements
        self.nonFoods = nonFoods
        self.plates = plates
        self.spreads = spreads
        self.ceilings = ceilings
        self.tagger = tagger
        self.languages = languages
        self.cooking = cooking
    }
}

extension ResolverKnowledge {
    /// Reads lines by rules alone.
    package var parser: LineParser {
        LineParser(units: units, words: words, languages: languages)
    }
}
