/// One line of Markdown.
struct MarkdownLine {
    /// The level of a heading, 1 to 6, and its text; nil of any other line.
    let heading: (level: Int, text: String)?
    /// The text of a list's entry without its bullet, number or box; nil of any other line.
    let entry: String?
    /// Whether it parts the front matter, "---".
    let isRule: Bool
    private let text: String

    init(_ line: Substring) {
        text = line.trimmed
        isRule = text == "---" || text == "+++"
        let level = text.prefix { $0 == "#" }.count
        let isHeading = (1...6).contains(level) && text.dropFirst(level).first == " "
        heading = isHeading ? (level, text.dropFirst(level).trimmed) : nil
        entry = Self.entry(text)
    }

    private static func entry(_ text: String) -> String? {
        var rest = text[...]
        if let bullet = rest.first, "-*+•".contains(bullet) {
            rest = rest.dropFirst()
        } else {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            rest = rest[digits.endIndex...]
            guard !digits.isEmpty, digits.count < 3, rest.first == "." || rest.first == ")" else {
                return nil
            }
            rest = rest.dropFirst()
        }
        guard rest.first?.isWhitespace == true else { return nil }
        let content = rest.trimmed
        for box in ["[ ]", "[x]", "[X]"] where content.hasPrefix(box) {
            return content.dropFirst(box.count).trimmed
        }
        return content
    }

    /// What a line such as "- 🍽️ Servings: 4" or "Serves 4-6" says; nil of any other line.
    var servings: String? {
        let words = MarkdownLine.plain(entry ?? text).drop { !$0.isLetter && !$0.isNumber }
        let lower = words.lowercased()
        for key in ["servings", "serving", "serves", "yields", "yield", "makes", "portions"]
        where lower.hasPrefix(key) {
            let value = words.dropFirst(key.count)
            guard let first = value.first, first == ":" || first.isWhitespace else { continue }
            let text = value.drop { $0 == ":" || $0.isWhitespace }
            return text.first?.isNumber == true || first == ":" ? text.trimmed : nil
        }
        return nil
    }

    /// Whether `line` is a heading over ingredients, in one of some languages.
    static func isIngredientsHeading(_ line: Substring) -> Bool {
        guard let heading = MarkdownLine(line).heading else { return false }
        let text = plain(heading.text).lowercased()
        return names.contains { text.hasPrefix($0) }
    }

    private static let names = [
        "ingredient", "zutaten", "ingrédients", "ingredienti", "ingredientes", "ingrediënten",
        "ingredienser", "ainekset", "składniki", "suroviny",
    ]

    /// `text` without the signs of links, code and emphasis.
    static func plain(_ text: String) -> String {
        var plain = text
        while let open = plain.firstIndex(of: "["),
            let close = plain[open...].firstIndex(of: "]"),
            plain.index(after: close) < plain.endIndex, plain[plain.index(after: close)] == "(",
            let end = plain[close...].firstIndex(of: ")")
        {
            let label = plain[plain.index(after: open)..<close]
            plain.replaceSubrange(open...end, with: label)
        }
        for sign in ["**", "__", "`"] { plain = plain.replacing(sign, with: "") }
        if plain.count > 2, plain.hasPrefix("*"), plain.hasSuffix("*") || plain.hasPrefix("_") {
            plain = String(plain.dropFirst().dropLast())
        }
        return plain
    }
}
