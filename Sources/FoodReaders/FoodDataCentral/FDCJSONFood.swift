/// A food of a JSON download, as far as it is read.
struct FDCJSONFood: Decodable {
    /// A figure: the largest part of a file, so that what is nested in it is read without types of
    /// its own, and nothing where there is no amount.
    struct FoodNutrient: Decodable {
        let amount: Double?
        /// The nutrient's id; nil where it or the amount is missing.
        let id: Int?
        let unit: String
        /// The code of the derivation; empty where there is none.
        let derivation: String

        private enum Key: String, CodingKey {
            case amount, nutrient, foodNutrientDerivation
            case id, unitName
            case code
        }

        init(from decoder: any Decoder) throws {
            let figure = try decoder.container(keyedBy: Key.self)
            amount = try figure.decodeIfPresent(Double.self, forKey: .amount)
            let nutrient =
                amount == nil ? nil : try Self.container(.nutrient, of: figure)
            id = try nutrient?.decode(Int.self, forKey: .id)
            unit = try nutrient?.decodeIfPresent(String.self, forKey: .unitName) ?? ""
            let derivation =
                id == nil ? nil : try Self.container(.foodNutrientDerivation, of: figure)
            self.derivation = try derivation?.decodeIfPresent(String.self, forKey: .code) ?? ""
        }

        /// The object under a key; nil where there is none.
        private static func container(
            _ key: Key,
            of figure: KeyedDecodingContainer<Key>
        ) throws -> KeyedDecodingContainer<Key>? {
            guard figure.contains(key), try !figure.decodeNil(forKey: key) else { return nil }
            return try figure.nestedContainer(keyedBy: Key.self, forKey: key)
        }
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
