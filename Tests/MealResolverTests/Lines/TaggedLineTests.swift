import Knowledge
import Testing

@testable import MealResolver

/// Lines read with what was learnt and ships.
struct TaggedLineTests {
    private static let parser: LineParser? = {
        guard let knowledge = try? Knowledge.shipped().resolver else { return nil }
        return LineParser(
            units: knowledge.units,
            words: knowledge.words,
            tagger: knowledge.tagger
        )
    }()

    struct Case: CustomTestStringConvertible {
        let text: String
        let name: String
        var preparation = ""
        var comment = ""
        /// As "low–high unit", in the order in which they are written.
        let written: [String]
        var alternatives: [String] = []

        var testDescription: String { text }
    }

    static let cases = [
        Case(
            text: "3 ripe plums, stoned and quartered",
            name: "ripe plums",
            preparation: "stoned and quartered",
            written: ["3"]
        ),
        Case(
            text: "2 tbsp finely chopped lovage",
            name: "lovage",
            preparation: "finely chopped",
            written: ["2 tbsp"]
        ),
        Case(
            text: "180g/6oz smoked eel, flaked",
            name: "smoked eel",
            preparation: "flaked",
            written: ["180 g", "6 oz"]
        ),
        Case(
            text: "2 (14-ounce) cans navy beans, drained",
            name: "navy beans",
            preparation: "drained",
            written: ["2 cans", "14 ounce"]
        ),
        Case(
            text: "1 x 300g jar lentils",
            name: "lentils",
            written: ["1 jar", "300 g"]
        ),
        Case(
            text: "1 cup quinoa or millet",
            name: "quinoa",
            written: ["1 cup"],
            alternatives: ["millet"]
        ),
        Case(text: "large handful sorrel", name: "sorrel", written: ["1 large handful"]),
        Case(text: "1 cup 2% milk", name: "2% milk", written: ["1 cup"]),
    ]

    @Test(arguments: cases)
    func `the name is told from what is said about it`(_ line: Case) throws {
        let parsed = try #require(Self.parser).parse(line.text)
        #expect(parsed.name == line.name)
        #expect(parsed.preparation == line.preparation)
        #expect(parsed.alternatives == line.alternatives)
        let written = parsed.writtenAmounts.map { amount in
            let number =
                amount.low == amount.high
                ? amount.low.short : "\(amount.low.short)–\(amount.high.short)"
            return number + (amount.unit.isEmpty ? "" : " \(amount.unit)")
        }
        #expect(written == line.written)
    }

    @Test func `a line of which nothing is a name is read by rules`() throws {
        let parser = try #require(Self.parser)
        for text in ["", "-", "(", "2 kg", ")))", "1/0", "🍋", String(repeating: "a ", count: 500)] {
            #expect(parser.parse(text).text == text)
        }
    }
}
