import FoodModel

@testable import MealResolver

/// A few units, words and aliases, written here so that the tests stand on no shipped file.
enum SmallKnowledge {
    static let units = UnitTable([
        row("g", .mass, Estimate(1)),
        row("kg", .mass, Estimate(1000)),
        row("mg", .mass, Estimate(0.001)),
        row("oz|ounce", .mass, Estimate(28.35)),
        row("lb|pound", .mass, Estimate(453.6)),
        row("ml", .volume, Estimate(1)),
        row("l|litre", .volume, Estimate(1000)),
        row("cup", .volume, Estimate(low: 230, point: 236.6, high: 250)),
        row("tbsp|tablespoon", .volume, Estimate(14.8)),
        row("fl oz|fluid ounce", .volume, Estimate(29.6)),
        row("glass", .volume, Estimate(low: 180, point: 240, high: 300)),
        row("glass", .volume, Estimate(low: 120, point: 150, high: 250), of: ["wine"]),
        row("bowl", .volume, Estimate(low: 200, point: 300, high: 500)),
        row("handful", .mass, Estimate(low: 15, point: 30, high: 60)),
        row("slice", .part, nil),
        row("clove", .part, nil),
        row("bulb", .part, nil),
        row("bulb", .part, Estimate(low: 30, point: 45, high: 70), of: ["garlic"]),
        row("head", .part, nil),
        row("head", .part, Estimate(low: 300, point: 513, high: 700), of: ["radicchio"]),
        row("piece", .pack, nil),
        row("piece", .pack, Estimate(low: 120, point: 230, high: 500), of: ["pak choi"]),
        row("tsp|teaspoon", .volume, Estimate(4.93)),
        row("dash", .volume, Estimate(low: 0.3, point: 0.6, high: 3)),
        row("can|tin", .pack, nil),
        row("can", .pack, Estimate(low: 80, point: 110, high: 175), of: ["tuna"]),
        row("serving|portion", .pack, nil),
        row("to taste", .mass, Estimate(low: 0, point: 0.5, high: 3)),
    ])

    static let words = WordTable(
        roles: [
            Term("of"): [.filler], Term("fresh"): [.filler], Term("chopped"): [.preparation],
            Term("about"): [.approximate], Term("fish"): [.genus], Term("cheese"): [.genus],
            Term("sandwich"): [.dish], Term("juice"): [.dish, .beside], Term("handful"): [.bare],
            Term("fillet"): [.part],
            Term("skewer"): [.equipment], Term("wooden"): [.material],
            Term("available"): [.remark], Term("hungarian"): [.descriptor],
            Term("vegan"): [.substitute], Term("babyfood"): [.unwanted], Term("all"): [.neutral],
            Term("plain"): [.neutral],
        ],
        states: [
            Term("raw"): .raw, Term("cooked"): .cooked, Term("boiled"): .cooked,
            Term("grilled"): .cooked, Term("canned"): .canned, Term("drained"): .drained,
            Term("dried"): .dried,
        ],
        sizes: [Term("large"): 1.3, Term("medium"): 1, Term("small"): 0.75],
        synonyms: [("courgette", "zucchini"), ("full fat", "whole")]
    )

    static let aliases = [
        FoodAlias(
            phrase: "milk",
            context: nil,
            food: "Milk, whole",
            confidence: 0.8,
            alternatives: ["Milk, nonfat"]
        ),
        FoodAlias(
            phrase: "egg",
            context: .diary,
            food: "Egg, whole, cooked, hard-boiled",
            confidence: 0.9,
            alternatives: []
        ),
    ]

    /// A resolver of these words and the foods of `catalogue`.
    static func resolver(
        of catalogue: SmallCatalogue = SmallCatalogue(),
        foods: [InlineFood] = [],
        memory: FoodMemory = .none,
        context: FoodContext = .diary
    ) -> MealResolver {
        MealResolver(
            catalogue,
            classes: SmallCatalogue.classes,
            knowledge: knowledge,
            lexicon: Lexicon(catalogue.listings(), words: words, aliases: aliases),
            foods: foods,
            memory: memory,
            context: context
        )
    }

