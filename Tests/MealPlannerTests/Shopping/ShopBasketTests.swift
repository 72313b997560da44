import FoodModel
import MealPlanner
import Testing

@Suite struct ShopBasketTests {
    private static let onion = FoodID(source: "fdc", code: "170000")
    private static let lentils = FoodID(source: "fdc", code: "172421")
    private static let dryLentils = FoodID(source: "fdc", code: "172420")
    private static let beans = FoodID(source: "fdc", code: "173800")
    private static let latte = FoodClass.Key(rawValue: "coffee-milk")

    private func catalogue() throws -> ShopCatalogue {
        func source(_ product: String, _ factor: Double, trimmed: Bool = false) -> ShopSource {
            ShopSource(product: product, factor: factor, isTrimmedOnly: trimmed)
        }
        func product(_ title: String, _ aisle: String, _ packs: String) throws -> ShopProduct {
            ShopProduct(title: title, aisle: aisle, packs: try #require(Pack.list(packs)))
        }
        return ShopCatalogue(
            aisles: [
                ShopAisle(key: "produce", title: "Produce"),
                ShopAisle(key: "pulses", title: "Pulses"),
                ShopAisle(key: "drinks", title: "Drinks"),
            ],
            products: [
                "onions": try product("onions", "produce", "1 piece 120 g"),
                "dried lentils": try product("dried lentils", "pulses", "500 g bag"),
                "ground coffee": try product("ground coffee", "drinks", "250 g pack"),
                "tinned beans": try product("tinned beans", "pulses", "400 g tin"),
                "milk": try product("milk", "drinks", "1 l carton 1030 g"),
            ],
            foods: [
                Self.onion: [source("onions", 1.1, trimmed: true)],
                Self.beans: [source("tinned beans", 1.67)],
                Self.lentils: [source("dried lentils", 0.4)],
                Self.dryLentils: [source("dried lentils", 1, trimmed: true)],
            ],
            classes: [
                Self.latte: [source("ground coffee", 0.03), source("milk", 0.5)],
                FoodClass.Key(rawValue: "water"): [source("-", 0)],
                FoodClass.Key(rawValue: "salt"): [
                    ShopSource(
                        product: "",
                        factor: 1,
                        isTrimmedOnly: false,
                        unnamed: ShopProduct(title: "", aisle: "cupboard")
                    )
                ],
            ]
        )
    }

    private func need(
        _ text: String,
        _ food: FoodID?,
        _ grams: Estimate,
        class key: String? = nil,
        stated: Estimate? = nil,
        count: (Estimate, ShopCount.Thing)? = nil,
        times: Double = 1,
        isAmountAssumed: Bool = false
    ) -> ShopNeed {
        ShopNeed(
            text: text,
            location: SourceLocation(file: "a.meal", line: 1),
            name: text,
            food: food,
            foodClass: key.map(FoodClass.Key.init),
            foodName: "Pizza, cheese",
            aisle: nil,
            grams: grams,
            stated: stated,
            count: count.map { ShopCount(number: $0.0, thing: $0.1) },
            times: times,
            isAmountAssumed: isAmountAssumed
        )
    }

    @Test func `lines of one food in several measures are one item`() throws {
        var basket = ShopBasket(try catalogue())
        basket.add(need("2 onions", Self.onion, Estimate(low: 180, point: 220, high: 300)))
        basket.add(need("150 g onion", Self.onion, Estimate(150), stated: Estimate(150)))
        basket.add(need("1 cup chopped onion", Self.onion, Estimate(160)))
        let items = basket.list().items
        let item = try #require(items.first)
        #expect(items.count == 1 && item.lines.count == 3)
        #expect(abs(item.need.point - (242 + 150 + 176)) < 1e-9)
        #expect(item.need.low < item.need.point && item.need.point < item.need.high)
        #expect(item.amount == "5 pieces")
    }

    @Test func `cooked and dry food are bought dry`() throws {
        var basket = ShopBasket(try catalogue())
        basket.add(need("100 g cooked lentils", Self.lentils, Estimate(100), times: 7))
        basket.add(need("200 g lentils", Self.dryLentils, Estimate(200)))
        let item = try #require(basket.list().items.first)
        #expect(abs(item.need.point - 480) < 1e-9 && item.amount == "500 g bag")
    }

    @Test func `a drink is bought as what it is made of`() throws {
        var basket = ShopBasket(try catalogue())
        basket.add(need("1 latte", nil, Estimate(300), class: "coffee-milk", times: 7))
        let list = basket.list()
        #expect(list.items.map(\.product.title) == ["ground coffee", "milk"])
        #expect(list.items.map(\.amount) == ["250 g pack", "1 l carton"])
    }

    @Test func `water is not bought and salt is only named`() throws {
        var basket = ShopBasket(try catalogue())
        basket.add(need("water", nil, Estimate(500), class: "water"))
        basket.add(need("salt", nil, Estimate(1), class: "salt"))
        let items = basket.list().items
        basket.add(need("Salt", nil, Estimate(1), class: "salt"))
        #expect(items.map(\.product.title) == ["salt"])
        #expect(basket.list().items.count == 1)
        #expect(items[0].isUnmeasured && items[0].amount.isEmpty)
    }

    @Test func `what is at home is taken off, all of it where no amount is written`() throws {
        var basket = ShopBasket(try catalogue())
        basket.add(need("1 kg lentils", Self.dryLentils, Estimate(1000)))
        basket.add(need("1 onion", Self.onion, Estimate(110)))
        basket.takeOff(need("500 g lentils", Self.dryLentils, Estimate(500)))
        basket.takeOff(need("onions", Self.onion, Estimate(60), isAmountAssumed: true))
        basket.takeOff(need("rice", FoodID(source: "fdc", code: "1"), Estimate(1000)))
        let list = basket.list()
        #expect(list.items.map(\.amount) == ["500 g bag"])
        #expect(list.items[0].atHome == 500)
        #expect(list.atHome.map(\.product.title) == ["onions"])
    }

    @Test func `a tin of a recipe is a tin of the shop, however it is drained`() throws {
        var basket = ShopBasket(try catalogue())
        let tins = need("2 tins", Self.beans, Estimate(506), count: (Estimate(2), .tin))
        basket.add(tins)
        #expect(basket.list().items.map(\.amount) == ["2 × 400 g tin"])
        var other = ShopBasket(try catalogue())
        other.add(need("506 g", Self.beans, Estimate(506)))
        #expect(other.list().items.map(\.amount) == ["3 × 400 g tin"])
    }

    @Test(arguments: [1.0, 3, 12, 21])
    func `as many whole things are bought as are counted`(_ number: Double) throws {
        let count = Estimate(number)
        var basket = ShopBasket(try catalogue())
        basket.add(need("onions", Self.onion, Estimate(150) * number, count: (count, .one)))
        basket.add(need("beans", Self.beans, Estimate(245) * number, count: (count, .tin)))
        let items = basket.list().items
        #expect(items.flatMap { $0.packs.map(\.count) } == [Int(number), Int(number)])
        #expect(items.map(\.counted) == [number, nil])
    }

    @Test func `counts, parts of one and grams are put together before they are rounded up`() throws
    {
        var basket = ShopBasket(try catalogue())
        let half = need("half", Self.onion, Estimate(75), count: (Estimate(0.5), .one))
        basket.add(half)
        basket.add(half)
        #expect(basket.list().items.map(\.amount) == ["1 piece"])
        basket.add(need("2", Self.onion, Estimate(330), count: (Estimate(2), .one)))
        basket.add(need("150 g", Self.onion, Estimate(150), stated: Estimate(150)))
        #expect(basket.list().items.map(\.amount) == ["5 pieces"])
        basket.takeOff(need("2", Self.onion, Estimate(220), count: (Estimate(2), .one)))
        #expect(basket.list().items.map(\.amount) == ["3 pieces"])
    }

    @Test func `twelve small things are not twelve of the shop's`() throws {
        var basket = ShopBasket(try catalogue())
        let pearls = need("12 pearl onions", Self.onion, Estimate(120), count: (Estimate(12), .one))
        basket.add(pearls)
        #expect(basket.list().items.map(\.amount) == ["2 pieces"])
    }

    @Test func `tins of what nobody knows, and of what is known dry, stay tins`() throws {
        var basket = ShopBasket(try catalogue())
        let food = FoodID(source: "fdc", code: "1")
        basket.add(need("2 tins hearts", food, Estimate(480), count: (Estimate(2), .tin)))
        let items = basket.list().items
        #expect(items.map(\.amount) == ["2 tins"] && !items[0].isAsEaten)
    }

    @Test func `what is not in the title is told`() throws {
        var basket = ShopBasket(try catalogue())
        basket.add(need("quark", Self.onion, Estimate(100)))
        basket.add(need("chopped onion", Self.onion, Estimate(100)))
        let item = try #require(basket.list().items.first)
        #expect(item.substitutes.map(\.name) == ["quark"])
        #expect(item.substitutes.map(\.food) == ["Pizza, cheese"])
    }

    @Test func `a food without a product is bought by weight, rounded up`() throws {
        var basket = ShopBasket(try catalogue())
        let pizza = FoodID(source: "fndds", code: "58106225")
        basket.add(need("1 slice pizza", pizza, Estimate(115)))
        let list = basket.list()
        #expect(list.items.map(\.amount) == ["about 150 g, as eaten"])
        #expect(list.items[0].foodName == "Pizza, cheese")
        #expect(list.groups.map(\.aisle.key) == ["other"])
    }

    @Test func `prices are of the packs, and what has none is counted`() throws {
        var basket = ShopBasket(try catalogue())
        basket.add(need("1 kg lentils", Self.dryLentils, Estimate(1000)))
        basket.add(need("1 onion", Self.onion, Estimate(110)))
        let bag = try #require(Pack("500 g bag"))
        let list = basket.list(prices: ["dried lentils": [bag: 1.75]])
        #expect(list.price == 3.5 && list.unpriced == 1)
    }
}
