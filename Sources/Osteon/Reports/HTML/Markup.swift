/// HTML that says what it should: literals are markup, and whatever is put into them is text.
///
///     let row: Markup = "<li>\(food.name)</li>"   // a "<" in the name shows as "<"
///
/// A ``Markup`` put into another stays markup. There is no other way from a text to markup.
public struct Markup: Hashable, Sendable {
    /// The HTML itself.
    public let html: String

    private init(html: String) { self.html = html }

    /// Nothing.
    static let empty: Markup = ""

    var isEmpty: Bool { html.isEmpty }

    static func + (a: Markup, b: Markup) -> Markup { Markup(html: a.html + b.html) }

    /// `text` of somebody else's with nothing in it that HTML would read, on one line.
    static func escaped(_ text: String) -> String { text.oneLine.inHTML }
}

extension Markup: ExpressibleByStringInterpolation {
    public init(stringLiteral literal: StaticString) { html = "\(literal)" }

    public init(stringInterpolation parts: StringInterpolation) { html = parts.html }

    /// Puts texts into literals.
    public struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var html = ""

        public init(literalCapacity: Int, interpolationCount: Int) {
            html.reserveCapacity(2 * literalCapacity)
        }

        public mutating func appendLiteral(_ literal: StaticString) { html += "\(literal)" }

        public mutating func appendInterpolation(_ text: String) { html += Markup.escaped(text) }

        public mutating func appendInterpolation(_ number: Int) { html += String(number) }

        public mutating func appendInterpolation(_ markup: Markup) { html += markup.html }
    }
}

extension Collection where Element == Markup {
    /// One after another, with `separator` between them.
    func joined(_ separator: Markup = "\n") -> Markup {
        var all = Markup.empty
        for (index, element) in enumerated() {
            all = index == 0 ? element : all + separator + element
        }
        return all
    }
}
