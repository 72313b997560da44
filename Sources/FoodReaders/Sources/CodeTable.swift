/// Values by short codes that are looked up by their bytes, once a row of a large table.
///
/// A code of up to eight bytes is a number; longer ones are not in such tables.
struct CodeTable<Value> {
    private var values: [UInt64: Value] = [:]

    init() {}

    /// The table of `values`; codes longer than eight bytes are left out.
    init(_ values: [String: Value]) {
        for (code, value) in values {
            guard let number = Self.number(of: Array(code.utf8)[...]) else { continue }
            self.values[number] = value
        }
    }

    /// The value of a code; nil where there is none, and always for one of more than eight bytes.
    subscript(code: ArraySlice<UInt8>) -> Value? {
        get { Self.number(of: code).flatMap { values[$0] } }
        set {
            if let number = Self.number(of: code) { values[number] = newValue }
        }
    }

    /// The code as a number; nil for one that is longer than eight bytes.
    static func number(of code: ArraySlice<UInt8>) -> UInt64? {
        guard code.count <= 8 else { return nil }
        var number: UInt64 = 0
        for byte in code { number = number << 8 | UInt64(byte) }
        return number
    }
}
