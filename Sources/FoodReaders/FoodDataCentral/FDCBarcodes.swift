/// The barcodes of branded foods, and which foods' barcode a newer food has.
///
/// A label that its maker changes becomes another food under the same barcode, and both stay in the
/// downloads. The newer is the one that became available later or, of the same day, has the higher
/// FDC id. Labels of different markets are no versions of one another.
///
/// A food takes 16 bytes here: the two million labels that were published by 2024 take 32 MB.
struct FDCBarcodes {
    private struct Label {
        /// The barcode, below it the number of its market.
        let key: UInt64
        /// "2024-10-31" as 20241031; 0 where it is not known.
        let date: UInt32
        let food: UInt32
    }

    private var labels: [Label] = []
    private var markets: [String: UInt64] = [:]

    /// Takes note of a food; of one without a barcode, or without an FDC id, there is nothing to know.
    ///
    /// Zeros before a barcode do not tell it from another. `date` is "2024-10-31".
    mutating func add(_ barcode: String, of food: String, market: String, date: String) {
        guard let number = UInt64(barcode), number > 0, number < Self.limit,
            let food = UInt32(food)
        else { return }
        labels.append(
            Label(key: number << 16 | place(of: market), date: Self.number(date), food: food)
        )
    }

    /// The FDC ids of the foods whose barcode a newer food has.
    mutating func superseded() -> Set<UInt32> {
        // In place: another copy would be as much memory again.
        labels.sort { a, b in (a.key, a.date, a.food) < (b.key, b.date, b.food) }
        var superseded: Set<UInt32> = []
        for (label, next) in zip(labels, labels.dropFirst())
        where label.key == next.key && label.food != next.food {
            superseded.insert(label.food)
        }
        return superseded
    }

    /// The market's number: there are no more than the 65,536 that the key has room for.
    private mutating func place(of market: String) -> UInt64 {
        if let known = markets[market] { return known }
        let place = UInt64(min(markets.count, 0xFFFF))
        markets[market] = place
        return place
    }

    private static func number(_ date: String) -> UInt32 {
        let digits = date.utf8.filter { $0 != UInt8(ascii: "-") }
        guard digits.count == 8 else { return 0 }
        return UInt32(String(decoding: digits, as: UTF8.self)) ?? 0
    }

    /// More than any barcode: they have 14 digits at most.
    private static let limit: UInt64 = 100_000_000_000_000
}
