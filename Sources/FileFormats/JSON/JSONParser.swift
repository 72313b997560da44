/// Finds the values of a JSON text.
struct JSONParser {
    /// What is wrong, at an offset.
    struct Fault {
        let message: String
        let offset: Int
    }

    private let text: UnsafeBufferPointer<UInt8>
    private let end: Int
    private let tolerance: JSONDocument.Tolerance
    private var offset: Int
    private(set) var tokens: [JSONDocument.Token] = []
    private var fault: Fault?

    /// The deepest nesting that is read.
    private static let deepest = 256

    init(
        _ text: UnsafeBufferPointer<UInt8>,
        _ range: Range<Int>,
        _ tolerance: JSONDocument.Tolerance
    ) {
        self.text = text
        self.tolerance = tolerance
        offset = range.lowerBound
        end = range.upperBound
        tokens.reserveCapacity(min(range.count / 24 + 8, 1 << 16))
    }

    /// Finds all values; what is wrong, or nil.
    mutating func parse() -> Fault? {
        guard end <= JSONDocument.longest else {
            return Fault(message: "this is larger than 1 GB; split it", offset: offset)
        }
        if text[offset..<end].starts(with: [0xEF, 0xBB, 0xBF]) { offset += 3 }
        skipSpace()
        guard value(depth: 0) else { return fault }
        skipSpace()
        guard offset == end else {
            return Fault(message: "text follows the end of the JSON; take it out", offset: offset)
        }
        return nil
    }

    /// Finds the value that begins here; whether there is one.
    private mutating func value(depth: Int) -> Bool {
        guard offset < end else { return stop("a value is missing here: the text ends too early") }
        switch text[offset] {
        case UInt8(ascii: "{"): return container(.object, UInt8(ascii: "}"), depth)
        case UInt8(ascii: "["): return container(.array, UInt8(ascii: "]"), depth)
        case UInt8(ascii: "\""): return string()
        default: return plain()
        }
    }

    private mutating func container(
        _ kind: JSONDocument.Token.Kind,
        _ close: UInt8,
        _ depth: Int
    ) -> Bool {
        guard depth < Self.deepest else { return stop("this is nested too deeply") }
        let opening = offset
        let index = tokens.count
        tokens.append(.init(kind: kind, start: UInt32(offset), end: UInt32(offset), next: 0))
        // What is cut off counts as far as it goes.
        defer {
            tokens[index].end = UInt32(offset)
            tokens[index].next = UInt32(tokens.count)
        }
        offset += 1
        while true {
            skipSpace()
            guard offset < end else { break }
            if text[offset] == close {
                offset += 1
                return true
            }
            if kind == .object {
                guard text[offset] == UInt8(ascii: "\"") else {
                    return stop("a key in quotes, or the \"}\", is missing here")
                }
                guard string() else { return false }
                skipSpace()
                guard offset < end, text[offset] == UInt8(ascii: ":") else {
                    return stop("a \":\" is missing here, behind a key")
                }
                offset += 1
                skipSpace()
            }
            guard value(depth: depth + 1) else { return false }
            skipSpace()
            guard offset < end else { break }
            if text[offset] == UInt8(ascii: ",") {
                offset += 1
            } else if text[offset] != close {
                let closing = kind == .object ? "}" : "]"
                return stop("a \",\" or the \"\(closing)\" is missing here")
            }
        }
        offset = opening
        return stop("what is opened here is never closed")
    }

    private mutating func string() -> Bool {
        let opening = offset
        var isEscaped = false
        offset += 1
        while skipLetters() {
            switch text[offset] {
            case UInt8(ascii: "\\"):
                isEscaped = true
                offset += 2
            case UInt8(ascii: "\"") where tolerance == .ofFiles || isClosing(offset):
                tokens.append(
                    .init(
                        kind: isEscaped ? .escapedString : .string,
                        start: UInt32(opening + 1),
                        end: UInt32(offset),
                        next: UInt32(tokens.count + 1)
                    )
                )
                offset += 1
                return true
            default: offset += 1
            }
        }
        offset = opening
        return stop("the quote that opens here is never closed")
    }

    /// Passes over what is neither a quote nor a backslash, eight bytes at a time; whether one of
    /// these follows.
    private mutating func skipLetters() -> Bool {
        let bytes = UnsafeRawBufferPointer(text)
        while offset + 8 <= end {
            let eight = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            if Self.hasByte(UInt8(ascii: "\""), eight) || Self.hasByte(UInt8(ascii: "\\"), eight) {
                break
            }
            offset += 8
        }
        while offset < end {
            let byte = text[offset]
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return true }
            offset += 1
        }
        return false
    }

    /// Whether one of eight bytes is `byte`.
    private static func hasByte(_ byte: UInt8, _ eight: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let difference = eight ^ (ones &* UInt64(byte))
        return (difference &- ones) & ~difference & (ones &* 0x80) != 0
    }

    /// Whether what can follow a string follows the quote at `quote`.
    private func isClosing(_ quote: Int) -> Bool {
        var next = quote + 1
        while next < end, text[next] <= UInt8(ascii: " ") { next += 1 }
        guard next < end else { return true }
        return [",", ":", "}", "]", "/"].contains(UnicodeScalar(text[next]))
    }

    /// A number or a word, up to what can follow it.
    private mutating func plain() -> Bool {
        let start = offset
        while offset < end, Self.isPlain(text[offset]) { offset += 1 }
        guard offset > start else { return stop("a value is missing here") }
        tokens.append(
            .init(
                kind: .plain,
                start: UInt32(start),
                end: UInt32(offset),
                next: UInt32(tokens.count + 1)
            )
        )
        return true
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "-"), UInt8(ascii: "+"),
            UInt8(ascii: "."):
            true
        default: false
        }
    }

    /// Passes over spaces, control characters, no-break spaces and comments.
    private mutating func skipSpace() {
        while offset < end {
            let second = offset + 1 < end ? text[offset + 1] : 0
            switch text[offset] {
            case ...UInt8(ascii: " "): offset += 1
            case 0xC2 where second == 0xA0: offset += 2
            case UInt8(ascii: "/") where second == UInt8(ascii: "/"):
                while offset < end, text[offset] != UInt8(ascii: "\n") { offset += 1 }
            case UInt8(ascii: "/") where second == UInt8(ascii: "*"):
                offset += 2
                while offset < end {
                    if text[offset] == UInt8(ascii: "/"), text[offset - 1] == UInt8(ascii: "*") {
                        break
                    }
                    offset += 1
                }
                offset = min(offset + 1, end)
            default: return
            }
        }
    }

    private mutating func stop(_ message: String) -> Bool {
        fault = fault ?? Fault(message: message, offset: min(offset, end))
        return false
    }
}
