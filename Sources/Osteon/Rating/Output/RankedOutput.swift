import Foundation

/// The rows that come first, in their rank, handed on at the end.
///
/// Of `top` rows twice as many are in memory at most; of all, the rows are in a file without a name
/// and 24 bytes of each in memory.
final class RankedOutput: RatingOutput {
    private struct Ranked {
        let rank: RatingRank
        /// In the order of the input.
        let number: Int
        var row: RatingRow
    }

    let layout: RatingLayout?
    private let output: any RatingOutput
    private let order: RatingOrder
    private let top: Int?
    private var ranked: [Ranked] = []
    private var count = 0
    private var spool: RowSpool?

    /// The first `top` rows, nil for all, which are kept in `folder` meanwhile.
    init(
        _ output: any RatingOutput,
        by order: RatingOrder,
        top: Int?,
        spoolingIn folder: String
    )
        throws
    {
        self.output = output
        self.order = order
        self.top = top
        layout = output.layout
        spool = try top == nil ? RowSpool(in: folder) : nil
    }

    func write(_ row: RatingRow) throws {
        defer { count += 1 }
        if let spool { return try spool.add(row.text.bytes, rank: row.rank) }
        ranked.append(Ranked(rank: row.rank, number: count, row: row))
        if let top, ranked.count >= max(2 * top, 64) { cut(to: top) }
    }

    func finish(isWhole: Bool) throws {
        if let spool {
            try spool.forEach(by: { self.order.isBefore($0, $1) }) { bytes in
                var row = RatingRow(.rated, nil)
                row.text = RatingLayout.Row(bytes: bytes)
                try output.write(row)
            }
        } else {
            cut(to: top ?? ranked.count)
            for ranked in ranked { try output.write(ranked.row) }
        }
        try output.finish(isWhole: isWhole)
    }

    private func cut(to count: Int) {
        ranked.sort { order.isBefore(($0.rank, $0.number), ($1.rank, $1.number)) }
        ranked.removeLast(max(0, ranked.count - count))
    }
}
