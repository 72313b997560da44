import FoodModel

/// Lines put together by what is bought for them, whatever they were measured in.
public struct ShopBasket: Sendable {
    /// What lines ask for together.
    private struct Sum {
        /// As bought.
        var need = Estimate.zero
        /// Grams of the shop's own pieces and tins, for what is counted.
        var asked = 0.0
        /// How many of those grams are of whole things.
        var counted = 0.0
        /// How many things those are, tins left out.
        var pieces = 0.0

        mutating func add(_ part: Part, times: Double) {
            need += part.grams * times
            asked += part.asked * times
            if let piece = part.piece {
                counted += part.asked * times
                if !part.isTin { pieces += part.asked / piece * times }
            }
        }

        static func + (one: Sum, other: Sum) -> Sum {
            Sum(
                need: one.need + other.need,
                asked: one.asked + other.asked,
                counted: one.counted + other.counted,
                pieces: one.pieces + other.pieces
            )
        }
    }

    private struct Entry {
        var product: ShopProduct
        let isKnown: Bool
        let foodName: String
        var substitutes: [ShopItem.Substitute] = []
        var lines: [ShopItem.Line] = []
        /// By what of it is used.
        var uses: [ShopSource.Use: Sum] = [:]
        var home = Sum()
        var hasHome = false
        var isAtHome = false

        /// One lemon gives its peel and its flesh, one egg its yolk and its white.
        var sum: Sum {
            func greater(_ one: Sum, _ other: Sum) -> Sum { other.asked > one.asked ? other : one }
            let whole = of(.any) + of(.juiced) + greater(of(.yolk), of(.white))
            return greater(whole, of(.peel))
        }

        private func of(_ use: ShopSource.Use) -> Sum { uses[use] ?? Sum() }
    }

    let catalogue: ShopCatalogue
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
            if entry.product.packs.isEmpty { entry.product = part.product }
            entry.lines.append(
                ShopItem.Line(
                    text: need.text,
                    location: need.location,
                    grams: part.grams * need.times
                )
            )
            let other = ShopItem.Substitute(name: need.name, food: need.foodName)
            if part.isRenamed, !need.foodName.isEmpty, !entry.substitutes.contains(other) {
                entry.substitutes.append(other)
            }
            entry.uses[part.use, default: Sum()].add(part, times: need.times)
            entries[part.key] = entry
        }
    }

    /// Takes off what is at home; where no amount is written, there is enough.
    ///
    /// What nothing asks for is not heeded: all needs must have been put in before.
    public mutating func takeOff(_ stock: ShopNeed) {
        for part in parts(of: stock) {
            guard var entry = entries[part.key] else { continue }
            entry.home.add(part, times: 1)
            entry.hasHome = true
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
        let sum = entry.sum
        let lacking = max(0, sum.asked - entry.home.asked)
        let counted = min(lacking, sum.counted)
        let isUnmeasured = ShopAisle.isUnmeasured(entry.product.aisle)
        let slack =
            min(sum.asked, entry.product.packs.map(\.grams).min() ?? sum.asked)
            * PackCount.slack
        let isAtHome =
            entry.isAtHome
            || entry.hasHome
                && (isUnmeasured
                    || lacking <= max(PackCount.rounding, min(lacking - counted, slack)))
        let packs =
            isAtHome || isUnmeasured
            ? []
            : PackCount.holding(lacking, counted: counted, from: entry.product.packs)
        let own = prices[entry.product.title] ?? [:]
        let costs = packs.map { count in own[count.pack].map { $0 * Double(count.count) } }
        return ShopItem(
            product: entry.product,
            need: sum.need,
            isKnown: entry.isKnown,
            foodName: entry.foodName,
            substitutes: entry.substitutes,
            counted: sum.pieces > 0 ? sum.pieces : nil,
            lines: entry.lines,
            atHome: entry.hasHome ? entry.home.need.point : nil,
            isAtHome: isAtHome,
            packs: packs,
            grams: isAtHome || isUnmeasured
                ? 0
                : packs.isEmpty
                    ? ShopItem.weighable(lacking) : packs.reduce(0) { $0 + $1.grams },
            price: costs.isEmpty ? nil : costs.sumIfKnown
        )
    }
}

extension ShopCatalogue {
    /// The product of foods that nobody buys.
    public static let nothing = "-"
}
