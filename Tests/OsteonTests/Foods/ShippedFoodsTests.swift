import FoodModel
import Osteon
import Testing

@Suite struct ShippedFoodsTests {
    /// What the publishers print, read in their files by hand.
    private static let figures: [(food: String, tag: String, amount: Double?, edition: String)] = [
        ("ndb:01009", "CA", 707, "usda-fdc-foundation-2024-10"),
        ("ndb:01009", "VITK1", 2.4, "usda-fdc-foundation-2024-10"),
        ("ndb:01009", "MK4", 9.3, "usda-fdc-foundation-2024-10"),
        ("ndb:15236", "VITD", 11, "usda-sr28"),
        ("ndb:16113", "CA", 217, "usda-sr28"),
        ("ndb:16113", "VITK1", 23.1, "usda-sr28"),
        ("ndb:16113", "MK4", nil, ""),
    ]

    @Test(arguments: figures)
    func `the shipped figure is the publisher's`(
        _ printed: (food: String, tag: String, amount: Double?, edition: String)
    ) throws {
        let nutrient = try #require(Nutrient(tag: printed.tag))
        let figure = try Self.food(printed.food).composition[nutrient]
        #expect(figure?.estimate == printed.amount.map { Estimate($0) })
        #expect(figure?.provenance.edition ?? "" == printed.edition)
    }

    @Test func `a Foundation food under another food's number does not lend it its figures`() throws
    {
        let grilled = try Self.food("ndb:11243")
        #expect(grilled.composition[.phosphorus]?.estimate == Estimate(135))
        let raw = try Self.food("ndb:11265")
        #expect(raw.composition[.phosphorus]?.estimate == Estimate(87.48))
        let golden = try Self.food("ndb:09501")
        #expect(golden.composition[.calcium]?.provenance.edition == "usda-sr28")
    }

    @Test func `the fatty acids of an older recipe are not those of the new one`() throws {
        let dressing = try Self.food("ndb:04018")
        #expect(dressing.composition[.fat]?.estimate == Estimate(21.6))
        #expect(dressing.composition[.alphaLinolenicAcid] == nil)
    }

    @Test func `flavonoids of some classes only are a floor`() throws {
        let spinach = try #require(try Self.food("ndb:11457").composition[.flavonoids])
        #expect(spinach.estimate.low == 11.97)
        #expect(spinach.estimate.high > 100)
        let apple = try Self.food("ndb:09003")
        #expect(apple.composition[.flavonoids]?.estimate == Estimate(15.15))
    }

    @Test(arguments: [
        ("ndb:16113", "chosen by Osteon"),
        ("ndb:04025", "from memory, unsure"),
        ("ndb:01124", "from memory"),
        ("ndb:12061", "read where it is quoted"),
        ("ndb:01109", "chosen by Osteon"),
    ])
    func `what was not checked against its source says so`(_ id: String, _ words: String) throws {
        let library = try TestLibrary.shared.get()
        let report = try FoodReport(food: Self.food(id), library: library)
        let style = TextStyle(hasColour: false, hasUnicode: true)
        let text = report.text(style: style).split { $0.isWhitespace }.joined(separator: " ")
        #expect(text.contains("; \(words)"))
    }

    private static func food(_ id: String) throws -> Food {
        try #require(try TestLibrary.shared.get().food(named: id))
    }
}
