import Testing

@testable import Osteon

@Suite struct ColumnsTests {
    @Test(arguments: [
        ("a", 1), ("ü", 1), ("e\u{301}", 1), ("–", 1), ("日", 2), ("한", 2), ("ｶ", 1), ("🥛", 2),
        ("☕️", 2), ("❤️", 2), ("👩‍🍳", 2), ("\u{200B}", 0), ("", 0), ("Käse 日本", 9),
    ])
    func `a text takes as many columns as a terminal shows`(_ text: String, _ columns: Int) {
        #expect(text.columns == columns)
    }

    @Test func `columns of wide letters stand where others do`() {
        #expect(Columns.left("日本", 6) + "|" == "日本  |")
        #expect(Columns.right("日本", 6) == "  日本")
        #expect("豆腐と牛乳".shortened(to: 7) == "豆腐と…")
        #expect("tofu".shortened(to: 4) == "tofu")
    }

    @Test func `no line of wide letters is wider than a report`() {
        let text = Array(repeating: "豆腐 soup", count: 30).joined(separator: " ")
        let lines = Columns.wrapped(text, indent: "  ").split(separator: "\n").map(String.init)
        #expect(lines.count > 3)
        for line in lines { #expect(line.columns <= Columns.width && line.columns > 60) }
        #expect(lines.joined(separator: " ").split(separator: " ") == text.split(separator: " "))
    }
}
