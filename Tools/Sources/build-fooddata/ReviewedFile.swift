import FileFormats
import FoodModel
import Foundation

/// A file of FoodData that people write and review: tabs, `#` comments, a line of names.
struct ReviewedFile {
    private let path: String
    private var table: DelimitedTable

    init(_ path: String) throws {
        self.path = path
        table = try DelimitedTable(
            bytes: [UInt8](Data(contentsOf: URL(fileURLWithPath: path))),
            dialect: .tab
        )
    }

    /// What `transform` makes of the fields of each row in `columns`, and of the row's place.
    func map<Element>(
        _ columns: [String],
        _ transform: ([String], SourceLocation) throws -> Element
    ) throws -> [Element] {
        var table = table
        let indices = try columns.map { try table.column($0) }
        var elements: [Element] = []
        while let row = try table.next() {
            let location = SourceLocation(file: path, line: row.line)
            elements.append(try transform(indices.map { row[$0] }, location))
        }
        return elements
    }
}
