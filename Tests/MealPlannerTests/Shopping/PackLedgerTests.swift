import MealPlanner
import Testing

/// What is left of whole packs, and what a further portion costs.
struct PackLedgerTests {
    private static let lentils = ShopProduct(
        title: "lentils",
        aisle: "pulses",
        packs: Pack.list("500 g bag") ?? []
    )

    private static func bag(_ price: Double) throws -> [String: [Pack: Double]] {
        ["lentils": [try #require(Pack("500 g bag")): price]]
    }

    @Test func `a portion costs nothing while a pack lasts`() throws {
        var ledger = PackLedger(prices: try Self.bag(2))
        #expect(ledger.price(of: 200, Self.lentils) == 2)
        #expect(!ledger.has(200, of: Self.lentils))
        ledger.take(200, of: Self.lentils)
        #expect(ledger.has(200, of: Self.lentils) && ledger.price(of: 200, Self.lentils) == 0)
        #expect(!ledger.has(400, of: Self.lentils) && ledger.price(of: 400, Self.lentils) == 2)
    }

    @Test func `what is at home is eaten first`() throws {
        let ledger = PackLedger(home: ["lentils": 300], prices: try Self.bag(2))
        #expect(ledger.has(300, of: Self.lentils) && ledger.price(of: 300, Self.lentils) == 0)
        #expect(ledger.price(of: 700, Self.lentils) == 2)
        #expect(PackLedger(home: ["lentils": .infinity]).has(9e9, of: Self.lentils))
    }

    @Test func `what has no price is not free`() {
        #expect(PackLedger().price(of: 100, Self.lentils) == nil)
        #expect(PackLedger().price(of: 100, ShopProduct(title: "kale", aisle: "produce")) == nil)
    }
}
