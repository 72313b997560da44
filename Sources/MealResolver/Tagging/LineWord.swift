/// A word or a number of a line, as the tagger sees it: marks are properties of the words beside
/// them.
package struct LineWord: Sendable {
    /// What stands between this word and the one before it; the strongest where there are several.
    package enum Joint: UInt8, CaseIterable, Sendable {
        case space, touching, other, hyphen, slash, comma, opening, closing, start
    }

    /// The index of its token in the line.
    package let token: Int
    package let joint: Joint
    /// Stands for the word: its folded form, the unit that it names, or the size of a number.
    let key: UInt64
    /// Of its last three bytes, and of its first three.
    let suffix: UInt64
    let prefix: UInt64
    /// What kinds of word it is.
    let traits: Traits
    /// How many commas stand before it, two at most.
    let commas: UInt8
    let isInBrackets: Bool
    /// The first word of its stretch between commas and brackets, by index.
    let head: Int
    /// Its distance from that word, three at most.
    let distance: UInt8

    struct Traits: OptionSet, Sendable {
        let rawValue: UInt16
        static let number = Traits(rawValue: 1)
        static let unit = Traits(rawValue: 2)
        static let size = Traits(rawValue: 4)
        static let preparation = Traits(rawValue: 8)
        static let state = Traits(rawValue: 16)
        static let filler = Traits(rawValue: 32)
        static let approximate = Traits(rawValue: 64)
        static let capital = Traits(rawValue: 128)
        static let part = Traits(rawValue: 256)
    }
}

extension LineWord {
    /// The words of a line that begins at the token `start`.
    static func words(
        of tokens: [Token],
        from start: Int,
        in bytes: [UInt8],
        units: UnitTable,
        words table: WordTable
    ) -> [LineWord] {
        var words: [LineWord] = []
        words.reserveCapacity(tokens.count - start)
        var joint = Joint.start
        var commas: UInt8 = 0
        var depth = 0
        var head = 0
        for index in start..<tokens.count {
            let token = tokens[index]
            if case .mark(let mark) = token.kind {
                switch mark {
                case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"):
                    joint = max(joint, .comma)
                    if depth == 0 { commas = min(commas + 1, 2) }
                    head = words.count
                case UInt8(ascii: "("), UInt8(ascii: "["):
                    joint = .opening
                    depth += 1
                    head = words.count
                case UInt8(ascii: ")"), UInt8(ascii: "]"):
                    joint = .closing
                    depth = max(0, depth - 1)
                    head = words.count
                case UInt8(ascii: "-"): joint = max(joint, .hyphen)
                case UInt8(ascii: "/"): joint = max(joint, .slash)
                default: joint = max(joint, .other)
                }
                continue
            }
            words.append(
                LineWord(
                    token,
                    at: index,
                    joint: joint,
                    commas: commas,
                    isInBrackets: depth > 0,
                    head: head,
                    distance: UInt8(min(words.count - head, 3)),
                    isPercentage: index + 1 < tokens.count && tokens[index + 1].isMark("%"),
                    isCapital: bytes[token.range.lowerBound].isCapital,
                    unit: units.measureName(of: token),
                    table
                )
            )
            let isTouched =
                index + 1 < tokens.count
                && tokens[index + 1].range.lowerBound == token.range.upperBound
            joint = isTouched ? .touching : .space
        }
        return words
    }

    private init(
        _ token: Token,
        at index: Int,
        joint: Joint,
        commas: UInt8,
        isInBrackets: Bool,
        head: Int,
        distance: UInt8,
        isPercentage: Bool,
        isCapital: Bool,
        unit: Term?,
        _ table: WordTable
    ) {
        self.token = index
        self.joint = joint
        self.commas = commas
        self.isInBrackets = isInBrackets
        self.head = head
        self.distance = distance
        let term = token.term
        var traits: Traits = isCapital ? .capital : []
        if isPercentage {
            // "2% milk": a number that is of no amount.
            key = 0xE703_7ED1_A0B4_28DB
            suffix = 2
            prefix = 2
        } else if let value = token.value {
            traits.insert(.number)
            key = Self.key(ofNumber: value)
            suffix = 1
            prefix = 1
        } else {
            if unit != nil { traits.insert(.unit) }
            let factor = table.sizeFactor(term)
            if factor != nil { traits.insert(.size) }
            if table.state(term) != nil { traits.insert(.state) }
            if table.has(.preparation, term) { traits.insert(.preparation) }
            if table.has(.filler, term) { traits.insert(.filler) }
            if table.has(.approximate, term) { traits.insert(.approximate) }
            if table.has(.part, term) { traits.insert(.part) }
            // "lg" is "large", as "tablespoon" is "tbsp".
            key = factor.map { $0.bitPattern &* 0x8EBC_6AF0_9C88_C6E3 } ?? (unit ?? term).mixed
            suffix = term.ending(3)
            prefix = term.beginning(3)
        }
        self.traits = traits
    }

    /// Numbers are told apart by their size: "2" of a thing, "15" ounces, "400" grams.
    private static func key(ofNumber value: Double) -> UInt64 {
        let size: UInt64 =
            switch value {
            case ..<1: 1
            case 1: 2
            case ..<10: value == value.rounded() ? 3 : 4
            case ..<50: 5
            case ..<1000: 6
            default: 7
            }
        return size &* 0xA076_1D64_78BD_642F
    }
}

extension LineWord.Joint: Comparable {
    package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

extension UInt8 {
    fileprivate var isCapital: Bool { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") }
}

extension Term {
    /// The last `length` bytes as one number.
    func ending(_ length: Int) -> UInt64 {
        (1...length).reduce(0) { $0 << 8 | UInt64(byte(fromEnd: $1)) }
    }

    /// The first `length` bytes as one number.
    func beginning(_ length: Int) -> UInt64 {
        (0..<length).reduce(0) { $0 << 8 | UInt64($1 < count ? byte(fromEnd: count - $1) : 0) }
    }
}
