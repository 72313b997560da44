import FoodModel
import MealPlanner

/// The tables of what shops sell, put together row by row.
struct ShopReading {
    private let aisles: Set<String>
    private(set) var products: [String: ShopProduct] = [:]
    private(set) var foods: [FoodID: [ShopSource]] = [:]
    private(set) var classes: [FoodClass.Key: [ShopSource]] = [:]

    init(aisles: Set<String>) { self.aisles = aisles }

    /// The rows of foods.tsv: each food as it is eaten, and what is bought for it.
    mutating func readFoods(_ table: ResolverTable) throws {
        for row in try table.map({ $0 }) {
            let title = try row.name("shop")
            try define(title, row)
            guard let food = FoodID(try row.text("food")) else {
                throw row.fault("food", "this is no id of a food")
            }
            let isCooked = !(try row.text("buy").isEmpty)
            let isInLiquid = products[title]?.packs.contains(where: \.isTin) ?? false
            let factor = try factor(row)
            let source = ShopSource(
                product: title,
                factor: factor,
                isTrimmedOnly: !isCooked && !isInLiquid && factor >= 1
            )
            guard foods.updateValue([source], forKey: food) == nil else {
                throw row.fault("food", "the food stands twice")
            }
        }
    }

    /// The rows of bought.tsv: what else is bought for foods and classes.
    mutating func readBought(_ table: ResolverTable) throws {
        for row in try table.map({ $0 }) {
            let title = try row.text("shop")
            let aisle = try row.text("aisle")
            if !aisle.isEmpty, !title.isEmpty {
                try define(title, row)
            } else if !title.isEmpty, title != ShopCatalogue.nothing, products[title] == nil {
                throw row.fault("shop", "\"\(title)\" has no row that says its aisle and packs")
            }
            let factor = try factor(row)
            let source = ShopSource(
                product: title,
                factor: factor,
                isTrimmedOnly: factor >= 1 && factor < Self.drained,
                use: try row.value("use", ShopSource.Use.self),
                unnamed: title.isEmpty && !aisle.isEmpty ? try product("", row) : nil
            )
            for subject in try row.texts("of") {
                if let food = FoodID(subject) {
                    try add(source, to: &foods[food, default: []], row)
                } else {
                    try add(
                        source,
                        to: &classes[FoodClass.Key(rawValue: subject), default: []],
                        row
                    )
                }
            }
        }
    }

    /// Adds `source` to what is bought for one food or class, each product once.
    private func add(
        _ source: ShopSource,
        to sources: inout [ShopSource],
        _ row: ResolverTable.Row
    ) throws {
        guard !sources.contains(where: { $0.product == source.product }) else {
            throw row.fault("shop", "\"\(source.product)\" is bought twice for one food")
        }
        sources.append(source)
    }

    /// The least factor of what is poured off rather than cut away.
    private static let drained = 1.6

    private func factor(_ row: ResolverTable.Row) throws -> Double {
        guard let factor = try row.number("factor") else {
            throw row.fault("factor", "the factor is missing")
        }
        return factor
    }

    /// Keeps the product of `row`, which must be as another row of the same title has it.
    private mutating func define(_ title: String, _ row: ResolverTable.Row) throws {
        let product = try product(title, row)
        if let known = products[title] {
            guard known.packs == product.packs, known.aisle == product.aisle else {
                throw row.fault("shop", "\"\(title)\" has other packs or another aisle elsewhere")
            }
        } else {
            products[title] = product
        }
    }

    /// What `row` says of a product called `title`.
    private func product(_ title: String, _ row: ResolverTable.Row) throws -> ShopProduct {
        let aisle = try row.name("aisle")
        guard aisles.contains(aisle) else {
            throw row.fault("aisle", "\"\(aisle)\" is no aisle of aisles.tsv")
        }
        guard let packs = Pack.list(try row.text("packs")) else {
            throw row.fault("packs", "a pack is written as \"500 g bag\" or \"1 piece 118 g\"")
        }
        guard packs.map(\.grams) == packs.map(\.grams).sorted() else {
            throw row.fault("packs", "the smallest pack comes first")
        }
        return ShopProduct(
            title: title,
            aisle: aisle,
            packs: packs,
            days: try row.number("keeps").map { Int($0) }
        )
    }
}
