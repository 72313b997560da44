import FoodModel
import Testing

@testable import MealResolver

@Suite struct CookedTests {
    private static let leaf = FoodClass.Key(rawValue: "leaf")
    private static var table: RetentionTable {
        var table = RetentionTable()
        for (method, potassium) in [
            (CookingMethod.boiled, Estimate(1)),
            (.boiledDrained, Estimate(low: 0.8, point: 0.9, high: 0.95)),
            (.reheated, Estimate(0.1)),
        ] {
            table.add(
                Retention(method: method, shares: [.potassium: potassium, .calcium: Estimate(1)]),
                of: leaf
            )
        }
        return table
    }

    private func share(_ cooking: Cooking) -> Estimate? {
        Cooked(cooking, of: Self.leaf, Self.table)?.shares[.potassium]
    }

    @Test func `the likeliest way is the point, and all ways are the range`() {
        #expect(
            share(.said([[.boiledDrained], [.boiled]])) == Estimate(low: 0.8, point: 0.9, high: 1)
        )
        #expect(share(.said([[.boiled]])) == Estimate(1))
    }

    @Test func `where nobody says how, the ways of meals have their middle`() throws {
        let share = try #require(self.share(.unsaid))
        #expect(share.low == 0.8 && abs(share.point - 0.95) < 1e-12 && share.high == 1)
    }

    @Test func `where nobody says whether it is cooked, all may be left, and is the point`() {
        #expect(share(.perhaps) == Estimate(low: 0.8, point: 1, high: 1))
    }

    @Test func `of ways that may be meant by one word, the first with factors is taken`() {
        #expect(
            share(.said([[.steamed, .boiledDrained, .boiled]]))
                == Estimate(low: 0.8, point: 0.9, high: 0.95)
        )
        #expect(share(.said([[.fried]]))?.low == 0.8)
    }

    @Test func `without cooking, or factors, all is kept`() {
        #expect(share(.none) == nil)
        #expect(Cooked(.unsaid, of: FoodClass.Key(rawValue: "stone"), Self.table) == nil)
        let supplies: NutrientTable = [Nutrient.potassium: Supply(Estimate(100))]
        #expect(supplies.after(nil)[.potassium] == Supply(Estimate(100)))
    }

    @Test func `what is left names its doubt where it is the wider one`() throws {
        let cooked = try #require(Cooked(.said([[.boiledDrained]]), of: Self.leaf, Self.table))
        let narrow = Supply(Estimate(low: 99, point: 100, high: 101), cause: Cause(.derived))
        let wide = Supply(Estimate(low: 10, point: 100, high: 400), cause: Cause(.missing))
        let exact = [Nutrient.potassium: narrow, .calcium: Supply(Estimate(50))] as NutrientTable
        let left = exact.after(cooked)
        #expect(left[.potassium]?.cause == Cause(.retention))
        #expect(left[.potassium]?.estimate.point == 90)
        #expect(left[.calcium] == Supply(Estimate(50)))
        let unknown = [Nutrient.potassium: wide] as NutrientTable
        #expect(unknown.after(cooked)[.potassium]?.cause == Cause(.missing))
    }

    @Test func `ways that leave the same leave that`() {
        let methods: [CookingMethod] = [.baked, .roasted, .grilled, .boiled, .steamed, .stewed]
        for hundredths in 0...100 {
            let share = Estimate(Double(hundredths) / 100)
            for count in 1...methods.count {
                var table = RetentionTable()
                for method in methods.prefix(count) {
                    table.add(Retention(method: method, shares: [.zinc: share]), of: Self.leaf)
                }
                #expect(Cooked(.unsaid, of: Self.leaf, table)?.shares[.zinc] == share)
            }
        }
    }

    @Test func `alcohol that is gone takes its energy with it`() throws {
        var table = RetentionTable()
        let wine = FoodClass.Key(rawValue: "wine")
        table.add(
            Retention(
                method: .stewed,
                shares: [.alcohol: Estimate(low: 0.1, point: 0.2, high: 0.4)]
            ),
            of: wine
        )
        let cooked = try #require(Cooked(.said([[.stewed]]), of: wine, table))
        let supplies: NutrientTable = [
            Nutrient.alcohol: Supply(Estimate(10)), .energy: Supply(Estimate(85)),
        ]
        let left = supplies.after(cooked)
        #expect(left[.alcohol]?.estimate.point == 2)
        let energy = try #require(left[.energy]?.estimate)
        #expect(abs(energy.point - 29) < 1e-9 && energy.low < 29 && energy.high > 29)
    }
}
