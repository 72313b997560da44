/// A folded word: lower case, without diacritics, in the singular; its first fifteen bytes.
///
/// It lives in registers, so that an index of names is built without a string a word.
public struct Term: Hashable, Sendable, BitwiseCopyable {
    /// The bytes, the first one lowest, and above them how many they are.
    private var bits: UInt128 = 0

    var count: Int { Int(truncatingIfNeeded: bits &>> 120) }

    /// The empty term, to which bytes are added.
    init() {}

    /// The term of one plain word, folded; what follows its first word is left out.
    public init(_ word: some StringProtocol) {
        var tokens: [Token] = []
        Tokenizer.split(Array(word.utf8), into: &tokens)
        self = tokens.first?.term ?? Term()
    }

    /// Adds a byte; what exceeds fifteen is left out.
    mutating func append(_ byte: UInt8) {
        let count = count
        guard count < 15 else { return }
        // By halves: moving all bits at once takes several times the instructions.
        let moved = UInt64(byte) &<< UInt64(truncatingIfNeeded: 8 &* count)
        bits |= count < 8 ? UInt128(moved) : UInt128(moved) &<< 64
        bits &+= Self.one
    }

    /// The byte at `position` from the end, 1 being the last; 0 where there is none.
    func byte(fromEnd position: Int) -> UInt8 {
        guard position <= count else { return 0 }
        return UInt8(
            truncatingIfNeeded: bits &>> UInt128(truncatingIfNeeded: 8 * (count - position))
        )
    }

    /// Whether it ends in `suffix` and has more before it.
    func ends(in suffix: StaticString) -> Bool {
        let length = suffix.utf8CodeUnitCount
        guard count > length else { return false }
        return suffix.withUTF8Buffer { bytes in
            for index in 0..<length where bytes[index] != byte(fromEnd: length - index) {
                return false
            }
            return true
        }
    }

    /// Removes the last `length` bytes and adds `replacement`.
    mutating func replaceLast(_ length: Int, with replacement: StaticString = "") {
        let left = UInt128(truncatingIfNeeded: count - length)
        bits = bits & ((1 &<< (8 &* left)) &- 1) | left &<< 120
        replacement.withUTF8Buffer { for byte in $0 { append(byte) } }
    }

    private static var one: UInt128 { 1 &<< 120 }
}

extension Term {
    /// Few instructions in place of a keyed hash: the words are our own files' and a line's.
    var mixed: UInt64 {
        let halves =
            UInt64(truncatingIfNeeded: bits)
            ^ UInt64(truncatingIfNeeded: bits &>> 64) &* 0x9E37_79B9_7F4A_7C15
        let product = halves &* 0xD6E8_FEB8_6659_FD93
        return product ^ product &>> 32
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(mixed) }
}

extension Term: CustomStringConvertible {
    public var description: String {
        String(
            decoding: (0..<count).map { byte(fromEnd: count - $0) },
            as: UTF8.self
        )
    }
}

extension Term {
    /// The singular by English rules that need no dictionary.
    ///
    /// "berries" and "cookies" become "berry" and "cooky", "loaves" "loaf". Equal words in one
    /// number stay equal, which is all an index asks.
    func singular() -> Term {
        guard count > 3 else { return self }
        var term = self
        if byte(fromEnd: 1) == UInt8(ascii: "s") { term.removePluralEnding() }
        if term.byte(fromEnd: 1) == UInt8(ascii: "e"), term.ends(in: "ie"), term.count > 4 {
            term.replaceLast(2, with: "y")
        }
        return term
    }

    private mutating func removePluralEnding() {
        switch byte(fromEnd: 2) {
        case UInt8(ascii: "s"), UInt8(ascii: "u"): break
        case UInt8(ascii: "e"):
            if ends(in: "ies"), count > 4 {
                replaceLast(3, with: "y")
            } else if ends(in: "eaves") || ends(in: "oaves") || ends(in: "alves") {
                replaceLast(3, with: "f")
            } else if ends(in: "oes") || ends(in: "ches") || ends(in: "shes") || ends(in: "sses")
                || ends(in: "xes")
            {
                replaceLast(2)
            } else {
                replaceLast(1)
            }
        default: replaceLast(1)
        }
    }
}
