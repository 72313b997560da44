import Testing

@testable import evaluate

struct SentenceWordsTests {
    @Test(arguments: [
        ("150 5#1$2", [5.5, 150]), ("20 #3$4", [0.75, 20]), ("1x 410", [410]), ("1", []),
        ("1#1$2", [1.5]), ("2-3", [2, 3]), ("1 1/2", [1.5]), ("half", [0.5]), ("", []),
        ("1/0", []),
    ])
    func `a labelled quantity is its numbers`(_ text: String, _ numbers: [Double]) {
        #expect(SentenceWords.quantity(text) == numbers)
    }

    @Test func `marks, number and typography do not count`() {
        #expect(
            SentenceWords.words(of: "Leaves, cut into ½in/1cm cubes")
                == SentenceWords.words(of: "leaf cut into 1/2 in 1 cm cube")
        )
        #expect(SentenceWords.words(of: "butter") != SentenceWords.words(of: "buttermilk"))
    }

    @Test func `units have one spelling and one order`() {
        #expect(SentenceWords.unit("ounce cans") == SentenceWords.unit("tin oz"))
        #expect(SentenceWords.unit("fl oz") != SentenceWords.unit("oz"))
    }
}
