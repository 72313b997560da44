import FileFormats
import FoodModel

/// The pieces of a table, each with the names of its columns.
struct RowPieces: RecipePieces {
    private var bytes: RecipeBytes
    private let opening: RecipeOpening
    private let separator: UInt8
    private var columns: [String]?
    private var rest: [UInt8] = []
    private var line = 1
    private var isAtEnd = false

    init(_ bytes: RecipeBytes, of opening: RecipeOpening, separator: UInt8) {
        self.bytes = bytes
        self.opening = opening
        self.separator = separator
    }

    /// The longest row that is waited for, in bytes.
    private static let longest = 16 << 20

    mutating func next() throws(InputError) -> RecipePiece? {
        while !isAtEnd {
            do {
                guard let more = try bytes.next() else {
                    isAtEnd = true
                    break
                }
                rest = rest.isEmpty ? more : rest + more
            } catch {
                isAtEnd = true
                throw InputError(error, in: opening.file)
            }
            if let end = Self.endOfRows(rest, isFirst: false), let piece = try piece(upTo: end) {
                return piece
            }
            if rest.count > Self.longest, let piece = try piece(upTo: rest.count) { return piece }
        }
        return rest.isEmpty ? nil : try piece(upTo: rest.count)
    }

    /// The rows up to `end`; nil where they are only the names of the columns.
    private mutating func piece(upTo end: Int) throws(InputError) -> RecipePiece? {
        if columns == nil {
            // A piece has whole rows, so that the first of them is in it.
            let first = Self.endOfRows(rest, isFirst: true) ?? end
            columns = try names(in: Array(rest[..<first]))
            line += ByteSearch.count(of: UInt8(ascii: "\n"), in: Array(rest[..<first]))
            rest = Array(rest[first...])
            return try end > first ? piece(upTo: end - first) : nil
        }
        let taken = Array(rest[..<end])
        rest = Array(rest[end...])
        defer { line += ByteSearch.count(of: UInt8(ascii: "\n"), in: taken) }
        return RecipePiece(taken, of: opening, onLine: line, columns: columns ?? [])
    }

    private mutating func names(in row: [UInt8]) throws(InputError) -> [String] {
        do {
            let dialect = DelimitedDialect(separator: separator, quote: UInt8(ascii: "\""))
            var reader = try DelimitedReader(bytes: row, dialect: dialect)
            return try reader.next()?.fields ?? []
        } catch {
            isAtEnd = true
            rest = []
            throw InputError(error, in: opening.file)
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
