/// What is bought for the days so far, in whole packs: what is left of it, and what a further portion
/// costs.
package struct PackLedger: Sendable {
    /// By product: grams as bought that the days ask for.
    private var needed: [String: Double] = [:]
    /// By product: grams at home; infinite where there is enough.
    private let home: [String: Double]
    /// By product: what its packs cost.
    private let prices: [String: [Pack: Double]]

    package init(home: [String: Double] = [:], prices: [String: [Pack: Double]] = [:]) {
        self.home = home
        self.prices = prices
    }

    /// Whether `grams` more of `product` are left of what was bought or is at home.
    package func has(_ grams: Double, of product: ShopProduct) -> Bool {
        let needed = needed[product.title] ?? 0
        guard needed > 0 || home[product.title] != nil else { return false }
        return packs(of: product, holding: needed) == packs(of: product, holding: needed + grams)
    }

    /// What the packs cost that `grams` more of `product` ask for; nil where no price is known.
    package func price(of grams: Double, _ product: ShopProduct) -> Double? {
        guard !product.packs.isEmpty else { return nil }
        let needed = needed[product.title] ?? 0
        guard let before = price(packs(of: product, holding: needed), product),
            let after = price(packs(of: product, holding: needed + grams), product)
        else { return nil }
        return max(0, after - before)
    }

    /// Puts `grams` of `product` to what the days ask for.
    package mutating func take(_ grams: Double, of product: ShopProduct) {
        needed[product.title, default: 0] += grams
    }

    private func packs(of product: ShopProduct, holding grams: Double) -> [PackCount] {
        PackCount.holding(grams - (home[product.title] ?? 0), from: product.packs)
    }

    private func price(_ packs: [PackCount], _ product: ShopProduct) -> Double? {
        packs.map { count in
            prices[product.title]?[count.pack].map { $0 * Double(count.count) }
        }
        .sumIfKnown
    }
}
