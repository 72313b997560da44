/// A food of a JSON download, as far as it is read.
struct FDCJSONFood: Decodable {
    struct FoodNutrient: Decodable {
        struct Definition: Decodable {
            let id: Int
            let unitName: String?
        }

        struct Derivation: Decodable { let code: String? }

        let nutrient: Definition?
        let amount: Double?
        let foodNutrientDerivation: Derivation?
    }

    struct FoodPortion: Decodable {
        struct Unit: Decodable { let name: String? }

        let amount: Double?
        let gramWeight: Double?
        let modifier: String?
        let portionDescription: String?
        let measureUnit: Unit?
    }

    struct Category: Decodable {
        let description: String?
        let wweiaFoodCategoryDescription: String?
    }

    let fdcId: Int
    let description: String
    let publicationDate: String?
    /// A number in some releases, a text in others.
    let ndbNumber: TextOrNumber?
    let foodCode: TextOrNumber?
    let foodCategory: Category?
    let wweiaFoodCategory: Category?
    let foodNutrients: [FoodNutrient]?
    let foodPortions: [FoodPortion]?
    let gtinUpc: String?
    let servingSize: Double?
    let servingSizeUnit: String?
    let householdServingFullText: String?
    let brandedFoodCategory: String?
    let marketCountry: String?
    let availableDate: String?
    let modifiedDate: String?

    /// The date of publication as "2024-10-31".
    var published: String? { Self.date(publicationDate) }

    /// `text` as "2024-10-31"; files write "10/31/2024".
    static func date(_ text: String?) -> String? {
        guard let parts = text?.split(separator: "/"), parts.count == 3 else { return text }
        let padded = parts.map { $0.count < 2 ? "0\($0)" : String($0) }
        return "\(padded[2])-\(padded[0])-\(padded[1])"
    }
}

/// A code that is written with or without quotes.
struct TextOrNumber: Decodable {
    let text: String

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Int.self) {
            text = String(number)
        } else {
            text = try container.decode(String.self)
        }
    }
}
