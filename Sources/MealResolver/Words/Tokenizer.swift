/// Splits UTF-8 into words, numbers and marks, and folds the words.
enum Tokenizer {
    /// Appends the tokens of `bytes` to `tokens`.
    static func split(_ bytes: [UInt8], into tokens: inout [Token]) {
        bytes.withUnsafeBufferPointer { split($0, into: &tokens) }
    }

    /// The tokens of `text`, its typography made plain.
    static func tokens(of text: String) -> [Token] {
        var tokens: [Token] = []
        LineBytes.withPlain(text) { split($0, into: &tokens) }
        return tokens
    }

    private static func split(
        _ bytes: UnsafeBufferPointer<UInt8>,
        into tokens: inout [Token]
    ) {
        // Of a line and of a name, words and marks with the space before them are as long as this
        // and longer.
        if tokens.isEmpty { tokens.reserveCapacity(bytes.count / 4 + 2) }
        forEachToken(of: bytes) { tokens.append($0) }
    }

    /// Calls `body` with every token of `bytes`, in order.
    @inline(__always)
    static func forEachToken(
        of bytes: UnsafeBufferPointer<UInt8>,
        _ body: (Token) -> Void
    ) {
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            let start = index
            if byte.isDigit || isPoint(bytes, at: index) {
                index = endOfNumber(bytes, from: index)
                let mantissa = start..<index
                index = endOfExponent(bytes, from: index)
                body(
                    number(
                        bytes,
                        mantissa,
                        exponent: bytes[min(mantissa.upperBound + 1, index)..<index]
                    )
                )
            } else if isTimes(bytes, at: index) {
                index += 1
                body(Token(kind: .word, term: times, range: start..<index))
            } else if byte.isLetter {
                let term = word(bytes, from: &index)
                body(Token(kind: .word, term: term.singular(), range: start..<index))
            } else {
                index += 1
                if byte > UInt8(ascii: " ") {
                    body(Token(kind: .mark(byte), term: Term(), range: start..<index))
                }
            }
        }
    }

    /// Whether a number begins with the point at `index`: ".25 ounce".
    private static func isPoint(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        bytes[index] == UInt8(ascii: ".") && index + 1 < bytes.count && bytes[index + 1].isDigit
            && (index == 0 || !(bytes[index - 1].isDigit || bytes[index - 1].isLetter))
    }

    /// Whether the letter at `index` multiplies: "2x400g".
    private static func isTimes(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        bytes[index] | 0x20 == UInt8(ascii: "x") && index > 0 && bytes[index - 1].isDigit
            && index + 1 < bytes.count && bytes[index + 1].isDigit
    }

    private static let times = Term("x")

    /// The end of the digits from `start` on, with a point or comma between two digits.
    private static func endOfNumber(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        while index < bytes.count {
            let isSeparator = bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ",")
            let joins = isSeparator && index + 1 < bytes.count && bytes[index + 1].isDigit
            guard bytes[index].isDigit || joins else { break }
            index += 1
        }
        return index
    }

    /// The end of "e9" after a number, or `start` where none stands there.
    private static func endOfExponent(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        guard start < bytes.count, bytes[start] | 0x20 == UInt8(ascii: "e") else { return start }
        let end = bytes[(start + 1)...].firstIndex { !$0.isDigit } ?? bytes.count
        return end > start + 1 && (end == bytes.count || !bytes[end].isLetter) ? end : start
    }

    /// The number in `range`: a comma before exactly three digits groups thousands, any other
    /// separator is the decimal one.
    private static func number(
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ range: Range<Int>,
        exponent: Slice<UnsafeBufferPointer<UInt8>>
    ) -> Token {
        var term = Term()
        var value = 0.0
        var scale = 1.0
        var isFraction = false
        for index in range {
            term.append(bytes[index])
            if bytes[index].isDigit {
                value = value * 10 + Double(bytes[index] - UInt8(ascii: "0"))
                if isFraction { scale *= 10 }
            } else if !groupsThousands(bytes, at: index, in: range) {
                isFraction = true
            }
        }
        // Beyond the digits that any amount has, one factor is as absurd as the next.
        let power = exponent.prefix(3).reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
        for _ in 0..<power { scale /= 10 }
        return Token(
            kind: .number(min(value / scale, 1e15)),
            term: term,
            range: range.lowerBound..<max(range.upperBound, exponent.endIndex)
        )
    }

    private static func groupsThousands(
        _ bytes: UnsafeBufferPointer<UInt8>,
        at index: Int,
        in range: Range<Int>
    )
        -> Bool
    {
        guard bytes[index] == UInt8(ascii: ","), bytes[range.lowerBound] != UInt8(ascii: "0") else {
            return false
        }
        let digits = bytes[(index + 1)..<range.upperBound].prefix { $0.isDigit }.count
        return digits == 3
    }

    /// The word from `index` on, plain and in lower case; `index` moves to its end.
    private static func word(_ bytes: UnsafeBufferPointer<UInt8>, from index: inout Int) -> Term {
        var term = Term()
        var next = index
        while next < bytes.count, bytes[next].isWordByte {
            let byte = bytes[next]
            if byte >= 0x80 {
                let letters = letters(bytes, at: next)
                term.append(letters.first)
                if let second = letters.second { term.append(second) }
                next += letters.length
            } else {
                // One bit makes a capital small; digits have it already.
                if byte != UInt8(ascii: "'") { term.append(byte | 0x20) }
                next += 1
            }
        }
        index = next
        return term
    }

    /// What stands for the character beyond ASCII at `index`, and how many bytes it takes.
    private static func letters(
        _ bytes: UnsafeBufferPointer<UInt8>,
        at index: Int
    )
        -> (first: UInt8, second: UInt8?, length: Int)
    {
        let byte = bytes[index]
        guard (0xC2...0xDF).contains(byte), index + 1 < bytes.count else { return (byte, nil, 1) }
        let scalar = UInt32(byte & 0x1F) << 6 | UInt32(bytes[index + 1] & 0x3F)
        guard let plain = plainLetters(for: scalar) else { return (byte, bytes[index + 1], 2) }
        return plain.withUTF8Buffer { ($0[0], $0.count > 1 ? $0[1] : nil, 2) }
    }

    /// The plain letters of an accented one, of a ligature or of the micro sign, one or two; nil for
    /// others.
    private static func plainLetters(for scalar: UInt32) -> StaticString? {
        // Capital and small Latin-1 letters differ by one bit.
        switch scalar < 0x100 ? scalar | 0x20 : scalar {
        case 0xE0...0xE5: "a"
        case 0xE6: "ae"
        case 0xE7: "c"
        case 0xE8...0xEB: "e"
        case 0xEC...0xEF: "i"
        case 0xF1: "n"
        case 0xF2...0xF6, 0xF8: "o"
        case 0xF9...0xFC: "u"
        case 0xFD: "y"
        case 0xFF: "ss"
        case 0xB5, 0x3BC: "u"
        case 0x152, 0x153: "oe"
        default: nil
        }
    }
}

extension UInt8 {
    var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }

    /// A letter, or a byte of a character beyond ASCII.
    var isLetter: Bool {
        self >= 0x80 || (self | 0x20 >= UInt8(ascii: "a") && self | 0x20 <= UInt8(ascii: "z"))
    }

    /// What a word goes on with: "vitamin B12", "baker's".
    fileprivate var isWordByte: Bool { isLetter || isDigit || self == UInt8(ascii: "'") }
}
