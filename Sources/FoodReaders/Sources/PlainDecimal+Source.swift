extension PlainDecimal {
    /// The number that all of `bytes` spell in a public table, or nil; tables write `3.75E-5`.
    static func readSource(_ bytes: ArraySlice<UInt8>) -> Double? {
        guard bytes.contains(UInt8(ascii: "E")) else { return read(bytes) }
        return read(Array(String(decoding: bytes, as: UTF8.self).lowercased().utf8)[...])
    }
}
