/// Foods by a hash of what they are called, sorted so that a look-up needs no work at the start.
///
/// Of ten thousand texts, two share a hash of 64 bits by chance once in 10¹¹ tables.
struct HashedFoods: Sendable {
    private let keys: [UInt64]
    /// Each at the place of its key.
    private let foods: [Int32]

    init(_ foods: [UInt64: Int32]) {
        let sorted = foods.sorted { $0.key < $1.key }
        keys = sorted.map(\.key)
        self.foods = sorted.map(\.value)
    }

    /// What stands under `key`; nil where nothing does.
    subscript(key: UInt64) -> Int32? {
        var range = keys.startIndex..<keys.endIndex
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            if keys[middle] == key { return foods[middle] }
            range =
                keys[middle] < key
                ? (middle + 1)..<range.upperBound : range.lowerBound..<middle
        }
        return nil
    }
}

extension HashedFoods {
    init?(_ reader: inout PackedReader) {
        guard let keys = reader.next(UInt64.self), let foods = reader.next(Int32.self),
            keys.count == foods.count
        else { return nil }
        self.keys = keys
        self.foods = foods
    }

    func write(to writer: inout PackedWriter) {
        writer.add(keys)
        writer.add(foods)
    }
}
