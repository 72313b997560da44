/// A set of nutrients, one bit each.
public struct NutrientSet: Hashable, Sendable {
    @usableFromInline var bits: UInt64

    @inlinable
    init(bits: UInt64) { self.bits = bits }

    /// The set of `nutrients`; the empty set without any.
    @inlinable
    public init(_ nutrients: some Sequence<Nutrient> = EmptyCollection()) {
        bits = nutrients.reduce(0) { $0 | 1 << UInt64($1.rawValue) }
    }

    /// Whether no nutrient is in the set.
    @inlinable
    public var isEmpty: Bool { bits == 0 }

    /// Whether `nutrient` is in the set.
    @inlinable
    public func contains(_ nutrient: Nutrient) -> Bool {
        bits & 1 << UInt64(nutrient.rawValue) != 0
    }

    /// Adds `nutrient` to the set.
    @inlinable
    public mutating func insert(_ nutrient: Nutrient) {
        bits |= 1 << UInt64(nutrient.rawValue)
    }

    /// The nutrients in this set, in `other`, or in both.
    @inlinable
    public func union(_ other: NutrientSet) -> NutrientSet { NutrientSet(bits: bits | other.bits) }
}

extension NutrientSet: Sequence {
    /// The nutrients of the set, in the order of ``Nutrient``.
    public struct Iterator: IteratorProtocol {
        @usableFromInline var rest: UInt64

        @inlinable
        init(rest: UInt64) { self.rest = rest }

        @inlinable
        public mutating func next() -> Nutrient? {
            guard rest != 0 else { return nil }
            let position = UInt8(rest.trailingZeroBitCount)
            rest &= rest - 1
            return Nutrient(rawValue: position)
        }
    }

    @inlinable
    public func makeIterator() -> Iterator { Iterator(rest: bits) }
}

extension NutrientSet: ExpressibleByArrayLiteral {
    @inlinable
    public init(arrayLiteral elements: Nutrient...) { self.init(elements) }
}
