/// Rows of a page, with the drawing of the first of them above the table.
///
/// Before each row's line feed stands its dot; the first rows wait until it is known how many there are.
final class PageOutput: RatingOutput {
    let layout: RatingLayout?
    private let output: TextOutput
    private var waiting: [RatingRow]? = []
    private var dots: [UInt8] = []
    private var count = 0

    init(_ output: TextOutput) {
        self.output = output
        layout = output.layout
    }

    func write(_ row: RatingRow) throws {
        var row = row
        let bytes = row.text.bytes
        let end = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.startIndex
        row.text = RatingLayout.Row(bytes: Array(bytes[end...].dropFirst()))
        if waiting?.count == RatingScatter.most { try draw(isCut: true) }
        guard waiting != nil else { return try output.write(row) }
        waiting?.append(row)
        guard end > 0 else { return }
        dots += bytes[...end]
        count += 1
    }

    func flush() throws { try output.flush() }

    func finish(isWhole: Bool) throws {
        try draw(isCut: false)
        try output.finish(isWhole: isWhole)
    }

    /// Writes the drawing, the head of the table and the rows that waited.
    private func draw(isCut: Bool) throws {
        guard let rows = waiting else { return }
        waiting = nil
        let head = RatingScatter.head(dots: count, rows: rows.count, isCut: isCut)
        var drawing = RatingRow(.rated, nil)
        drawing.text = RatingLayout.Row(
            bytes: Array(head.html.utf8) + dots + Array(RatingScatter.foot.html.utf8)
                + (layout?.tableHead ?? [])
        )
        dots = []
        try output.write(drawing)
        for row in rows { try output.write(row) }
    }
}
