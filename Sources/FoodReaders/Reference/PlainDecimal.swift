/// A number that is not negative as the shipped table writes it: digits, a point, an exponent.
///
/// Other tables may have another mark for the point.
enum PlainDecimal {
    /// The number that all of `bytes` spell, or nil.
    ///
    /// Exact: fifteen digits and a power of ten up to 22 are both doubles, so that their quotient
    /// is rounded once; longer numbers and exponents go to the standard library.
    static func read(
        _ bytes: ArraySlice<UInt8>,
        decimalMark: UInt8 = UInt8(ascii: ".")
    ) -> Double? {
        var digits = 0
        var decimals: Int?
        var mantissa = 0
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                guard digits < 15 else { return readSlowly(bytes, decimalMark) }
                mantissa = mantissa * 10 + Int(byte - UInt8(ascii: "0"))
                digits += 1
                decimals = decimals.map { $0 + 1 }
            case decimalMark where decimals == nil: decimals = 0
            case UInt8(ascii: "e") where digits > 0: return readSlowly(bytes, decimalMark)
            default: return nil
            }
        }
        guard digits > 0, decimals != 0 else { return nil }
        return Double(mantissa) / powersOfTen[decimals ?? 0]
    }

    private static func readSlowly(
        _ bytes: ArraySlice<UInt8>,
        _ decimalMark: UInt8
    ) -> Double? {
        let point = UInt8(ascii: ".")
        guard decimalMark == point || !bytes.contains(point) else { return nil }
        let digits = bytes.map { $0 == decimalMark ? point : $0 }
        guard let value = Double(String(decoding: digits, as: UTF8.self)), value.isFinite else {
            return nil
        }
        return value
    }

    private static let powersOfTen: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
    ]
}
