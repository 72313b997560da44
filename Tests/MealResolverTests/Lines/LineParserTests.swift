import Testing

@testable import MealResolver

struct LineParserTests {
    /// A line, its amounts as "low–high unit relation", and its parts.
    struct Case: CustomTestStringConvertible {
        let text: String
        let amounts: [String]
        let name: String
        var preparation = ""
        var comment = ""
        var alternatives: [String] = []
        var size = ""

        var testDescription: String { text }
    }

    static let cases = [
        Case(text: "250 g plain yogurt", amounts: ["250 g"], name: "plain yogurt"),
        Case(text: "250g plain yogurt", amounts: ["250 g"], name: "plain yogurt"),
        Case(text: "2,5 kg flour", amounts: ["2.5 kg"], name: "flour"),
        Case(text: "1,500 g flour", amounts: ["1500 g"], name: "flour"),
        Case(text: "½ cup milk", amounts: ["0.5 cup"], name: "milk"),
        Case(text: "1½ cups of milk", amounts: ["1.5 cups"], name: "milk"),
        // A space that was lost on the way.
        Case(text: "31/2 cups milk", amounts: ["3.5 cups"], name: "milk"),
        Case(text: "1 1/2 cups milk", amounts: ["1.5 cups"], name: "milk"),
        Case(text: "1-1/2 cups milk", amounts: ["1.5 cups"], name: "milk"),
        Case(text: "2–3 tbsp tahini", amounts: ["2–3 tbsp"], name: "tahini"),
        Case(text: "2 to 3 tbsp. tahini", amounts: ["2–3 tbsp"], name: "tahini"),
        Case(text: "8 fl oz milk", amounts: ["8 fl oz"], name: "milk"),
        Case(text: "half a banana", amounts: ["0.5"], name: "banana"),
        Case(text: "a couple of oranges", amounts: ["2–3"], name: "oranges"),
        Case(text: "half a dozen oysters", amounts: ["6"], name: "oysters"),
        Case(text: "one and a half cups milk", amounts: ["1.5 cups"], name: "milk"),
        Case(text: "about 200 ml tea", amounts: ["~200 ml"], name: "tea"),
        Case(text: "1 lb 2 oz beef", amounts: ["1 lb", "+2 oz"], name: "beef"),
        Case(text: "10 g / ½ oz butter", amounts: ["10 g", "=0.5 oz"], name: "butter"),
        Case(text: "1 cup (240 ml) milk", amounts: ["1 cup", "=240 ml"], name: "milk"),
        Case(text: "2 x 400 g tins tomatoes", amounts: ["2 tins", "×400 g"], name: "tomatoes"),
        Case(
            text: "2 (14.5 ounce) cans tomatoes",
            amounts: ["2 cans", "×14.5 ounce"],
            name: "tomatoes"
        ),
        Case(text: "400 g can of tomatoes", amounts: ["1 can", "×400 g"], name: "tomatoes"),
        Case(
            text: "2 large eggs, boiled",
            amounts: ["2"],
            name: "eggs",
            preparation: "boiled",
            size: "large"
        ),
        Case(
            text: "2 garlic cloves, chopped",
            amounts: ["2 cloves"],
            name: "garlic",
            preparation: "chopped"
        ),
        Case(
            text: "100 g chopped fresh parsley",
            amounts: ["100 g"],
            name: "fresh parsley",
            preparation: "chopped"
        ),
        Case(text: "milk 250 ml", amounts: ["250 ml"], name: "milk"),
        Case(text: "milk: 250 ml", amounts: ["250 ml"], name: "milk"),
        Case(
            text: "milk 250 ml boiled",
            amounts: ["250 ml"],
            name: "milk",
            preparation: "boiled"
        ),
        Case(text: "1 onion 150 g", amounts: ["1", "=150 g"], name: "onion"),
        Case(
            text: "1 large onion about 150g",
            amounts: ["1", "=~150 g"],
            name: "onion",
            size: "large"
        ),
        Case(text: "1 can tomatoes 400 g", amounts: ["1 can", "×400 g"], name: "tomatoes"),
        Case(text: "spring rolls x 2", amounts: ["2"], name: "spring rolls"),
        Case(text: "spring rolls x2", amounts: ["2"], name: "spring rolls"),
        Case(text: "spring rolls 2 large", amounts: ["2"], name: "spring rolls", size: "large"),
        Case(text: "cottage cheese half a cup", amounts: ["0.5 cup"], name: "cottage cheese"),
        Case(text: "chicken and a half", amounts: [], name: "chicken and a half"),
        Case(text: "bagel w/ lox", amounts: [], name: "bagel with lox"),
        Case(text: "tea w/o sugar", amounts: [], name: "tea without sugar"),
        Case(text: "tomatoes, 400 g tin", amounts: ["400 g"], name: "tomatoes"),
        Case(
            text: "10 g butter or olive oil",
            amounts: ["10 g"],
            name: "butter",
            alternatives: ["olive oil"]
        ),
        Case(text: "4 eggs (200 g)", amounts: ["4", "=200 g"], name: "eggs"),
        Case(
            text: "1 onion (red), chopped",
            amounts: ["1"],
            name: "onion",
            preparation: "chopped",
            comment: "red"
        ),
        Case(text: "beef stew, 300 g", amounts: ["300 g"], name: "beef stew"),
        Case(text: "eggs, 2", amounts: ["2"], name: "eggs"),
        Case(
            text: "2 salmon steaks, about 125 g each",
            amounts: ["2", "×~125 g"],
            name: "salmon steaks"
        ),
        Case(text: "large 1/2 cup milk", amounts: ["0.5 cup"], name: "milk", size: "large"),
        Case(text: "onions (2 large)", amounts: ["2"], name: "onions", size: "large"),
        Case(
            text: "1 onion (about 1 cup chopped)",
            amounts: ["1", "=~1 cup"],
            name: "onion",
            comment: "chopped"
        ),
        Case(
            text: "1 (4- to 5-pound) salmon",
            amounts: ["1", "×4–5 pound"],
            name: "salmon"
        ),
        Case(text: "2 8-serving crusts", amounts: ["2"], name: "crusts"),
        Case(
            text: "400 g tomatoes with their juices",
            amounts: ["400 g"],
            name: "tomatoes",
            preparation: "with their juices"
        ),
        Case(text: "slice of bread", amounts: ["1 slice"], name: "bread"),
        Case(text: "large glass of wine", amounts: ["1 glass"], name: "wine", size: "large"),
        Case(text: "handful spinach", amounts: ["1 handful"], name: "spinach"),
        Case(text: "glass noodles", amounts: [], name: "glass noodles"),
        Case(text: "tea, with milk", amounts: [], name: "tea, with milk"),
        Case(text: "1 cup 2% milk", amounts: ["1 cup"], name: "2% milk"),
        Case(text: "- 5 g salt", amounts: ["5 g"], name: "salt"),
        Case(text: "1\u{A0}cup milk", amounts: ["1 cup"], name: "milk"),
        Case(text: "1&frac12; cups milk", amounts: ["1.5 cups"], name: "milk"),
        Case(text: "2&nbsp;tbsp p&acirc;t&#233;", amounts: ["2 tbsp"], name: "pâté"),
        Case(text: "2x400g tins tomatoes", amounts: ["2 tins", "×400 g"], name: "tomatoes"),
    ]

