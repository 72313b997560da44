import FileFormats
import FoodModel

/// One of the resolver's tab-separated files, read row by row; a fault names its file and place.
struct ResolverTable {
    private let path: String
    private let table: DelimitedTable

    init(_ bytes: [UInt8], path: String) throws {
        self.path = path
        do { table = try DelimitedTable(bytes: bytes, dialect: .tab) } catch {
            throw Self.error(error, path)
        }
    }

    /// What `read` makes of each row.
    func map<Value>(_ read: (Row) throws -> Value) throws -> [Value] {
        var rows: [Value] = []
        var table = table
        do {
            while let row = try table.next() {
                rows.append(try read(Row(row: row, columns: table.columns, path: path)))
            }
        } catch let error as FormatError {
            throw Self.error(error, path)
        }
        return rows
    }

    private static func error(_ error: FormatError, _ path: String) -> InputError {
        let place = error.position
        return InputError(
            .badData,
            at: SourceLocation(file: path, line: place?.line, column: place?.column),
            error.message
        )
    }
}

extension ResolverTable {
    /// A row, whose fields are asked for by the name of their column.
    struct Row {
        fileprivate let row: DelimitedRow
        fileprivate let columns: [String]
        fileprivate let path: String

        /// Where the row stands.
        var location: SourceLocation { SourceLocation(file: path, line: row.line) }

        /// The text in `column`.
        func text(_ column: String) throws -> String { row[try index(of: column)] }

        /// The bytes of the text in `column`.
        func bytes(_ column: String) throws -> ArraySlice<UInt8> {
            row.bytes(at: try index(of: column))
        }

        /// The texts in `column` that `|` parts, with no space around it.
        func texts(_ column: String) throws -> [String] {
            try texts(column, between: "|")
        }

        /// The texts in `column` that `mark` parts; empty ones are left out unless they are wanted.
        ///
        /// By bytes: a search by characters would take most of the time of reading what ships.
        func texts(
            _ column: String,
            between mark: Unicode.Scalar,
            keepingEmpty: Bool = false
        ) throws -> [String] {
            row.bytes(at: try index(of: column))
                .split(separator: UInt8(ascii: mark), omittingEmptySubsequences: !keepingEmpty)
                .map { String(decoding: $0, as: UTF8.self) }
        }

        /// The number in `column`, or nil where it is empty.
        func number(_ column: String) throws -> Double? {
            if let value = try bytes(column).plainNumber { return value }
            let text = try text(column)
            if text.isEmpty { return nil }
            guard let value = Double(text), value.isFinite, value >= 0 else {
                throw fault(column, "\"\(text)\" is not a number of 0 or more")
            }
            return value
        }

        /// The range in the columns `low`, `point` and `high`, each with `prefix` before it; nil
        /// where `point` is empty, exact where the ends are.
        func range(_ prefix: String = "") throws -> Estimate? {
            guard let point = try number(prefix + "point") else { return nil }
            let low = try number(prefix + "low") ?? point
            guard let range = Estimate(checking: low, point, try number(prefix + "high") ?? point)
            else {
                throw fault(prefix + "low", "the range is not in the order low, point, high")
            }
            return range
        }

        /// The value that the word in `column` names.
        func value<Value: RawRepresentable & CaseIterable>(
            _ column: String,
            _: Value.Type
        ) throws
            -> Value
        where Value.RawValue == String {
            let text = try text(column)
            guard let value = Value(rawValue: text) else {
                let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
                throw fault(column, "\"\(text)\" is not one of \(known)")
            }
            return value
        }

        /// An error at `column` of this row.
        func fault(_ column: String, _ message: String) -> InputError {
            let place = columns.firstIndex(of: column).map(row.position(of:))
            return InputError(
                .badData,
                at: SourceLocation(
                    file: path,
                    line: place?.line ?? row.line,
                    column: place?.column
                ),
                message
            )
        }

        private func index(of column: String) throws -> Int {
            guard let index = columns.firstIndex(of: column) else {
                throw fault(column, "the column \"\(column)\" is missing")
            }
            return index
        }
    }
}
