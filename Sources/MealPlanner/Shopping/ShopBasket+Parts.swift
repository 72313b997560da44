import FoodModel

extension ShopBasket {
    /// What is bought for one line, and under which key it is put together with others.
    struct Part {
        let key: String
        let product: ShopProduct
        let isKnown: Bool
        /// As bought, once.
        let grams: Estimate
        /// Grams of the shop's own pieces or tins where they are counted, else as bought.
        let asked: Double
        /// Grams of one of the shop's pieces; nil where the line is not counted.
        var piece: Double?
        var isTin = false
        var use = ShopSource.Use.any
        /// Whether the line calls the food something that the title does not say.
        var isRenamed = false
    }

    /// What is bought for `need`: nothing known of it, one product, or several.
    func parts(of need: ShopNeed) -> [Part] {
        let isJuiced = need.count?.thing == .juiced
        let sources = catalogue.sources(of: need.food, class: need.foodClass, isJuiced: isJuiced)
        guard !sources.isEmpty else { return [unknown(need)] }
        return sources.map { source in
            var product =
                catalogue.products[source.product]
                ?? source.unnamed?.called(need.name)
                ?? ShopProduct(
                    title: need.name,
                    aisle: need.aisle ?? ShopAisle.other,
                    isBought: source.product != ShopCatalogue.nothing
                )
            if source.use == .peel, let fruit = catalogue.fruit(in: need.name) { product = fruit }
            if need.count?.thing == .tin { product = catalogue.tinned(product) }
            let bought = need.grams * source.factor
            product = Self.inTins(product, need, bought)
            let piece = pieceGrams(of: product, holding: bought, need)
            let isTin = need.count?.thing == .tin && piece != nil
            let counted = piece.flatMap { grams in need.count.map { $0.number * grams } }
            let stated = source.isTrimmedOnly ? need.stated : nil
            return Part(
                key: "product \(product.title.lowercased())",
                product: product,
                isKnown: true,
                grams: (isTin ? counted : nil) ?? stated ?? bought,
                asked: (counted ?? stated ?? bought).point,
                piece: piece,
                isTin: isTin,
                use: source.use,
                isRenamed: source.use == .any && sources.count == 1
                    && !Self.says(product.title, need.name)
            )
        }
    }

    /// What is bought for `need`, by title, and how much of it.
    package func products(of need: ShopNeed) -> [(title: String, grams: Double)] {
        parts(of: need).map { ($0.product.title, $0.asked) }
    }

    private func unknown(_ need: ShopNeed) -> Part {
        let product = Self.inTins(
            ShopProduct(title: need.name, aisle: need.aisle ?? ShopAisle.other),
            need,
            need.grams
        )
        let piece = pieceGrams(of: product, holding: need.grams, need)
        return Part(
            key: need.food.map(\.description) ?? "line \(need.name.lowercased())",
            product: product,
            isKnown: false,
            grams: need.grams,
            asked: need.grams.point,
            piece: piece,
            isTin: piece != nil
        )
    }

    /// `product` in the tins that a line asks for, where nothing is known of its packs.
    private static func inTins(
        _ product: ShopProduct,
        _ need: ShopNeed,
        _ grams: Estimate
    ) -> ShopProduct {
        guard product.packs.isEmpty, let count = need.count, count.thing == .tin,
            count.number.point > 0,
            let tin = Pack("1 tin \(grams.point / count.number.point) g")
        else { return product }
        var product = product
        product.packs = [tin]
        return product
    }

    /// What the shop's own piece or tin weighs: a line's are taken for those that are nearest.
    private func pieceGrams(
        of product: ShopProduct,
        holding grams: Estimate,
        _ need: ShopNeed
    ) -> Double? {
        guard let count = need.count, count.number.point > 0, grams.point > 0 else { return nil }
        return count.pieceGrams(in: product.packs, near: grams.point / count.number.point)
    }

    /// Whether `title` has the noun of `name`, its last word: "tinned butter beans" of "butter beans".
    private static func says(_ title: String, _ name: String) -> Bool {
        guard
            let noun = name.lowercased().split(separator: ",").first?
                .split(separator: " ").last.map(stem)
        else { return true }
        return title.lowercased().split { " ,()".contains($0) }.contains { stem($0) == noun }
    }

    /// A word without the ending of its plural.
    private static func stem(_ word: Substring) -> Substring {
        for ending in ["oes", "ches", "shes", "sses"] where word.hasSuffix(ending) {
            return word.dropLast(2)
        }
        if word.hasSuffix("ies") { return word.dropLast(3) }
        if word.hasSuffix("ss") { return word }
        return word.hasSuffix("s") || word.hasSuffix("y") ? word.dropLast() : word
    }
}
