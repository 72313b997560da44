/// A folded word: lower case, without diacritics, in the singular; its first fifteen bytes.
///
/// It lives in registers, so that an index of names is built without a string a word.
public struct Term: Hashable, Sendable, BitwiseCopyable {
    // In two halves: a row of numbers of 128 bits is allocated in a slower way than others.
    /// The first eight bytes, the first one lowest.
    private var low: UInt64 = 0
    /// The other seven, and above them how many all are.
    private var high: UInt64 = 0

    var count: Int { Int(truncatingIfNeeded: high &>> 56) }

    /// The empty term, to which bytes are added.
    init() {}

    /// The term of one plain word, folded; what follows its first word is left out.
    public init(_ word: some StringProtocol) { self.init(String(word)) }

    /// The term of one plain word, folded; what follows its first word is left out.
    public init(_ word: String) {
        guard word.utf8.allSatisfy(\.isSmallLetter) else {
            var tokens: [Token] = []
            Tokenizer.split(Array(word.utf8), into: &tokens)
            self = tokens.first?.term ?? Term()
            return
        }
        var term = Term()
        for byte in word.utf8 { term.append(byte) }
        self = term.singular()
    }

    /// Adds a byte; what exceeds fifteen is left out.
    mutating func append(_ byte: UInt8) {
        let count = count
        guard count < 15 else { return }
        // The places of each half count from nought: the shift leaves out what is eight.
        let moved = UInt64(byte) &<< UInt64(truncatingIfNeeded: 8 &* count)
        if count < 8 { low |= moved } else { high |= moved }
        high &+= Self.one
    }

    /// The byte at `position` from the end, 1 being the last; 0 where there is none.
    func byte(fromEnd position: Int) -> UInt8 {
        guard position <= count else { return 0 }
        let place = count - position
        let half = place < 8 ? low : high
        return UInt8(truncatingIfNeeded: half &>> UInt64(truncatingIfNeeded: 8 &* place))
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
        let left = count - length
        low &= Self.first(left)
        high = high & Self.first(left - 8) | UInt64(truncatingIfNeeded: left) &<< 56
        replacement.withUTF8Buffer { for byte in $0 { append(byte) } }
    }

    /// The lowest `count` bytes of a half, all where it is eight or more, none below one.
    private static func first(_ count: Int) -> UInt64 {
        count >= 8 ? .max : count <= 0 ? 0 : 1 &<< UInt64(8 * count) &- 1
    }

    private static let one: UInt64 = 1 &<< 56
}

extension Term {
    /// Few instructions in place of a keyed hash: the words are our own files' and a line's.
    var mixed: UInt64 {
        let product = (low ^ high &* 0x9E37_79B9_7F4A_7C15) &* 0xD6E8_FEB8_6659_FD93
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

extension UInt8 {
    fileprivate var isSmallLetter: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }
}
