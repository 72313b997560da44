import FoodModel
import Testing

@testable import build_fooddata

@Suite struct FlavonoidFillTests {
    private static let allium = FoodClass.Key(rawValue: "allium")
    private static let tofu = FoodClass.Key(rawValue: "tofu")
    private static let groups: [FoodClass.Key: PolyphenolGroup] = [
        allium: .vegetables, tofu: .pulses,
    ]

    private static func food(_ code: Int, _ foodClass: FoodClass.Key) -> FoodRecord {
        FoodRecord(
            id: FoodID(source: "ndb", code: "\(code)"),
            name: "food \(code)",
            foodClass: foodClass,
            edition: "usda-sr28",
            location: SourceLocation(file: "foods")
        )
    }

    private static func sums(_ sums: [String: Double]) -> FlavonoidSums {
        FlavonoidSums(sums: sums, compounds: sums.count, edition: "usda-flavonoid-3.3")
    }

    /// Five alliums in which all was sought, with anthocyanidins from 0 to 4, and another food.
    private static func figure(
        of last: FoodRecord,
        with sums: [String: Double]
    ) -> Figure? {
        let like = (0..<5).map { food($0, allium) }
        var known: [FoodID: FlavonoidSums] = [:]
        for (index, food) in like.enumerated() {
            known[food.id] = Self.sums([
                "Anthocyanidins": Double(index), "Flavan-3-ols": 0, "Flavanones": 0,
                "Flavones": 1, "Flavonols": 20, "Isoflavones": 30,
            ])
        }
        known[last.id] = Self.sums(sums)
        return FlavonoidFill(known, like + [last], groups).figure(for: last)
    }

    @Test func `a class that was not sought adds what it brings in like foods`() throws {
        let sought = ["Flavan-3-ols": 1.0, "Flavanones": 0, "Flavones": 0, "Flavonols": 10]
        let figure = try #require(Self.figure(of: Self.food(9, Self.allium), with: sought))
        #expect(figure.estimate == Estimate(low: 11.04, point: 13, high: 14.96))
        #expect(
            figure.provenance.detail == "flavonoids: 4 compounds of 4 classes; 1 as in like foods"
        )
    }

    @Test func `a sum of every class has no range`() throws {
        let sought = [
            "Anthocyanidins": 2.0, "Flavan-3-ols": 1.0, "Flavanones": 0, "Flavones": 0,
            "Flavonols": 10,
        ]
        let figure = try #require(Self.figure(of: Self.food(9, Self.allium), with: sought))
        #expect(figure.estimate == Estimate(13))
    }

    @Test func `isoflavones count in pulses alone`() throws {
        let onion = Self.figure(of: Self.food(9, Self.allium), with: ["Isoflavones": 30])
        #expect(onion == nil)
        let tofu = try #require(Self.figure(of: Self.food(9, Self.tofu), with: ["Isoflavones": 30]))
        #expect(tofu.estimate == Estimate(low: 51.04, point: 53, high: 54.96))
    }

    @Test func `a class of foods that nobody looked at has its group's range`() throws {
        var like = (0..<6).map { Self.food($0, Self.allium) }
        for index in like.indices {
            like[index].composition[.flavonoids] = Figure(
                Estimate(low: 0, point: Double(index), high: 10),
                .calculated,
                Provenance(edition: "usda-flavonoid-3.3")
            )
        }
        let leek = FoodClass.Key(rawValue: "leek")
        let groups = Self.groups.merging([leek: .vegetables]) { first, _ in first }
        let ranges = FlavonoidRanges(like, groups)
        let own = try #require(ranges.range(of: Self.allium))
        #expect(!own.isOfGroup && own.foods == 6)
        let groupRange = try #require(ranges.range(of: leek))
        #expect(groupRange.isOfGroup && groupRange.estimate == own.estimate)
        #expect(ranges.range(of: Self.tofu) == nil)
    }
}
