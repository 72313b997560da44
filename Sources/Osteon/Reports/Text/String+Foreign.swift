/// Text of somebody else's, made harmless where it is written.
///
/// By scalars: a mark may join the "<" behind it to one character, which then is no "<".
extension String {
    /// The text with each scalar that `replacement` has something for replaced by it.
    func replacingScalars(_ replacement: (Unicode.Scalar) -> String?) -> String {
        var text = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            if let other = replacement(scalar) {
                text.append(contentsOf: other.unicodeScalars)
            } else {
                text.append(scalar)
            }
        }
        return String(text)
    }

    /// The text on one line: a blank for each tab and line end, U+FFFD for other controls and changes of
    /// direction.
    ///
    /// A terminal would obey them, and a reader be shown another order than the one that is written.
    var oneLine: String {
        guard unicodeScalars.contains(where: Self.isControl) else { return self }
        return replacingScalars { scalar in
            guard Self.isControl(scalar) else { return nil }
            return scalar.properties.isWhitespace ? " " : "\u{FFFD}"
        }
    }

    /// The text in no more than `width` columns of a terminal, its end cut off for "…".
    func shortened(to width: Int) -> String {
        guard utf8.count > width, columns > width else { return self }
        var left = width - 1
        let start = prefix { character in
            left -= character.columns
            return left >= 0
        }
        return start + "…"
    }

    /// The text as HTML shows it.
    var inHTML: String {
        guard utf8.contains(where: { "&<>\"'".utf8.contains($0) }) else { return self }
        return replacingScalars { scalar in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\"": "&quot;"
            case "'": "&#39;"
            default: nil
            }
        }
    }

    /// The text as a field of a CSV file, quoted where it must be (RFC 4180, and for readers that part
    /// fields by semicolons).
    ///
    /// What a spreadsheet would take for a formula gets an apostrophe before it (OWASP, "CSV Injection"):
    /// it may come from a recipe of somebody else's. "-" alone, which stands for standard input, is none.
    var inCSV: String {
        let isFormula = self != "-" && utf8.first.map { "=+-@\t\r\n".utf8.contains($0) } ?? false
        let plain = isFormula ? "'" + self : self
        guard plain.utf8.contains(where: { ",;\"\n\r".utf8.contains($0) }) else { return plain }
        return "\"" + plain.replacingScalars { $0 == "\"" ? "\"\"" : nil } + "\""
    }

    /// C0 and C1, the controls of bidirectional text, line and paragraph separators.
    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
