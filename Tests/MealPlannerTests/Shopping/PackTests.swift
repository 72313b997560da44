import MealPlanner
import Testing

@Suite struct PackTests {
    struct Reading: CustomTestStringConvertible, Sendable {
        let text: String
        let label: String?
        let grams: Double
        var testDescription: String { text }

        init(_ text: String, _ label: String?, _ grams: Double) {
            (self.text, self.label, self.grams) = (text, label, grams)
        }
    }

    @Test(arguments: [
        Reading("500 g bag", "500 g bag", 500),
        Reading("1.5 kg bag", "1.5 kg bag", 1500),
        Reading("1,5 kg bag", "1,5 kg bag", 1500),
        Reading("0,125 kg bag", "0,125 kg bag", 125),
        Reading("1,500 g bag", nil, 0),
        Reading("1 l carton 1030 g", "1 l carton", 1030),
        Reading("6 eggs 345 g", "6 eggs", 345),
        Reading("1 piece 118 g", "1 piece", 118),
        Reading("loose 50 g", "loose", 50),
        Reading("500 g", "500 g", 500),
        Reading("a bag", nil, 0),
        Reading("0 g bag", nil, 0),
        Reading("-5 g bag", nil, 0),
        Reading("nan g bag", nil, 0),
        Reading("", nil, 0),
        Reading("1 piece", nil, 0),
        Reading("loose 1e300 g", nil, 0),
    ])
    func `a pack is read by its label and its grams`(_ reading: Reading) {
        let pack = Pack(reading.text)
        #expect(pack?.label == reading.label)
        if let pack { #expect(pack.grams == reading.grams) }
    }

    @Test(
        arguments: [
            ("6 eggs 345 g", "eggs", 57.5), ("1 piece 118 g", "piece", 118),
            ("400 g tin", "tin", 400),
            ("1 l carton 1030 g", nil, 0), ("500 g bag", nil, 0), ("loose 50 g", nil, 0),
        ] as [(String, String?, Double)]
    )
    func `a pack tells what it holds by number`(
        _ text: String,
        _ noun: String?,
        _ grams: Double
    ) {
        let piece = Pack(text)?.piece
        #expect(piece?.noun == noun)
        if let piece { #expect(piece.grams == grams) }
    }

    @Test func `a list of packs is read whole or not at all`() {
        #expect(Pack.list("105 g tin; 120 g tin")?.map(\.grams) == [105, 120])
        #expect(Pack.list("")?.isEmpty == true)
        #expect(Pack.list("105 g tin; some") == nil)
    }

    @Test(arguments: [
        ("400 g tin", 3, "3 × 400 g tin"), ("400 g tin", 1, "400 g tin"),
        ("1 piece 118 g", 1, "1 piece"),
        ("1 piece 118 g", 7, "7 pieces"), ("1 bunch 40 g", 2, "2 bunches"),
        ("1 whole fish 350 g", 2, "2 whole fish"), ("1 l carton 1030 g", 2, "2 × 1 l carton"),
        ("6 eggs 345 g", 1, "6 eggs"), ("loose 50 g", 7, "350 g loose"),
    ])
    func `packs are told as a shop sells them`(_ text: String, _ count: Int, _ words: String) {
        #expect(Pack(text)?.text(count) == words)
    }
}
