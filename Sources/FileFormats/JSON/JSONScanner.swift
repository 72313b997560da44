/// Finds where a JSON value ends, in pieces of text.
struct JSONScanner {
    private var depth = 0
    private var isInString = false
    private var isEscaped = false
    /// Whether the value is a number or a word, which ends before what follows it.
    private var isPlain = false

    /// Scans on from `offset`, counting lines; whether the value ends, before `offset`.
    mutating func scan(
        _ text: UnsafeBufferPointer<UInt8>,
        _ offset: inout Int,
        _ line: inout Int
    ) -> Bool {
        while offset < text.count {
            let byte = text[offset]
            if isInString {
                offset += 1
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInString = false
                    if depth == 0 { return true }
                } else if byte == UInt8(ascii: "\n") {
                    line += 1
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isInString = true
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                if isPlain, depth == 0 { return true }
                depth -= 1
                if depth <= 0 {
                    offset += 1
                    return true
                }
            case UInt8(ascii: ","), UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"):
                if isPlain, depth == 0 { return true }
            case UInt8(ascii: "\n"):
                if isPlain, depth == 0 { return true }
                line += 1
            default: isPlain = isPlain || depth == 0
            }
            offset += 1
        }
        return false
    }
}
