import FoodModel

/// Lines put together by what is bought for them, whatever they were measured in.
public struct ShopBasket: Sendable {
    private struct Entry {
        var product: ShopProduct
        let isKnown: Bool
        let foodName: String
        var lines: [ShopItem.Line] = []
        var need = Estimate.zero
        var atHome: Double?
        var isAtHome = false
    }

    private let catalogue: ShopCatalogue
    private var entries: [String: Entry] = [:]

    public init(_ catalogue: ShopCatalogue) { self.catalogue = catalogue }

    /// Puts in what `need` asks for.
    public mutating func add(_ need: ShopNeed) {
        for part in parts(of: need) {
            var entry =
                entries[part.key]
                ?? Entry(
                    product: part.product,
                    isKnown: part.isKnown,
                    foodName: catalogue.products[part.product.title] == nil ? need.foodName : ""
                )
            let grams = part.grams * need.times
            entry.lines.append(
                ShopItem.Line(text: need.text, location: need.location, grams: grams)
            )
            entry.need += grams
            entries[part.key] = entry
        }
    }

    /// Takes off what is at home; where no amount is written, there is enough.
    ///
    /// What nothing asks for is not heeded: all needs must have been put in before.
    public mutating func takeOff(_ stock: ShopNeed) {
        for part in parts(of: stock) {
            guard var entry = entries[part.key] else { continue }
            entry.atHome = (entry.atHome ?? 0) + part.grams.point
            entry.isAtHome = entry.isAtHome || stock.isAmountAssumed
            entries[part.key] = entry
        }
    }

    /// What is to be bought.
    ///
    /// - Parameter prices: What a pack costs, by the title of the product and the pack.
    /// - Returns: The items by aisle, in the order of the catalogue; aisles it does not know come last.
    public func list(prices: [String: [Pack: Double]] = [:]) -> ShopList {
        let items = entries.values.filter(\.product.isBought).map { item($0, prices) }
            .sorted { $0.product.title < $1.product.title }
        let bought = Dictionary(grouping: items.filter { !$0.isAtHome }, by: \.product.aisle)
        let known = catalogue.aisles.map(\.key)
        let strange = bought.keys.filter { !known.contains($0) }.sorted()
        let aisles = catalogue.aisles + strange.map { ShopAisle(key: $0, title: $0) }
        return ShopList(
            groups: aisles.compactMap { aisle in
                bought[aisle.key].map { ShopList.Group(aisle: aisle, items: $0) }
            },
            atHome: items.filter(\.isAtHome)
        )
    }

    private func item(_ entry: Entry, _ prices: [String: [Pack: Double]]) -> ShopItem {
        let lacking = max(0, entry.need.point - (entry.atHome ?? 0))
        let isUnmeasured = ShopAisle.isUnmeasured(entry.product.aisle)
        let isAtHome =
            entry.isAtHome
            || entry.atHome != nil
                && (isUnmeasured || lacking <= entry.need.point * PackCount.slack)
        let packs =
            isAtHome || isUnmeasured ? [] : PackCount.holding(lacking, from: entry.product.packs)
        let own = prices[entry.product.title] ?? [:]
        let costs = packs.map { count in own[count.pack].map { $0 * Double(count.count) } }
        return ShopItem(
            product: entry.product,
            need: entry.need,
            isKnown: entry.isKnown,
            foodName: entry.foodName,
            lines: entry.lines,
            atHome: entry.atHome,
            isAtHome: isAtHome,
            packs: packs,
            grams: isAtHome || isUnmeasured
                ? 0
                : packs.isEmpty
                    ? ShopItem.weighable(lacking) : packs.reduce(0) { $0 + $1.grams },
            price: costs.isEmpty || costs.contains(nil)
                ? nil : costs.reduce(0) { $0 + ($1 ?? 0) }
        )
    }
}

extension ShopBasket {
    /// What is bought for one line, and under which key it is put together with others.
    private struct Part {
        let key: String
        let product: ShopProduct
        let isKnown: Bool
        /// As bought, once.
        let grams: Estimate
    }

    private func parts(of need: ShopNeed) -> [Part] {
        let sources = catalogue.sources(of: need.food, class: need.foodClass)
        guard !sources.isEmpty else {
            let product = ShopProduct(title: need.name, aisle: need.aisle ?? ShopAisle.other)
            let key = need.food.map(\.description) ?? "line \(need.name.lowercased())"
            return [Part(key: key, product: product, isKnown: false, grams: need.grams)]
        }
        return sources.map { source in
            let product =
                catalogue.products[source.product]
                ?? source.unnamed?.called(need.name)
                ?? ShopProduct(
                    title: need.name,
                    aisle: need.aisle ?? ShopAisle.other,
                    isBought: source.product != ShopCatalogue.nothing
                )
            let stated = source.isTrimmedOnly ? need.stated : nil
            let bought = need.grams * source.factor
            return Part(
                key: "product \(product.title.lowercased())",
                product: product,
                isKnown: true,
                grams: tins(of: product, holding: bought, need) ?? stated ?? bought
            )
        }
    }

    /// What the tins of a line weigh: the recipe's are taken for those of the shop that are nearest.
    private func tins(
        of product: ShopProduct,
        holding grams: Estimate,
        _ need: ShopNeed
    ) -> Estimate? {
        guard let tins = need.tins, tins.point > 0 else { return nil }
        let one = grams.point / tins.point
        let nearest = product.packs.filter(\.isTin).min {
            abs($0.grams - one) < abs($1.grams - one)
        }
        return nearest.map { tins * $0.grams }
    }
}

extension ShopCatalogue {
    /// The product of foods that nobody buys.
    public static let nothing = "-"
}
