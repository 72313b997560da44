/// What a terminal can show: colour, and characters beyond ASCII.
///
/// Colour only ever repeats what the words say.
public struct TextStyle: Sendable {
    public let hasColour: Bool
    public let hasUnicode: Bool

    public init(hasColour: Bool, hasUnicode: Bool) {
        self.hasColour = hasColour
        self.hasUnicode = hasUnicode
    }

    /// The style for a stream: colour on a terminal that did not refuse it (`NO_COLOR`,
    /// `TERM=dumb`), Unicode where the locale says UTF-8.
    public init(environment: [String: String], isTerminal: Bool, refusesColour: Bool) {
        let noColour = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
        let locale =
            ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }
            .first { !$0.isEmpty } ?? ""
        self.init(
            hasColour: isTerminal && !refusesColour && !noColour && environment["TERM"] != "dumb",
            hasUnicode: locale.lowercased().contains("utf")
        )
    }

    func bold(_ text: String) -> String { hasColour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }
    func dim(_ text: String) -> String { hasColour ? "\u{1B}[2m\(text)\u{1B}[0m" : text }
    func warning(_ text: String) -> String { hasColour ? "\u{1B}[33m\(text)\u{1B}[0m" : text }

    /// `text` with the characters that an ASCII terminal cannot show replaced.
    func plain(_ text: String) -> String {
        guard !hasUnicode else { return text }
        var ascii = ""
        for character in text { ascii += Self.replacements[character] ?? String(character) }
        return ascii
    }

    private static let replacements: [Character: String] = [
        "–": "-", "−": "-", "·": "-", "…": "...", "→": "->", "µ": "u", "′": "'", "≥": ">=",
        "≤": "<=", "×": "x", "▏": "|", "▕": "|", "█": "#", "┄": "-", "░": ".",
        "“": "\"", "”": "\"", "’": "'", "✓": "+", "✗": "x", "½": "1/2", "⅓": "1/3", "¼": "1/4",
        "¾": "3/4", "▁": "_", "▂": ".", "▃": ":", "▄": "=", "▅": "+", "▆": "*", "▇": "%",
    ]
}
