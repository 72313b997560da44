public import FoodModel

/// One line of a shopping list: a product, how much is needed, and what is bought for it.
public struct ShopItem: Hashable, Sendable {
    /// A line that asks for the product, and its part of the need.
    public struct Line: Hashable, Sendable {
        public let text: String
        public let location: SourceLocation
        /// Grams as bought, for all times that it is eaten.
        public let grams: Estimate
    }

    /// A food that a line's own words were taken for.
    public struct Substitute: Hashable, Sendable {
        /// As the line calls it: "quark".
        public let name: String
        /// As the tables call it: "Yogurt, Greek, plain".
        public let food: String
    }

    public let product: ShopProduct
    /// Grams as bought; of what nobody says how it is bought, as eaten.
    public let need: Estimate
    /// Whether a product is known, so that ``need`` is of what is bought.
    public let isKnown: Bool
    /// What the tables call the food of the first line, where that line's own words are the title; else
    /// empty.
    public let foodName: String
    /// What lines call otherwise than the title, and what the tables call it.
    public let substitutes: [Substitute]
    /// How many of ``need`` are counted as whole things; nil where none are, and of tins.
    public let counted: Double?
    public let lines: [Line]
    /// Grams of it at home; nil where none are.
    public let atHome: Double?
    /// Whether there is enough of it at home.
    public let isAtHome: Bool
    /// Whole packs; empty where it is bought by weight, or not at all.
    public let packs: [PackCount]
    /// Grams to buy: of the packs, or the need rounded up.
    public let grams: Double
    /// What the packs cost, where the person said.
    public var price: Double?

    /// Whether it is only named: salt, spices, tablets.
    public var isUnmeasured: Bool { ShopAisle.isUnmeasured(product.aisle) }

    /// Whether it is bought by weight as it is eaten, because nobody knows how shops sell it.
    public var isAsEaten: Bool { !isKnown && packs.isEmpty && !isUnmeasured }

    /// What is bought in words: "2 × 400 g tin", "about 160 g"; empty where it is only named.
    public var amount: String {
        if isUnmeasured { return "" }
        guard packs.isEmpty else { return packs.map(\.text).joined(separator: " + ") }
        let (number, unit) = grams >= 1000 ? (grams / 1000, "kg") : (grams, "g")
        let text = number == number.rounded() ? "\(Int(number))" : "\((number * 10).rounded() / 10)"
        return "about \(text) \(unit)" + (isKnown ? "" : ", as eaten")
    }

    /// `grams` as a scale in a shop is asked for them: upwards to 10 g, 50 g from 100 g, 100 g from 1 kg.
    static func weighable(_ grams: Double) -> Double {
        let step = grams < 100 ? 10.0 : grams < 1000 ? 50 : 100
        return (grams / step).rounded(.up) * step
    }
}
