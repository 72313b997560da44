/// How the shipped table writes the characters that part its cells and lists.
enum EscapedText {
    private static let letters: [(plain: Character, letter: Character)] = [
        ("\\", "\\"), ("\t", "t"), ("\n", "n"), ("\r", "r"), ("|", "p"), (";", "s"),
    ]

    /// `text` without a character that parts cells, lists or lines.
    static func escape(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let (_, letter) = letters.first(where: { $0.plain == Character(scalar) }) {
                escaped.append(contentsOf: ["\\"] + letter.unicodeScalars)
            } else {
                escaped.append(scalar)
            }
        }
        return String(escaped)
    }

    /// The text that was escaped as `text`, or nil where a backslash stands before another letter.
    static func unescape(_ text: String) -> String? {
        guard text.utf8.contains(UInt8(ascii: "\\")) else { return text }
        var plain = String.UnicodeScalarView()
        var scalars = text.unicodeScalars.makeIterator()
        while let scalar = scalars.next() {
            guard scalar == "\\" else {
                plain.append(scalar)
                continue
            }
            guard let letter = scalars.next(),
                let pair = letters.first(where: { $0.letter == Character(letter) })
            else { return nil }
            plain.append(contentsOf: pair.plain.unicodeScalars)
        }
        return String(plain)
    }
}
