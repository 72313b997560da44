/// Text of a page put together to lines, as a browser would show them.
struct HTMLLines {
    /// The elements before and after which a new line begins.
    static let breaks: Set<String> = ["br", "li", "p", "tr", "ul", "ol", "h1", "h2", "h3", "h4"]

    private var lines: [String] = []
    private var line = ""

    /// Takes a text, whose white space is one space each.
    mutating func add(_ text: String) {
        for character in text.unicodeScalars {
            if Self.isSpace(character) {
                if !line.isEmpty, line.last != " " { line.append(" ") }
            } else if !Self.isInvisible(character) {
                line.unicodeScalars.append(character)
            }
        }
    }

    /// Ends the line at hand.
    mutating func end() {
        if line.last == " " { line.removeLast() }
        if !line.isEmpty { lines.append(line) }
        line = ""
    }

    /// The lines, none of them empty.
    var finished: [String] {
        var copy = self
        copy.end()
        return copy.lines
    }

    /// Whether it is white space, the kinds that do not break among it.
    static func isSpace(_ scalar: UnicodeScalar) -> Bool { scalar.properties.isWhitespace }

    /// Whether it takes no room: the joiners and marks that editors leave behind.
    static func isInvisible(_ scalar: UnicodeScalar) -> Bool {
        ["\u{200B}", "\u{200E}", "\u{200F}", "\u{2060}", "\u{FEFF}", "\u{AD}"].contains(scalar)
    }
}
