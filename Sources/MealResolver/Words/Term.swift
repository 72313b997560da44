/// A folded word: lower case, without diacritics, in the singular; its first sixteen bytes.
///
/// It lives in registers, so that an index of names is built without a string a word.
public struct Term: Hashable, Sendable {
    private var bits: UInt128 = 0
    private(set) var count = 0

    /// The empty term, to which bytes are added.
    init() {}

    /// The term of one plain word, folded; what follows its first word is left out.
    public init(_ word: some StringProtocol) {
        var tokens: [Token] = []
        Tokenizer.split(Array(word.utf8), into: &tokens)
        self = tokens.first?.term ?? Term()
    }

    /// Adds a byte; what exceeds sixteen is left out.
    mutating func append(_ byte: UInt8) {
        guard count < 16 else { return }
        bits |= UInt128(byte) << UInt128(8 * count)
        count += 1
    }

    /// The byte at `position` from the end, 1 being the last; 0 where there is none.
    func byte(fromEnd position: Int) -> UInt8 {
        guard position <= count else { return 0 }
        return UInt8(truncatingIfNeeded: bits >> UInt128(8 * (count - position)))
    }

    /// Whether it ends in `suffix` and has more before it.
    func ends(in suffix: StaticString) -> Bool {
        let length = suffix.utf8CodeUnitCount
        guard count > length else { return false }
        return suffix.withUTF8Buffer { bytes in
            (0..<length).allSatisfy { bytes[$0] == byte(fromEnd: length - $0) }
        }
    }

    /// Removes the last `length` bytes and adds `replacement`.
    mutating func replaceLast(_ length: Int, with replacement: StaticString = "") {
        count -= length
        bits &= (UInt128(1) << UInt128(8 * count)) - 1
        replacement.withUTF8Buffer { for byte in $0 { append(byte) } }
    }
}

extension Term {
    /// One multiplication in place of a keyed hash: the words are our own files' and a line's.
    public func hash(into hasher: inout Hasher) {
        let mixed = UInt64(truncatingIfNeeded: bits) ^ UInt64(truncatingIfNeeded: bits >> 64) &* 31
        hasher.combine(mixed)
    }
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
        if ends(in: "ies"), count > 4 {
            term.replaceLast(3, with: "y")
        } else if ends(in: "eaves") || ends(in: "oaves") || ends(in: "alves") {
            term.replaceLast(3, with: "f")
        } else if ends(in: "oes") || ends(in: "ches") || ends(in: "shes") || ends(in: "sses")
            || ends(in: "xes")
        {
            term.replaceLast(2)
        } else if byte(fromEnd: 1) == UInt8(ascii: "s"), !ends(in: "ss"), !ends(in: "us") {
            term.replaceLast(1)
        }
        if term.ends(in: "ie"), term.count > 4 { term.replaceLast(2, with: "y") }
        return term
    }
}
