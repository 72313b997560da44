import Testing

@testable import MealResolver

@Suite struct TokenizerTests {
    @Test(arguments: ["whole milk, 3.5 % fat", "½ cup café & crème", "", "a&b", "2x400g 1e3 .5"])
    func `the terms of a text are those of its tokens`(text: String) {
        let terms = Tokenizer.tokens(of: text).filter { token in
            if case .mark = token.kind { false } else { true }
        }
        #expect(WordTable.terms(of: text) == terms.map(\.term))
    }

    @Test(arguments: [
        ("plain", "plain"), ("tea & milk", "tea & milk"), ("salt &amp; oil", "salt & oil"),
        ("1½ cups", "1 1/2 cups"), ("crème", "crème"), ("tea ☕️", "tea  "), ("🧀gouda", " gouda"),
        ("1️⃣ egg", "1 egg"), ("rice 👍🏽", "rice   "), ("👩‍🍳", "  "), ("✅⭐️ oats", "   oats"),
    ])
    func `a text is made plain only where it is not`(text: String, plain: String) {
        #expect(String(decoding: LineBytes.plain(text), as: UTF8.self) == plain)
    }
}
