/// Text of others as a terminal may show it.
enum ScreenText {
    /// `text` without what moves the cursor, ends a line or turns the direction of writing: tabs and
    /// line ends become spaces, other controls U+FFFD.
    static func clean(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isControl) else { return text }
        var clean = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            guard isControl(scalar) else {
                clean.append(scalar)
                continue
            }
            let isSpace = scalar.properties.isWhitespace
            clean.append(isSpace ? " " : "\u{FFFD}")
        }
        return String(clean)
    }

    /// `text` in no more than `width` characters, its end cut off for "…".
    static func shortened(_ text: String, to width: Int) -> String {
        text.count > width ? text.prefix(max(0, width - 1)) + "…" : text
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        // C0 and C1, the controls of bidirectional text, line and paragraph separators.
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}