    static let knowledge = ResolverKnowledge(
        units: units,
        words: words,
        densities: DensityTable([
            DensityTable.Row(
                title: "drinks",
                foods: FoodWords(["tea", "wine"]),
                density: Estimate(low: 0.98, point: 1, high: 1.02)
            )
        ]),
        helpings: HelpingTable([
            FoodClass.Key(rawValue: "milk"): HelpingTable.Helping(
                ordinary: Estimate(low: 120, point: 220, high: 330),
                alongside: Estimate(low: 20, point: 60, high: 200),
                isOne: true
            ),
            SmallCatalogue.fattyFish: HelpingTable.Helping(
                ordinary: Estimate(low: 75, point: 125, high: 200),
                alongside: Estimate(low: 30, point: 70, high: 130),
                isOne: true
            ),
        ]),
        drainedShares: [
            FoodClass.Key(rawValue: "chickpea"): Estimate(low: 0.55, point: 0.6, high: 0.66)
        ],
        supplements: SupplementTable(
            [
                SupplementTable.Row(
                    names: ["vitamin d3", "vit d"],
                    nutrient: .vitaminD,
                    share: Estimate(1)
                ),
                SupplementTable.Row(
                    names: ["calcium", "calcium carbonate"],
                    nutrient: .calcium,
                    share: Estimate(1)
                ),
                SupplementTable.Row(
                    names: ["calcium citrate"],
                    nutrient: .calcium,
                    share: Estimate(low: 0.21, point: 1, high: 1)
                ),
                SupplementTable.Row(
                    names: ["vitamin k2", "mk 7"],
                    nutrient: .vitaminK2,
                    share: Estimate(1)
                ),
                SupplementTable.Row(
                    names: ["epa"],
                    nutrient: .eicosapentaenoicAcid,
                    share: Estimate(1)
                ),
                SupplementTable.Row(
                    names: ["omega 3"],
                    nutrient: .eicosapentaenoicAcid,
                    share: Estimate(low: 0.15, point: 0.3, high: 0.65)
                ),
                SupplementTable.Row(
                    names: ["tablet", "elemental", "as citrate"],
                    nutrient: nil,
                    share: Estimate(1)
                ),
                SupplementTable.Row(names: ["twice a day"], nutrient: nil, share: Estimate(2)),
                SupplementTable.Row(
                    names: ["once a week"],
                    nutrient: nil,
                    share: Estimate(1.0 / 7)
                ),
            ],
            tablets: [
                SupplementTable.Tablet(
                    names: ["calchew d3"],
                    nutrient: .calcium,
                    amount: Estimate(low: 300, point: 600, high: 600)
                ),
                SupplementTable.Tablet(names: ["boneup"], nutrient: nil, amount: .zero),
            ]
        ),
        nonFoods: NonFoodTable(
            [("food coloring", .nothing), ("curry leaf", .unknown)],
            words: words
        ),
        plates: PlateTable(
            [(names: ["milk and cheese"], foods: ["100 ml milk", "cheddar"])],
            words: words
        ),
        spreads: NutrientSpreads([.calcium: 0.25], others: 0),
        ceilings: [.polyphenols: Estimate(low: 0, point: 40, high: 1900)]
    )

    private static func row(
        _ symbols: String,
        _ kind: Measure.Kind,
        _ size: Estimate?,
        of foods: [String] = []
    ) -> UnitTable.Row {
        let symbols = symbols.split(separator: "|").map(String.init)
        return UnitTable.Row(
            symbols: symbols,
            measure: Measure(name: symbols[0], kind: kind, size: size, foods: FoodWords(foods))
        )
    }
}
