import FileFormats

/// Text in JSON that was made for pages: with entities, tags, and names in objects.
enum JSONText {
    /// Hands the lines of a value to `take`: a text, an object with a name, or a list of either.
    static func forEachLine(of node: JSONNode, _ take: (String, Int) -> Void) {
        if node.isArray {
            for element in node.elements { forEachLine(of: element, take) }
        } else if node.isObject {
            let inner =
                node["itemListElement"] ?? node["item"] ?? node["name"] ?? node["text"]
                ?? node["value"]
            if let inner { forEachLine(of: inner, take) }
        } else if !node.isNull, let text = node.text {
            let line = node.line
            if HTMLText.isPlain(text) {
                take(undoubled(text), line)
            } else {
                for part in HTMLText.lines(text) { take(undoubled(part), line) }
            }
        }
    }

    /// The text of a value in one line; empty where there is none.
    static func line(_ node: JSONNode) -> String {
        if let text = node.text, HTMLText.isPlain(text) { return undoubled(text) }
        var lines: [String] = []
        forEachLine(of: node) { line, _ in lines.append(line) }
        return lines.joined(separator: " ")
    }

    /// The texts of a value, each in one line, none of them empty.
    static func texts(_ node: JSONNode) -> [String] {
        node.isArray ? node.elements.flatMap(texts) : [line(node)].filter { !$0.isEmpty }
    }

    /// The steps of a recipe's directions: texts, objects with one, or sections of either.
    static func steps(_ node: JSONNode) -> [String] {
        if node.isArray { return node.elements.flatMap(steps) }
        guard node.isObject else { return texts(node) }
        let inner = node["itemListElement"] ?? node["text"] ?? node["instruction"] ?? node["name"]
        return inner.map(steps) ?? []
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
