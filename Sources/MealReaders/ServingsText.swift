import FoodModel

/// How many a recipe feeds, as recipes say it.
enum ServingsText {
    /// Reads "4", "4-6", "4 to 6 people" or "about 4"; nil for anything else, among it what
    /// measures the food instead of the eaters: "1 kg", "2 litres".
    static func read(_ text: String) -> Estimate? {
        // An older Cooklang writes several scales, "2|4": the first is the recipe's own.
        let first = text.lowercased().prefix { $0 != "|" }
        let words = first.replacing("–", with: "-").replacing("-", with: " to ")
            .split { $0.isWhitespace || $0 == "," || $0 == "(" }
            .drop { leadWords.contains(String($0)) }
        guard let low = words.first.flatMap({ Double($0) }), low > 0, low.isFinite else {
            return nil
        }
        var rest = words.dropFirst()
        var high = low
        if rest.first == "to" || rest.first == "or", let end = rest.dropFirst().first {
            guard let number = Double(end), number >= low, number.isFinite else { return nil }
            high = number
            rest = rest.dropFirst(2)
        }
        if let unit = rest.first, measures.contains(String(unit)) { return nil }
        return Estimate(low: low, point: (low + high) / 2, high: high)
    }

    private static let leadWords: Set<String> = [
        "about", "approx", "approx.", "approximately", "ca", "ca.", "for", "makes", "serves",
        "around", "roughly",
    ]

    private static let measures: Set<String> = [
        "g", "grams", "kg", "mg", "ml", "dl", "cl", "l", "litre", "litres", "liter", "liters",
        "oz", "ounces", "lb", "lbs", "pounds", "cup", "cups", "quart", "quarts", "pint", "pints",
    ]
}
