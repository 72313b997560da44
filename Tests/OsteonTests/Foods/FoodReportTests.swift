import FoodModel
import Foundation
import Osteon
import Testing

/// What `osteon food show` says beside the figures.
@Suite struct FoodReportTests {
    private static func report(_ id: String) throws -> FoodReport {
        let library = try TestLibrary.shared.get()
        return try FoodReport(food: #require(try library.food(named: id)), library: library)
    }

    private static func text(_ id: String) throws -> String {
        try report(id).text(style: TextStyle(hasColour: false, hasUnicode: true))
    }

    private static func json(_ id: String) throws -> [String: Any] {
        let object = try JSONSerialization.jsonObject(with: Data(report(id).json().utf8))
        return try #require(object as? [String: Any])
    }

    @Test func `oxalate is a level with its source, and not low where nobody looked`() throws {
        #expect(
            try Self.text("ndb:11457").contains("\nOxalate: high, 460–1,145 mg per 100 g (Chai")
        )
        #expect(try Self.text("ndb:01009").contains("\nOxalate: low (Noonan"))
        #expect(try Self.text("ndb:09326").contains("\nOxalate: not known\n"))
        let oxalate = try #require(try Self.json("ndb:12061")["oxalate"] as? [String: Any])
        #expect(oxalate["level"] as? String == "high" && oxalate["high"] as? Double == 469)
        #expect(oxalate["confidence"] as? String == "V*")
    }

    @Test func `what cooking leaves is shown by its method`() throws {
        let lines = try Self.text("ndb:11457").split(separator: "\n").map(String.init)
        let drained = try #require(lines.first { $0.contains("boiled and drained") })
        #expect(drained.split(separator: " ").suffix(4) == ["95", "95", "85–90", "95"])
        let retentions = try #require(try Self.json("ndb:11457")["retentions"] as? [[String: Any]])
        #expect(retentions.contains { $0["method"] as? String == "boiled-drained" })
        #expect(try Self.json("ndb:19335")["retentions"] == nil)
    }

    @Test func `what is not eaten and what cooking weighs stand beside the figures`() throws {
        #expect(try Self.text("ndb:09040").contains("refuse"))
        let attributes = try #require(try Self.json("ndb:20044")["attributes"] as? [[String: Any]])
        let yields = attributes.filter { $0["kind"] as? String == "yield" }
        #expect(yields.contains { ($0["point"] as? Double ?? 0) > 2 })
    }

    @Test func `a food's sources are named, and where they disagree the rule is said`() throws {
        let text = try Self.text("ndb:01009")
        #expect(
            text.contains("\nIn usda-fdc-foundation-2024-10, usda-sr28, usda-sr26, ciqual-2025")
        )
        let sources = try #require(try Self.json("ndb:01009")["sources"] as? [String: Any])
        #expect(try #require(sources["compared"] as? Int) > 20)
    }

    @Test func `the share of figures of each kind adds up`() throws {
        let json = try Self.json("ndb:01009")
        let kinds = try #require(json["kinds"] as? [String: Int])
        let figures = try #require(json["figures"] as? [String: Any])
        #expect(kinds.values.reduce(0, +) == figures.count)
        #expect(try #require(kinds["measured"]) > figures.count / 2)
        #expect(try Self.text("fndds:11411100").contains("All "))
    }

    @Test func `vitamin D of meats is filled from the same meat elsewhere, as a range`() throws {
        let library = try TestLibrary.shared.get()
        let leg = try #require(try library.food(named: "ndb:17011")?.composition[.vitaminD])
        #expect(leg.kind == .imputed && leg.estimate == Estimate(low: 0.2, point: 0.3, high: 0.4))
        let lone = try #require(try library.food(named: "ndb:17172")?.composition[.vitaminD])
        #expect(lone.estimate == Estimate(low: 0.1, point: 0.2, high: 0.4))
    }

    @Test func `British flour has the calcium that the law adds`() throws {
        let library = try TestLibrary.shared.get()
        let flour = try #require(try library.food(named: "osteon:flour-white-uk"))
        let calcium = try #require(flour.composition[.calcium])
        #expect(calcium.kind == .imputed && calcium.estimate.low == 94)
        #expect(calcium.provenance.detail.contains("SI 1998/141"))
        #expect(flour.composition[.iron] == nil && flour.composition[.protein] != nil)
    }
}
