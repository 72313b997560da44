import FoodModel

/// One product of Open Food Facts, as a row of either export states it.
struct OpenFoodFactsProduct {
    /// Texts and numbers by the exports' own names: "product_name", "calcium_100g".
    let fields: [String: String]
    let location: SourceLocation

    /// The field `name`, without spaces at its ends; nil where it is empty.
    subscript(name: String) -> String? {
        guard let text = fields[name] else { return nil }
        let words = text.split { $0.isWhitespace }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    /// Whether its figures are per 100 ml: the exports call them "100g" all the same.
    ///
    /// A package or a serving that is stated in litres and not in grams is a liquid's.
    var isPer100Millilitres: Bool {
        if self["product_quantity_unit"] == "ml" { return true }
        for field in ["quantity", "serving_size"] {
            let amounts = StatedAmount.all(in: self[field] ?? "")
            if amounts.contains(where: { $0.grams != nil }) { return false }
            if amounts.contains(where: \.isVolume) { return true }
        }
        return false
    }

    /// The serving, where its text states the grams of it, once.
    var serving: Portion? {
        guard let text = self["serving_size"] else { return nil }
        let grams = Set(StatedAmount.all(in: text).compactMap(\.grams))
        guard grams.count == 1, let grams = grams.first, grams > 0 else { return nil }
        return Portion(amount: 1, unit: "serving", modifier: text, grams: grams)
    }

    /// Whether it is sold in North America alone, where carbohydrate counts the fibre.
    var isNorthAmerican: Bool {
        guard let countries = self["countries_tags"]?.split(separator: ",") else { return false }
        return countries.allSatisfy { ["en:united-states", "en:canada"].contains($0) }
    }
}
