/// A value for some of the nutrients: dense storage behind a presence mask.
///
/// A nutrient that is not present has no value; there is no default. Inlinable, so that the modules
/// that use it get code for their own values.
public struct NutrientTable<Value> {
    @usableFromInline var mask: UInt64 = 0
    @usableFromInline var values: [Value] = []

    /// A table with no value for any nutrient.
    @inlinable
    public init() {}

    /// A table with what `value` says of each of `nutrients`.
    @inlinable
    public init(_ nutrients: NutrientSet, _ value: (Nutrient) -> Value) {
        mask = nutrients.bits
        values.reserveCapacity(mask.nonzeroBitCount)
        for nutrient in nutrients { values.append(value(nutrient)) }
    }

    /// The value for `nutrient`, or nil where it is missing.
    @inlinable
    public subscript(nutrient: Nutrient) -> Value? {
        get {
            let bit = UInt64(1) << UInt64(nutrient.rawValue)
            guard mask & bit != 0 else { return nil }
            return values[(mask & (bit - 1)).nonzeroBitCount]
        }
        set {
            let bit = UInt64(1) << UInt64(nutrient.rawValue)
            let index = (mask & (bit - 1)).nonzeroBitCount
            switch (mask & bit != 0, newValue) {
            case (true, let value?): values[index] = value
            case (true, nil):
                values.remove(at: index)
                mask &= ~bit
            case (false, let value?):
                values.insert(value, at: index)
                mask |= bit
            case (false, nil): break
            }
        }
    }

    /// The nutrients that have a value.
    @inlinable
    public var nutrients: NutrientSet { NutrientSet(bits: mask) }

    /// How many nutrients have a value.
    @inlinable
    public var count: Int { values.count }

    /// Whether no nutrient has a value.
    @inlinable
    public var isEmpty: Bool { values.isEmpty }

    /// The same nutrients with other values.
    @inlinable
    public func mapValues<Other>(
        _ transform: (Value) throws -> Other
    ) rethrows
        -> NutrientTable<Other>
    {
        var table = NutrientTable<Other>()
        table.mask = mask
        table.values = try values.map(transform)
        return table
    }
}

extension NutrientTable: Sequence {
    /// The nutrients that have a value, with it, in the order of ``Nutrient``.
    public struct Iterator: IteratorProtocol {
        @usableFromInline var nutrients: NutrientSet.Iterator
        @usableFromInline var values: IndexingIterator<[Value]>

        @inlinable
        init(nutrients: NutrientSet.Iterator, values: IndexingIterator<[Value]>) {
            self.nutrients = nutrients
            self.values = values
        }

        @inlinable
        public mutating func next() -> (nutrient: Nutrient, value: Value)? {
            guard let nutrient = nutrients.next(), let value = values.next() else { return nil }
            return (nutrient, value)
        }
    }

    @inlinable
    public func makeIterator() -> Iterator {
        Iterator(nutrients: nutrients.makeIterator(), values: values.makeIterator())
    }
}

extension NutrientTable: ExpressibleByDictionaryLiteral {
    @inlinable
    public init(dictionaryLiteral elements: (Nutrient, Value)...) {
        for (nutrient, value) in elements { self[nutrient] = value }
    }
}

extension NutrientTable: Equatable where Value: Equatable {}
extension NutrientTable: Sendable where Value: Sendable {}
