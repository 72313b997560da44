import FoodModel

/// What was rejected, as a table: file, line, column, reason and text.
final class RejectFile {
    private let file: OutputFile

    /// The first row, which names the columns.
    static let head = "file,line,column,reason,text\r\n"

    /// The file at `path` with its first `length` bytes; begun anew where there are none.
    init(path: String, keeping length: Int = 0) throws(OutputError) {
        file = try OutputFile(path: path, keeping: length)
        if length == 0 { try file.write(Array(Self.head.utf8)) }
    }

    /// How many bytes it has.
    var length: Int { file.length }

    func write(_ rejection: Rejection) throws(OutputError) {
        let place = rejection.location
        let cells: [RatingValue] = [
            .text(place.file), place.line.map { RatingValue($0) } ?? .unknown,
            place.column.map { RatingValue($0) } ?? .unknown, .text(rejection.reason),
            .text(rejection.text),
        ]
        var row: [UInt8] = []
        for (number, cell) in cells.enumerated() {
            if number > 0 { row.append(UInt8(ascii: ",")) }
            RatingLayout.Escaping.csv.append(cell, to: &row)
        }
        try file.write(row + [0x0D, 0x0A])
    }

    func synchronise() throws(OutputError) { try file.synchronise() }
}
