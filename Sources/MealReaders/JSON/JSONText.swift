import FileFormats

/// Text in JSON that was made for pages: with entities, tags, and names in objects.
enum JSONText {
    /// The lines of a value: a text, an object with a name, or a list of either.
    static func lines(_ node: JSONNode) -> [(text: String, line: Int)] {
        if node.isArray { return node.elements.flatMap(lines) }
        if node.isObject {
            if let list = node["itemListElement"] ?? node["item"] { return lines(list) }
            guard let named = node["name"] ?? node["text"] ?? node["value"] else { return [] }
            return lines(named)
        }
        guard !node.isNull, let text = node.text else { return [] }
        let line = node.line
        return HTMLText.lines(text).map { (undoubled($0), line) }
    }

    /// The texts of a value, each in one line.
    static func texts(_ node: JSONNode) -> [String] { wholes(node).map(\.text) }

    /// The texts of a value, each in one line, with where they begin.
    static func wholes(_ node: JSONNode) -> [(text: String, line: Int)] {
        if node.isArray { return node.elements.flatMap(wholes) }
        let lines = lines(node)
        guard let first = lines.first else { return [] }
        return [(lines.map(\.text).joined(separator: " "), first.line)]
    }

    /// `text` with the brackets single that a plugin puts around a note in brackets.
    ///
    /// WP Recipe Maker writes "1 lime ((juiced))" for the note "(juiced)".
    private static func undoubled(_ text: String) -> String {
        // By bytes, because every line of every recipe passes here.
        var isOpen = false
        let isDoubled = text.utf8.contains { byte in
            defer { isOpen = byte == UInt8(ascii: "(") }
            return isOpen && byte == UInt8(ascii: "(")
        }
        guard isDoubled else { return text }
        return text.replacing("((", with: "(").replacing("))", with: ")")
    }
}
