import FoodModel

/// A dozen foods with figures and portions of our own making.
struct SmallCatalogue: FoodCatalogue {
    var foods: [Food]
    var classStatistics: [FoodClass.Key?: ClassStatistics] = [:]

    init(_ foods: [Food] = Self.foods) {
        self.foods = foods
        classStatistics[nil] = ClassStatistics(distributions: [
            .calcium: Distribution(count: 500, p1: 1, median: 20, p99: 900),
            .vitaminD: Distribution(count: 300, p1: 0, median: 0.1, p99: 12),
        ])
        classStatistics[Self.fattyFish] = ClassStatistics(distributions: [
            .vitaminD: Distribution(count: 12, p1: 3, median: 9, p99: 17),
            .calcium: Distribution(count: 4, p1: 10, median: 20, p99: 300),
        ])
    }

    func listings() -> [FoodListing] {
        foods.map {
            FoodListing(id: $0.id, name: $0.name, foodClass: $0.foodClass, isDish: false)
        }
    }

    func food(_ id: FoodID) -> Food? { foods.first { $0.id == id } }

    func statistics(of foodClass: FoodClass.Key?) -> ClassStatistics {
        classStatistics[foodClass] ?? ClassStatistics()
    }

    static let fattyFish = FoodClass.Key(rawValue: "fatty-fish")

    static let classes: [FoodClass.Key: FoodClass] = [
        fattyFish: FoodClass(
            key: fattyFish,
            title: "fatty fish",
            origin: .animal,
            calciumIndex: Cited(
                Estimate(low: 0.5, point: 0.8, high: 1.2),
                Citation("made for this test", confidence: .design)
            ),
            isCalciumIndexAssumed: true,
            structuralZeros: [.phytate, .polyphenols, .flavonoids],
            ranges: [
                .vitaminK2: Cited(
                    Estimate(low: 0.1, point: 0.5, high: 3),
                    Citation("made for this test", confidence: .design)
                )
            ],
            polyphenolGroup: .other,
            contents: .fish,
            aisle: "fish",
            mercury: .low
        )
    ]

    static let foods = [
        food("1", "Milk, whole", [.calcium: 113], [Portion(amount: 1, unit: "cup", grams: 244)]),
        food("2", "Milk, nonfat", [.calcium: 122], [Portion(amount: 1, unit: "cup", grams: 245)]),
        food(
            "3",
            "Egg, whole, cooked, hard-boiled",
            [.calcium: 50],
            [
                Portion(amount: 1, unit: "large", grams: 50),
                Portion(amount: 1, unit: "cup, chopped", grams: 136),
            ]
        ),
        food("4", "Fish, salmon, cooked", [.calcium: 15], foodClass: fattyFish),
        food("5", "Fish, salmon, raw", [.calcium: 12, .phytate: 3], foodClass: fattyFish),
        food(
            "6",
            "Cheese, cheddar",
            [.calcium: 710],
            [Portion(amount: 1, unit: "slice", grams: 28)]
        ),
        food("7", "Zucchini, raw", [.calcium: 16]),
        food("8", "Tea, black", [.calcium: 0]),
        food("9", "Wine, table, red", [.calcium: 8]),
        food(
            "10",
            "Bananas, raw",
            [.calcium: 5],
            [
                Portion(amount: 1, unit: "small", grams: 101),
                Portion(amount: 1, unit: "medium", grams: 118),
                Portion(amount: 1, unit: "large", grams: 136),
                Portion(amount: 1, unit: "cup, mashed", grams: 225),
            ]
        ),
        food("11", "Babyfood, salmon dinner", [:]),
        food(
            "13",
            "Chickpeas, canned, drained solids",
            [.calcium: 43],
            foodClass: FoodClass.Key(rawValue: "chickpea")
        ),
        food(
            "14",
            "Milk, chocolate",
            [.calcium: 112],
            foodClass: FoodClass.Key(rawValue: "milk")
        ),
        food(
            "15",
            "Fish, tuna, canned, drained solids",
            [.calcium: 17],
            [
                Portion(amount: 1, unit: "can", grams: 165),
                Portion(amount: 1, unit: "can", modifier: "large", grams: 315),
            ]
        ),
        food(
            "16",
            "Onions, raw",
            [.calcium: 23],
            [
                Portion(amount: 1, unit: "slice, thin", grams: 9),
                Portion(amount: 1, unit: "small", grams: 70),
                Portion(amount: 1, unit: "medium", grams: 110),
                Portion(amount: 1, unit: "large", grams: 150),
            ]
        ),
        food(
            "17",
            "Salt, table",
            [.sodium: 38_758],
            [
                Portion(amount: 1, unit: "dash", grams: 0.4),
                Portion(amount: 1, unit: "tsp, ground", grams: 6),
            ]
        ),
        food(
            "18",
            "Cauliflower, raw",
            [.calcium: 22],
            [
                Portion(amount: 1, unit: "slice", grams: 13),
                Portion(amount: 1, unit: "head, small", grams: 265),
                Portion(amount: 1, unit: "head, large", grams: 840),
            ]
        ),
        food(
            "19",
            "Radicchio, raw",
            [.calcium: 19],
            [Portion(amount: 1, unit: "slice", grams: 8)]
        ),
        food(
            "20",
            "Cabbage, pak-choi, raw",
            [.calcium: 105],
            [Portion(amount: 1, unit: "head", grams: 840)]
        ),
        food("12", "Garlic, raw", [:], [Portion(amount: 3, unit: "cloves", grams: 9)]),
    ]

    private static func food(
        _ code: String,
        _ name: String,
        _ figures: KeyValuePairs<Nutrient, Double>,
        _ portions: [Portion] = [],
        foodClass: FoodClass.Key? = nil
    ) -> Food {
        var composition = Composition()
        for (nutrient, value) in figures {
            composition[nutrient] = Figure(
                Estimate(value),
                .measured,
                Provenance(edition: "test")
            )
        }
        return Food(
            id: FoodID(source: "test", code: code),
            name: name,
            foodClass: foodClass,
            composition: composition,
            portions: portions,
            edition: "test"
        )
    }
}
