import FileFormats
import FoodModel

/// The pieces of a table, each with the names of its columns.
struct RowPieces: RecipePieces {
    private var buffer: PieceBuffer
    private let separator: UInt8
    private var columns: [String]?

    init(_ bytes: RecipeBytes, of opening: RecipeOpening, separator: UInt8) {
        buffer = PieceBuffer(bytes, of: opening)
        self.separator = separator
    }

    mutating func next() throws(InputError) -> RecipePiece? {
        while try buffer.grow() {
            if let end = Self.endOfRows(buffer.rest, isFirst: false),
                let piece = try piece(upTo: end)
            {
                return piece
            }
            if buffer.isLong, let piece = try piece(upTo: buffer.rest.count) { return piece }
        }
        return buffer.rest.isEmpty ? nil : try piece(upTo: buffer.rest.count)
    }

    /// The rows up to `end`; nil where they are only the names of the columns.
    private mutating func piece(upTo end: Int) throws(InputError) -> RecipePiece? {
        guard let columns else {
            // A piece has whole rows, so that the first of them is in it.
            let first = Self.endOfRows(buffer.rest, isFirst: true) ?? end
            columns = try names(in: buffer.take(upTo: first).bytes)
            return end > first ? try piece(upTo: end - first) : nil
        }
        let (bytes, line) = buffer.take(upTo: end)
        return RecipePiece(bytes, of: buffer.opening, onLine: line, columns: columns)
    }

    private mutating func names(in row: [UInt8]) throws(InputError) -> [String] {
        do {
            let dialect = DelimitedDialect(separator: separator, quote: UInt8(ascii: "\""))
            var reader = try DelimitedReader(bytes: row, dialect: dialect)
            return try reader.next()?.fields ?? []
        } catch {
            buffer.close()
            throw InputError(error, in: buffer.opening.file)
        }
    }

    /// Where the first or the last whole row ends: behind a line feed that no quote is open at.
    private static func endOfRows(_ text: [UInt8], isFirst: Bool) -> Int? {
        var isQuoted = false
        var end: Int?
        for (index, byte) in text.enumerated() {
            if byte == UInt8(ascii: "\"") {
                isQuoted.toggle()
            } else if byte == UInt8(ascii: "\n"), !isQuoted {
                end = index + 1
                if isFirst { return end }
            }
        }
        return end
    }
}
