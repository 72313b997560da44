extension ArraySlice<UInt8> {
    /// The number that digits and a point write; nil for any other, and for more digits than are
    /// surely exact.
    ///
    /// A whole number of 15 digits and a power of ten up to the 22nd are exact, and so is what their
    /// quotient is rounded to (Clinger 1990, PLDI): the same number as the C library's, in a
    /// fraction of the time.
    var plainNumber: Double? {
        guard (1...15).contains(count) else { return nil }
        var (digits, power) = (0, 1)
        var isFraction = false
        var hasDigit = false
        for byte in self {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits = digits * 10 + Int(byte - UInt8(ascii: "0"))
                if isFraction { power *= 10 }
                hasDigit = true
            case UInt8(ascii: ".") where !isFraction && hasDigit: isFraction = true
            default: return nil
            }
        }
        return hasDigit && last != UInt8(ascii: ".") ? Double(digits) / Double(power) : nil
    }
}
