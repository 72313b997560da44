/// The one escape of JSON that YAML does not know: a character written as two surrogates.
enum JSONEscapes {
    /// `json` with each escaped pair of surrogates as one YAML escape of eight digits.
    ///
    /// Columns behind a pair are two less than in the file.
    static func joiningSurrogates(in json: String) -> String {
        let bytes = Array(json.utf8)
        var joined: [UInt8] = []
        joined.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            guard bytes[index] == backslash, index + 1 < bytes.count else {
                joined.append(bytes[index])
                index += 1
                continue
            }
            if let high = unit(bytes, at: index), let low = unit(bytes, at: index + 6),
                UTF16.isLeadSurrogate(high), UTF16.isTrailSurrogate(low)
            {
                let scalar = 0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(low) - 0xDC00)
                let digits = String(scalar, radix: 16, uppercase: true)
                joined += "\\U\(String(repeating: "0", count: 8 - digits.count))\(digits)".utf8
                index += 12
            } else {
                // Both bytes, so that an escaped backslash does not begin another escape.
                joined += bytes[index...index + 1]
                index += 2
            }
        }
        return String(decoding: joined, as: UTF8.self)
    }

    private static let backslash = UInt8(ascii: "\\")

    /// The number of the escape `\uXXXX` that begins at `index`, or nil.
    private static func unit(_ bytes: [UInt8], at index: Int) -> UInt16? {
        guard index + 6 <= bytes.count, bytes[index] == backslash,
            bytes[index + 1] == UInt8(ascii: "u")
        else { return nil }
        let digits = bytes[index + 2..<index + 6]
        return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    }
}
