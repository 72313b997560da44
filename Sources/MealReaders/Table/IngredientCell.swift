import FileFormats

/// The ingredients in one cell of a table, in any of the ways that collections write a list.
enum IngredientCell {
    /// The lines of `cell`: of a list as JSON, Python or R writes it, or of plain lines.
    static func lines(_ cell: String) -> [String] {
        let text = cell.trimmed
        if text.hasPrefix("["), text.hasSuffix("]") { return list(text.dropFirst().dropLast()) }
        if text.hasPrefix("c("), text.hasSuffix(")") { return list(text.dropFirst(2).dropLast()) }
        // PlanToEat writes a heading as a line whose amount and unit are empty.
        return HTMLText.lines(text).filter { !$0.hasPrefix(",") }
    }

    /// The texts in quotes, double or single; words outside of them are none.
    private static func list(_ text: Substring) -> [String] {
        var lines: [String] = []
        var rest = text
        while let open = rest.firstIndex(where: { $0 == "\"" || $0 == "'" }) {
            let quote = rest[open]
            var line = ""
            rest = rest[rest.index(after: open)...]
            while let letter = rest.popFirst(), letter != quote {
                guard letter == "\\", let escaped = rest.popFirst() else {
                    line.append(letter)
                    continue
                }
                if escaped == "u",
                    let scalar = UInt32(rest.prefix(4), radix: 16)
                        .flatMap({ UnicodeScalar($0) })
                {
                    line.unicodeScalars.append(scalar)
                    rest = rest.dropFirst(4)
                } else {
                    line.append(escaped == "n" || escaped == "t" ? " " : escaped)
                }
            }
            lines.append(line)
        }
        return lines
    }
}
