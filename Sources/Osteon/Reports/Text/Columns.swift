/// Text set into columns of a fixed width, in characters.
enum Columns {
    /// How wide a report is.
    static let width = 80

    /// `text` with blanks after it up to `width`, at least one.
    static func left(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }

    /// `text` with blanks before it up to `width`.
    static func right(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }

    /// `text` broken at blanks so that no line is longer than the report; further lines begin
    /// with `indent`.
    static func wrapped(_ text: String, indent: String) -> String {
        // No text has more characters than bytes, which are quickly counted.
        guard text.utf8.count > width, text.count > width else { return text }
        // The blanks at the start and between columns stay as they are.
        let reach = text.index(text.startIndex, offsetBy: width)
        let end = text[...reach].lastIndex(of: " ") ?? text[reach...].firstIndex(of: " ")
        guard let end, text[..<end].contains(where: { $0 != " " }) else { return text }
        let rest = indent + text[end...].drop { $0 == " " }
        return text[..<end] + "\n" + wrapped(rest, indent: indent)
    }
}
