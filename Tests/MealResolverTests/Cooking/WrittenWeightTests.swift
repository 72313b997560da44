import FoodModel
import Testing

@testable import MealResolver

@Suite struct WrittenWeightTests {
    private static let words = BoughtWords([
        ("bone in", .with), ("boneless", .without), ("skinless", .without), ("walnut", .without),
        ("peeled", .removed),
        ("melon", .usual), ("chunk", .cut),
        ("mussel", .shellfish),
    ])

    struct Case: CustomTestStringConvertible {
        let line: String
        let name: String
        var refuse: Double?
        var context = FoodContext.recipe
        /// Nil where all of the weight is eaten.
        let share: Estimate?

        var testDescription: String { "\(line), \(context)" }
    }

    private static func range(_ low: Double, _ point: Double, _ high: Double) -> Estimate {
        Estimate(low: low, point: point, high: high)
    }

    static let cases = [
        Case(line: "1 kg chicken, bone-in", name: "chicken", refuse: 0.25, share: Estimate(0.75)),
        Case(
            line: "1 kg chicken, bone-in",
            name: "chicken",
            refuse: 0.25,
            context: .diary,
            share: Estimate(0.75)
        ),
        Case(
            line: "1 kg skinless chicken, bone-in",
            name: "chicken",
            refuse: 0.25,
            share: Estimate(0.75)
        ),
        Case(line: "1 kg boneless chicken", name: "chicken", refuse: 0.25, share: nil),
        Case(line: "1 kg chicken, bone-in", name: "chicken", share: range(0.5, 0.75, 0.95)),
        Case(
            line: "1 kg carrots, peeled",
            name: "carrots",
            refuse: 0.25,
            share: range(0.75, 0.75, 1)
        ),
        Case(line: "1 kg peeled carrots", name: "carrots", refuse: 0.25, share: nil),
        Case(line: "1 kg carrots", name: "carrots", refuse: 0.25, share: range(0.75, 1, 1)),
        Case(line: "1 kg carrots", name: "carrots", refuse: 0.25, context: .diary, share: nil),
        Case(line: "1 kg melon", name: "melon", refuse: 0.5, share: range(0.5, 0.5, 1)),
        Case(line: "1 kg melon chunks", name: "melon", refuse: 0.5, share: range(0.5, 1, 1)),
        Case(line: "1 kg mussels", name: "mussels", share: range(0.15, 0.25, 1)),
        Case(line: "1 kg rice", name: "rice", share: nil),
        Case(line: "50 g walnuts", name: "walnuts", refuse: 0.55, share: nil),
    ]

    @Test(arguments: cases)
    func `a weight is that of what is eaten, or of what is bought`(_ test: Case) {
        var line = ParsedLine(text: test.line)
        line.name = test.name
        let part = WrittenWeight(
            line,
            name: WordTable.terms(of: test.name),
            refuse: test.refuse.map { Refuse(share: $0, parts: "25% peel") },
            words: Self.words,
            in: test.context
        )
        #expect(part?.share == test.share)
        // What no table says is a guess, and doubtful.
        #expect(part.map { $0.confidence < 0.8 } ?? false == (part != nil && test.refuse == nil))
    }

    struct Cooked: CustomTestStringConvertible {
        let line: String
        var context = FoodContext.recipe
        let share: Estimate?

        var testDescription: String { "\(line), \(context)" }
    }

    static let cooked = [
        Cooked(line: "300 g cooked beef", share: range(1.25, 4.0 / 3, 2)),
        Cooked(line: "300 g beef, cooked", share: range(1, 1, 2)),
        Cooked(line: "300 g beef, cooked", context: .diary, share: range(1.25, 4.0 / 3, 2)),
        Cooked(line: "300 g beef", share: nil),
    ]

    @Test(arguments: cooked)
    func `a weight is that of the raw food, or of the cooked one`(_ test: Cooked) throws {
        var line = ParsedLine(text: test.line)
        line.name = "beef"
        let weight = WrittenWeight(
            line,
            isCooked: { $0 == Term("cooked") },
            yield: Self.range(0.5, 0.75, 0.8),
            in: test.context
        )
        guard let share = test.share else {
            #expect(weight == nil)
            return
        }
        let found = try #require(weight).share
        #expect(abs(found.low - share.low) < 1e-9 && abs(found.high - share.high) < 1e-9)
        #expect(abs(found.point - share.point) < 1e-9)
    }
}
