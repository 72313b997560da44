extension PlainDecimal {
    /// The number that all of `bytes` spell in a public table, or nil; tables write `3.75E-5`, and
    /// some have another mark for the point.
    static func readSource(
        _ bytes: ArraySlice<UInt8>,
        decimalMark: UInt8 = UInt8(ascii: ".")
    ) -> Double? {
        var number = read(bytes, decimalMark: decimalMark)
        if number == nil, let exponent = bytes.firstIndex(of: UInt8(ascii: "E")) {
            var lowercased = bytes
            lowercased[exponent] = UInt8(ascii: "e")
            number = read(lowercased, decimalMark: decimalMark)
        }
        return number.flatMap { $0 <= greatest ? $0 : nil }
    }

    /// More than any table states of anything, and too little to overflow when units are converted.
    static let greatest = 1e15
}
