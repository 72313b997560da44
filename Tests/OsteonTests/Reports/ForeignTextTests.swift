import Testing

@testable import Osteon

@Suite struct ForeignTextTests {
    @Test(arguments: [
        ("onions", "onions"), ("a, b", "\"a, b\""), ("12\" tin", "\"12\"\" tin\""),
        ("=1+1", "'=1+1"), ("@x", "'@x"), ("-", "-"), ("-1,5", "\"'-1,5\""), ("", ""),
        ("\u{600}\"a\u{600},b", "\"\u{600}\"\"a\u{600},b\""), ("=\u{301}1", "'=\u{301}1"),
    ])
    func `a field is quoted where it must be and is never a formula`(
        _ text: String,
        _ field: String
    ) {
        #expect(text.inCSV == field)
    }
}
