import MealResolver
import Testing

@testable import train_tagger

struct AlignmentTests {
    /// The tags of `text` whose labels are `fields`, in the order of the parts.
    private func tags(_ text: String, _ fields: [String]) -> [LineTag]? {
        func terms(_ text: String) -> [Term] { text.split(separator: " ").map { Term($0) } }
        let padded = fields + Array(repeating: "", count: Alignment.parts.count - fields.count)
        return Alignment.tags(terms(text), fields: padded.map(terms))
    }

    @Test func `every word has the tag of the part it is of`() {
        #expect(
            tags(
                "2 tbsp finely chopped lovage leaves",
                ["2", "tbsp", "", "lovage leaf", "finely chopped"]
            )
                == [.quantity, .unit, .preparation, .preparation, .name, .name]
        )
    }

    @Test func `a word of two parts goes where its neighbours go`() {
        #expect(
            tags("red or green grapes or plums", ["", "", "", "red or green grape", "", "or plum"])
                == [.name, .name, .name, .name, .comment, .comment]
        )
    }

    @Test func `labels that are not in the line give nothing`() {
        #expect(tags("1 egg", ["1", "", "", "duck egg"]) == nil)
    }
}
