/// Text of a page put together to lines, as a browser would show them.
struct HTMLLines {
    /// The elements before and after which a new line begins.
    static let breaks: Set<String> = ["br", "li", "p", "tr", "ul", "ol", "h1", "h2", "h3", "h4"]

    /// The elements whose text stands apart from what is around it, in the same line.
    static let gaps: Set<String> = ["td", "th", "div", "dd", "dt", "section", "article", "figure"]

    private var lines: [String] = []
    private var line = ""

    /// Whether `text` is one line as it is: no tag, entity or odd space, and no space around it.
    static func isPlain(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            guard let first = bytes.first, let last = bytes.last, first != 0x20, last != 0x20 else {
                return false
            }
            var previous: UInt8 = 0
            for byte in bytes {
                switch byte {
                case ..<0x20, UInt8(ascii: "&"), UInt8(ascii: "<"), 0x7F: return false
                case 0x20 where previous == 0x20: return false
                // What begins the letters of spaces and invisible marks, and few others.
                case 0xE1, 0xE2, 0xE3, 0xEF: return false
                // NEL, the no-break space and the soft hyphen.
                case 0x85, 0xA0, 0xAD: if previous == 0xC2 { return false }
                default: break
                }
                previous = byte
            }
            return true
        }
    }

    /// Takes a text, whose white space is one space each.
    mutating func add(_ text: String) {
        if line.isEmpty, Self.isPlain(text) {
            line = text
            return
        }
        for character in text.unicodeScalars {
            if Self.isSpace(character) {
                if !line.isEmpty, line.last != " " { line.append(" ") }
            } else if !Self.isInvisible(character) {
                line.unicodeScalars.append(character)
            }
        }
    }

    /// Passes a tag of the element `name`.
    mutating func pass(_ name: String) {
        if Self.breaks.contains(name) {
            end()
        } else if Self.gaps.contains(name) {
            add(" ")
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
    static func isSpace(_ scalar: UnicodeScalar) -> Bool {
        switch scalar.value {
        case 0x20, 0x09...0x0D: true
        case ..<0x85: false
        default: scalar.properties.isWhitespace
        }
    }

    /// Whether it takes no room: the joiners and marks that editors leave behind.
    static func isInvisible(_ scalar: UnicodeScalar) -> Bool {
        switch scalar {
        case "\u{200B}", "\u{200E}", "\u{200F}", "\u{2060}", "\u{FEFF}", "\u{AD}": true
        default: false
        }
    }
}
