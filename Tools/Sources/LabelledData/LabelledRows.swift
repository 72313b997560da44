package import FileFormats
import Foundation

/// The rows of a CSV of labelled data, by the names of its columns.
package struct LabelledRows {
    package struct Row {
        /// 1-based.
        package let line: Int
        fileprivate let columns: [String: Int]
        fileprivate let fields: DelimitedRow

        /// The field in `column` without the spaces around it; empty where there is no such column.
        package subscript(column: String) -> String {
            whole(column).trimmingCharacters(in: .whitespaces)
        }

        /// The field in `column` as it stands; empty where there is no such column.
        package func whole(_ column: String) -> String { columns[column].map { fields[$0] } ?? "" }

        /// The number in `column`; nil where there is none that is finite.
        package func number(_ column: String) -> Double? {
            Double(self[column]).flatMap { $0.isFinite ? $0 : nil }
        }
    }

    private let columns: [String: Int]
    package private(set) var rows: [Row] = []
    /// What is wrong with rows that are left out.
    package private(set) var complaints: [String] = []

    /// Whether the table has every column of `names`.
    package func has(_ names: [String]) -> Bool { names.allSatisfy { columns[$0] != nil } }

    /// The rows of `bytes`; a row that cannot be read is left out with a complaint.
    ///
    /// - Throws: `FormatError` where not even the names of the columns can be read.
    package init(_ bytes: [UInt8]) throws(FormatError) {
        var table = try DelimitedTable(
            bytes: TextEncoding.utf8.utf8(bytes),
            dialect: .csv
        )
        columns = Dictionary(
            table.columns.enumerated().map { ($0.element, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
        while !table.isBroken {
            do throws(FormatError) {
                guard let row = try table.next() else { break }
                rows.append(Row(line: row.line, columns: columns, fields: row))
            } catch {
                let place = error.position.map { "line \($0.line): " } ?? ""
                complaints.append("\(place)\(error.message); the row was left out")
            }
        }
    }
}
