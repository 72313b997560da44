/// A set of nutrients, one bit each.
public struct NutrientSet: Hashable, Sendable {
    private var bits: UInt64

    init(bits: UInt64) { self.bits = bits }

    /// The set of `nutrients`; the empty set without any.
    public init(_ nutrients: some Sequence<Nutrient> = EmptyCollection()) {
        bits = nutrients.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
    }

    /// Whether no nutrient is in the set.
    public var isEmpty: Bool { bits == 0 }

    /// Whether `nutrient` is in the set.
    public func contains(_ nutrient: Nutrient) -> Bool {
        bits & 1 << UInt64(nutrient.rawValue) != 0
    }

    /// Adds `nutrient` to the set.
    public mutating func insert(_ nutrient: Nutrient) {
        bits |= 1 << UInt64(nutrient.rawValue)
    }

    /// The nutrients in this set, in `other`, or in both.
    public func union(_ other: NutrientSet) -> NutrientSet { NutrientSet(bits: bits | other.bits) }
}

extension NutrientSet: Sequence {
    /// The nutrients of the set, in the order of ``Nutrient``.
    public struct Iterator: IteratorProtocol {
        fileprivate var rest: UInt64

        public mutating func next() -> Nutrient? {
            guard rest != 0 else { return nil }
            let position = UInt8(rest.trailingZeroBitCount)
            rest &= rest - 1
            return Nutrient(rawValue: position)
        }
    }

    public func makeIterator() -> Iterator { Iterator(rest: bits) }
}

extension NutrientSet: ExpressibleByArrayLiteral {
    public init(arrayLiteral elements: Nutrient...) { self.init(elements) }
}