    @Test(arguments: cases)
    func `a line is taken apart`(_ line: Case) {
        let parsed = LineParser(units: SmallKnowledge.units, words: SmallKnowledge.words)
            .parse(line.text)
        #expect(parsed.amounts.map(describe) == line.amounts)
        #expect(parsed.name == line.name)
        #expect(parsed.preparation == line.preparation)
        #expect(parsed.comment == line.comment)
        #expect(parsed.alternatives == line.alternatives)
        #expect(parsed.size == line.size)
    }

    @Test func `what only looks like an entity stays`() {
        #expect(
            HTMLEntities.decoded("salt & pepper; &nosuch; &#xZ; &")
                == "salt & pepper; &nosuch; &#xZ; &"
        )
    }

    @Test func `a heading names no food`() {
        let parser = LineParser(units: SmallKnowledge.units, words: SmallKnowledge.words)
        #expect(parser.parse("Dressing:").isHeading)
        #expect(parser.parse("For the dressing").isHeading)
        #expect(!parser.parse("2 eggs:").isHeading)
        #expect(!parser.parse("dressing").isHeading)
    }

    @Test func `what is left to the cook and what may be left out is noted`() {
        let parser = LineParser(units: SmallKnowledge.units, words: SmallKnowledge.words)
        #expect(parser.parse("salt to taste").isToTaste)
        #expect(parser.parse("salt to taste").name == "salt")
        #expect(parser.parse("10 g chives (optional)").isOptional)
        #expect(parser.parse("10 g chives (optional)").comment.isEmpty)
    }

    @Test func `a minus that touches its number is one, a bullet is none`() {
        let parser = LineParser(units: SmallKnowledge.units, words: SmallKnowledge.words)
        #expect(parser.parse("-5 g butter").isNegative)
        #expect(parser.parse("−5 g butter").isNegative)
        #expect(!parser.parse("- 5 g butter").isNegative)
    }

    private func describe(_ amount: Amount) -> String {
        let relation =
            switch amount.relation {
            case .first: ""
            case .same: "="
            case .plus: "+"
            case .each: "×"
            }
        let number =
            amount.low == amount.high
            ? amount.low.short : "\(amount.low.short)–\(amount.high.short)"
        let mark = amount.isApproximate ? "~" : ""
        return relation + mark + number + (amount.unit.isEmpty ? "" : " \(amount.unit)")
    }
}
