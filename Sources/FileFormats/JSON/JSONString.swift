/// The escapes in a string of JSON.
enum JSONString {
    /// `content`, which stands between quotes, without its escapes.
    ///
    /// An escape that JSON does not know, as in `\'`, is the character behind the backslash.
    static func text(of content: ArraySlice<UInt8>) -> String {
        var text: [UInt8] = []
        text.reserveCapacity(content.count)
        var rest = content
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\"), let escape = rest.popFirst() else {
                text.append(byte)
                continue
            }
            switch escape {
            case UInt8(ascii: "n"): text.append(UInt8(ascii: "\n"))
            case UInt8(ascii: "t"): text.append(UInt8(ascii: "\t"))
            case UInt8(ascii: "r"): text.append(UInt8(ascii: "\r"))
            case UInt8(ascii: "b"), UInt8(ascii: "f"): text.append(UInt8(ascii: " "))
            case UInt8(ascii: "u"):
                guard let unit = unit(rest) else {
                    text += "\\u".utf8
                    continue
                }
                rest = rest.dropFirst(4)
                text.append(contentsOf: scalar(unit, &rest).utf8)
            default: text.append(escape)
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The character of `unit` and, where it is the first of a pair, of the escape that follows.
    private static func scalar(_ unit: UInt16, _ rest: inout ArraySlice<UInt8>) -> UnicodeScalar {
        if let scalar = UnicodeScalar(unit) { return scalar }
        guard UTF16.isLeadSurrogate(unit),
            rest.starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]),
            let low = self.unit(rest.dropFirst(2)), UTF16.isTrailSurrogate(low)
        else { return "\u{FFFD}" }
        rest = rest.dropFirst(6)
        let value = 0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(low) - 0xDC00)
        return UnicodeScalar(value) ?? "\u{FFFD}"
    }

    /// The number that the next four digits write.
    private static func unit(_ bytes: ArraySlice<UInt8>) -> UInt16? {
        let digits = bytes.prefix(4)
        guard digits.count == 4, digits.allSatisfy({ UnicodeScalar($0).properties.isASCIIHexDigit })
        else { return nil }
        return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    }
}
