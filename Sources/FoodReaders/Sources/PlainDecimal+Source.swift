extension PlainDecimal {
    /// The number that all of `bytes` spell in a public table, or nil; tables write `3.75E-5`.
    static func readSource(_ bytes: ArraySlice<UInt8>) -> Double? {
        let number =
            bytes.contains(UInt8(ascii: "E"))
            ? read(Array(String(decoding: bytes, as: UTF8.self).lowercased().utf8)[...])
            : read(bytes)
        return number.flatMap { $0 <= greatest ? $0 : nil }
    }

    /// More than any table states of anything, and too little to overflow when units are converted.
    static let greatest = 1e15
}
