/// Text set into columns of a fixed width, as a terminal shows it.
enum Columns {
    /// How wide a report is.
    static let width = 80

    /// `text` with blanks after it up to `width`, at least one.
    static func left(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.columns))
    }

    /// `text` with blanks before it up to `width`.
    static func right(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.columns)) + text
    }

    /// `text` broken at blanks so that no line is longer than the report; further lines begin
    /// with `indent`.
    static func wrapped(_ text: String, indent: String) -> String {
        // No text has more characters than bytes, which are quickly counted.
        guard text.utf8.count > width, let reach = end(of: width, in: text) else { return text }
        // The blanks at the start and between columns stay as they are.
        let end = text[...reach].lastIndex(of: " ") ?? text[reach...].firstIndex(of: " ")
        guard let end, text[..<end].contains(where: { $0 != " " }) else { return text }
        let rest = indent + text[end...].drop { $0 == " " }
        return text[..<end] + "\n" + wrapped(rest, indent: indent)
    }

    /// The first character of `text` that does not fit into `width` columns; nil where all do.
    private static func end(of width: Int, in text: String) -> String.Index? {
        var left = width
        return text.indices.first { index in
            left -= text[index].columns
            return left < 0
        }
    }
}
