import Testing

@testable import Osteon

@Suite struct MarkupTests {
    @Test func `what is put into markup is text`() {
        let name = "<b>\"Tom\" & 'co'</b>"
        let markup: Markup = "<li title=\"\(name)\">\(name)</li>"
        let shown = "&lt;b&gt;&quot;Tom&quot; &amp; &#39;co&#39;&lt;/b&gt;"
        #expect(markup.html == "<li title=\"\(shown)\">\(shown)</li>")
    }

    @Test func `markup put into markup stays`() {
        let inner: Markup = "<b>\("<")</b>"
        let items: [Markup] = [inner, "\(3)"]
        let outer: Markup = "<p>\(items.joined(", "))</p>"
        #expect(outer.html == "<p><b>&lt;</b>, 3</p>")
    }

    @Test func `a place on an axis lies within the drawing`() {
        #expect(Axis.x(-1) == Axis.x(0))
        #expect(Axis.x(2) == Axis.x(1))
        #expect(Axis.x(0.5) == "50.0%")
    }
}
