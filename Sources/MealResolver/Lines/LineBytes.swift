/// A line's bytes with its typography made plain: one kind of space, dash, apostrophe and fraction, and no
/// entities of HTML.
enum LineBytes {
    /// The plain bytes of `text`.
    static func plain(_ text: String) -> [UInt8] { withPlain(text) { Array($0) } }

    /// Calls `body` with the plain bytes of `text`, which are its own where they can be.
    static func withPlain<Result>(
        _ text: some StringProtocol,
        _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        let result = text.utf8.withContiguousStorageIfAvailable { isPlain($0) ? body($0) : nil }
        if let result, let result { return result }
        return made(plain: String(text)).withUnsafeBufferPointer(body)
    }

    /// Whether `bytes` are ASCII without entities; all are looked at, several at once.
    private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var (all, ampersands) = (UInt8(0), UInt8(0))
        for byte in bytes {
            all |= byte
            ampersands |= byte == UInt8(ascii: "&") ? 1 : 0
        }
        return all < 0x80 && ampersands == 0
    }

    private static func made(plain text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 8)
        for scalar in HTMLEntities.decoded(text).unicodeScalars {
            if scalar.isASCII {
                bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            } else if let replacement = replacements(for: scalar) {
                replacement.withUTF8Buffer { bytes.append(contentsOf: $0) }
            } else {
                bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        return bytes
    }

    /// A fraction gets a space before it, so that "1½" reads as "1 1/2".
    private static func replacements(for scalar: Unicode.Scalar) -> StaticString? {
        switch scalar {
        case "\u{A0}", "\u{2000}"..."\u{200A}", "\u{202F}", "\u{3000}": " "
        // An accent written apart from its letter falls with the others.
        case "\u{AD}", "®", "™", "\u{300}"..."\u{36F}": ""
        // What nobody sees: joiners, marks of direction, separators.
        case "\u{200B}"..."\u{200F}", "\u{202A}"..."\u{202E}", "\u{2060}"..."\u{206F}", "\u{61C}",
            "\u{FEFF}":
            ""
        // What joins pictures and chooses how they look.
        case "\u{20E3}", "\u{FE00}"..."\u{FE0F}", "\u{E0000}"..."\u{E007F}": ""
        case "\u{2010}"..."\u{2015}", "\u{2212}": "-"
        case "\u{2018}", "\u{2019}", "\u{2BC}": "'"
        case "\u{201C}", "\u{201D}": "\""
        case "×": " x "
        case "\u{2044}": "/"
        case "½": " 1/2"
        case "⅓": " 1/3"
        case "⅔": " 2/3"
        case "¼": " 1/4"
        case "¾": " 3/4"
        case "⅕": " 1/5"
        case "⅖": " 2/5"
        case "⅗": " 3/5"
        case "⅘": " 4/5"
        case "⅙": " 1/6"
        case "⅚": " 5/6"
        case "⅛": " 1/8"
        case "⅜": " 3/8"
        case "⅝": " 5/8"
        case "⅞": " 7/8"
        // Bullets, boxes to tick, and pictures.
        case "•", "·", "‣", "\u{25A0}"..."\u{25FF}", "\u{2600}"..."\u{27BF}",
            "\u{2B00}"..."\u{2BFF}", "\u{1F000}"..."\u{1FAFF}":
            " "
        default: nil
        }
    }
}
