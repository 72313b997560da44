/// Delimited text whose columns have names.
public struct DelimitedTable {
    /// The names of the columns, in order.
    public let columns: [String]
    private var reader: DelimitedReader

    /// The table in `bytes`, which are UTF-8: what is not goes through ``TextEncoding`` first.
    ///
    /// Its first row names the columns, unless `columns` does because the format has no such row.
    public init(
        bytes: [UInt8],
        dialect: DelimitedDialect,
        columns: [String]? = nil
    ) throws(FormatError) {
        try self.init(DelimitedReader(bytes: bytes, dialect: dialect), columns)
    }

    /// The table in text of any length.
    public init(
        _ stream: TextStream,
        dialect: DelimitedDialect,
        columns: [String]? = nil
    ) throws(FormatError) {
        try self.init(DelimitedReader(stream, dialect: dialect), columns)
    }

    private init(_ text: DelimitedReader, _ columns: [String]?) throws(FormatError) {
        reader = text
        if let columns {
            self.columns = columns
        } else if let header = try reader.next() {
            self.columns = header.fields
        } else {
            throw FormatError("this table is empty: it needs a line with the names of its columns")
        }
    }

    /// The index of the column `name` in every row.
    public func column(_ name: String) throws(FormatError) -> Int {
        guard let index = columns.firstIndex(of: name) else {
            throw FormatError(
                "the column \"\(name)\" is missing: this table has "
                    + columns.map { "\"\($0)\"" }.joined(separator: ", ")
            )
        }
        return index
    }

    /// Whether the table cannot be read on after an error.
    public var isBroken: Bool { reader.isBroken }

    /// The next row, or nil at the end; it has a field for every column.
    ///
    /// After an error the next row can be asked for.
    public mutating func next() throws(FormatError) -> DelimitedRow? {
        guard let row = try reader.next() else { return nil }
        guard row.count == columns.count else {
            throw FormatError(
                "this row has \(row.count) fields; the table has \(columns.count) columns",
                at: row.position(of: 0)
            )
        }
        return row
    }
}
