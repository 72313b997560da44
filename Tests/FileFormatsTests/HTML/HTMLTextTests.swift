import FileFormats
import Testing

@Suite struct HTMLTextTests {
    @Test(arguments: [
        ("1&nbsp;&frac12; cup &amp; more", ["1 ½ cup & more"]),
        ("1&#189; cup, 2&#x2153; tsp", ["1½ cup, 2⅓ tsp"]), ("&amp;frac14; lemon", ["¼ lemon"]),
        ("&frac13; of it", ["⅓ of it"]), ("salt & pepper", ["salt & pepper"]),
        ("AT&T; 5 &bogus; x", ["AT&T; 5 &bogus; x"]),
        ("<b>2</b> eggs<br/>1 leek", ["2 eggs", "1 leek"]),
        ("a < b and <3", ["a < b and <3"]), ("x<!-- no -->y", ["xy"]),
        (" two\u{200B} \n\n  lines ", ["two", "lines"]), ("", []),
    ])
    func `entities and tags are resolved`(_ text: String, _ lines: [String]) {
        #expect(HTMLText.lines(text) == lines)
    }
}
