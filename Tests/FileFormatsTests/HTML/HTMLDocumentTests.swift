import FileFormats
import Testing

@Suite struct HTMLDocumentTests {
    private func root(_ html: String) throws -> HTMLElement {
        try #require(try HTMLDocument(Array(html.utf8)).root)
    }

    @Test func `elements come in the order of the page with their attributes`() throws {
        let root = try root("<p ID=a>one<b class=' x  y '>two</b></p>\n<p>three")
        let elements = root.elements()
        #expect(elements.map(\.name) == ["body", "p", "b", "p"])
        #expect(elements[1]["id"] == "a" && elements[1]["title"] == nil)
        #expect(elements[2].words("class") == ["x", "y"])
        #expect(elements[3].line == 2)
        #expect(elements[2].enclosing("p")?["id"] == "a")
        #expect(root.elements(notInside: { $0.name == "p" }).map(\.name) == ["body", "p", "p"])
    }

    @Test func `text has a line for each item and no scripts`() throws {
        let root = try root(
            """
            <div>2 &frac12; cups&nbsp;flour<br>a   pinch
            of <i>salt</i><ul><li>one</li><li>two</li></ul><script>x()</script></div>
            """
        )
        #expect(root.lines == ["2 ½ cups flour", "a pinch of salt", "one", "two"])
        #expect(root.text == "2 ½ cups flour a pinch of salt one two")
    }

    @Test func `a page in another encoding is read by what it declares`() throws {
        let head = Array("<meta charset=iso-8859-1><p>cr".utf8)
        let page = try HTMLDocument(head + [0xE8] + Array("me</p>".utf8))
        #expect(page.root?.text == "crème")
    }

    @Test func `deep nesting is no recursion`() throws {
        let root = try root(String(repeating: "<div>", count: 50_000) + "soup")
        #expect(root.text.contains("soup") || root.elements().count > 200)
    }

    @Test func `an empty page has no elements`() throws {
        #expect(try HTMLDocument([]).root?.name == nil)
    }
}
