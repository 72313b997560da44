/// One row of a sheet, its cells as the text that the file holds.
public struct SheetRow: Hashable, Sendable {
    /// The row's number, 1-based.
    public let number: Int
    private let cells: [String?]

    init(number: Int, cells: [String?]) {
        self.number = number
        self.cells = cells
    }

    /// The cells from the first column to the last one filled; nil where a cell is empty.
    public var texts: [String?] { cells }

    /// The cell in a column, counted from 0; nil where it is empty.
    public subscript(column: Int) -> String? {
        cells.indices.contains(column) ? cells[column] : nil
    }

    /// The cell in the column with these letters: "A", "BQ".
    public subscript(letters: String) -> String? {
        Self.column(ofReference: letters).flatMap { self[$0] }
    }

    /// The column, counted from 0, of a reference such as "BQ17" or "BQ".
    static func column(ofReference reference: String) -> Int? {
        let letters = reference.utf8.prefix { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
        // Excel's last column is XFD.
        guard (1...3).contains(letters.count) else { return nil }
        return letters.reduce(0) { $0 * 26 + Int($1 - UInt8(ascii: "A")) + 1 } - 1
    }
}
