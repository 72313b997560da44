import FoodModel

/// The fields of Open Food Facts' exports that are read.
enum OpenFoodFactsFields {
    /// The fields that are no figures.
    static let texts = [
        "code", "product_name", "abbreviated_product_name", "generic_name", "brands", "quantity",
        "product_quantity_unit", "serving_size", "countries_tags", "pnns_groups_2",
    ]

    /// Vitamin K as labels state it: K1, K2 or both.
    static let vitaminK = "vitamin-k_100g"

    /// The figures of `product`; of two of one nutrient the first is preferred.
    static func figures(
        of product: OpenFoodFactsProduct
    ) -> [(name: String, stated: StatedNutrient)] {
        figures + (product.isNorthAmerican ? carbohydrateByDifference : carbohydrateAvailable)
    }

    /// Every name that a product's fields may have here.
    static let names: Set<String> = {
        let numbers = (figures + carbohydrateAvailable).map(\.name) + [vitaminK]
        return Set(texts + numbers + numbers.map(modifier))
    }()

    /// The field that says how the figure `name` was meant: "calcium_modifier".
    static func modifier(of name: String) -> String {
        name.replacing("_100g", with: "_modifier")
    }

    /// Left out: "alcohol", in percent by volume; "vitamin-a", in equivalents of three kinds;
    /// "vitamin-e", in equivalents of two.
    private static let figures = stated([
        ("energy-kcal", .energy, .kilocalorie), ("energy-kj", .energy, .kilojoule),
        ("energy", .energy, .kilojoule), ("water", .water, .gram), ("proteins", .protein, .gram),
        ("fat", .fat, .gram), ("saturated-fat", .saturatedFat, .gram),
        ("monounsaturated-fat", .monounsaturatedFat, .gram),
        ("polyunsaturated-fat", .polyunsaturatedFat, .gram), ("sugars", .sugars, .gram),
        ("added-sugars", .addedSugars, .gram), ("fiber", .fibre, .gram),
        ("alpha-linolenic-acid", .alphaLinolenicAcid, .gram),
        ("linoleic-acid", .linoleicAcid, .gram),
        ("eicosapentaenoic-acid", .eicosapentaenoicAcid, .gram),
        ("docosahexaenoic-acid", .docosahexaenoicAcid, .gram), ("calcium", .calcium, .gram),
        ("phosphorus", .phosphorus, .gram), ("magnesium", .magnesium, .gram),
        ("sodium", .sodium, .gram), ("potassium", .potassium, .gram), ("zinc", .zinc, .gram),
        ("iron", .iron, .gram), ("copper", .copper, .gram), ("manganese", .manganese, .gram),
        ("selenium", .selenium, .gram), ("vitamin-c", .vitaminC, .gram),
        ("vitamin-d", .vitaminD, .gram), ("vitamin-b12", .vitaminB12, .gram),
        ("folates", .folate, .gram), ("phylloquinone", .vitaminK1, .gram),
        ("menaquinone", .vitaminK2, .gram), ("caffeine", .caffeine, .gram),
    ])

    private static let carbohydrateAvailable = stated([
        ("carbohydrates", .carbohydrateAvailable, .gram)
    ])
    private static let carbohydrateByDifference = stated([
        ("carbohydrates", .carbohydrateByDifference, .gram)
    ])

    private static func stated(
        _ fields: [(String, Nutrient, NutrientUnit)]
    ) -> [(name: String, stated: StatedNutrient)] {
        fields.compactMap { field, nutrient, unit in
            StatedNutrient(nutrient, in: unit).map { ("\(field)_100g", $0) }
        }
    }
}
