/// All foods' names taken apart, by position: one row of words, cut where the next name begins.
struct FoodNames: Sendable {
    private var row: [FoodName.Word]
    /// Where the words of each name end.
    private var ends: [Int32]
    private var stateSets: [StateSet]

    init(_ names: [FoodName], words: [FoodName.Word]) {
        row = words
        ends = names.map { Int32($0.words.upperBound) }
        stateSets = names.map(\.states)
    }

    var count: Int { ends.count }

    /// The words of the name at `position`.
    func words(of position: Int) -> ArraySlice<FoodName.Word> {
        row[Int(position == 0 ? 0 : ends[position - 1])..<Int(ends[position])]
    }

    /// Calls `body` with the words of the name at `position`, which it must not keep.
    func withWords<Result>(
        of position: Int,
        _ body: (UnsafeBufferPointer<FoodName.Word>) throws -> Result
    ) rethrows -> Result {
        try row.withUnsafeBufferPointer { row in
            try body(
                UnsafeBufferPointer(
                    rebasing: row[Int(position == 0 ? 0 : ends[position - 1])..<Int(ends[position])]
                )
            )
        }
    }

    /// The states that the name at `position` says.
    func states(of position: Int) -> StateSet { stateSets[position] }
}

extension FoodNames {
    init?(_ reader: inout PackedReader) {
        guard let row = reader.next(FoodName.Word.self), let ends = reader.next(Int32.self),
            let stateSets = reader.next(StateSet.self)
        else { return nil }
        self.row = row
        self.ends = ends
        self.stateSets = stateSets
    }

    func write(to writer: inout PackedWriter) {
        writer.add(row)
        writer.add(ends)
        writer.add(stateSets)
    }
}
