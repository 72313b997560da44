/// Some of the lanes of ``Amounts``, one bit each.
struct LaneSet: Equatable {
    private var bits: UInt32 = 0

    /// Every lane.
    static let all = LaneSet(bits: .max)

    /// The lanes of `inputs`.
    init(_ inputs: Input...) { for input in inputs { insert(input.rawValue) } }

    private init(bits: UInt32) { self.bits = bits }

    /// Those in which one of `amounts` is not nothing.
    init(of amounts: Amounts) { amounts.forEach { if $1 != 0 { insert($0) } } }

    /// The lanes of polyphenols.
    static let polyphenols = LaneSet(bits: .max << UInt32(Input.allCases.count))

    var isEmpty: Bool { bits == 0 }

    func contains(_ input: Input) -> Bool { bits & 1 << UInt32(input.rawValue) != 0 }

    func contains(_ lane: Int) -> Bool { bits & 1 << UInt32(lane) != 0 }

    func isDisjoint(with other: LaneSet) -> Bool { bits & other.bits == 0 }

    mutating func insert(_ lane: Int) { bits |= 1 << UInt32(lane) }

    mutating func formUnion(_ other: LaneSet) { bits |= other.bits }
}

extension LaneSet: Sequence {
    struct Iterator: IteratorProtocol {
        fileprivate var rest: UInt32

        mutating func next() -> Int? {
            guard rest != 0 else { return nil }
            defer { rest &= rest - 1 }
            return rest.trailingZeroBitCount
        }
    }

    func makeIterator() -> Iterator { Iterator(rest: bits) }

    var underestimatedCount: Int { bits.nonzeroBitCount }
}
