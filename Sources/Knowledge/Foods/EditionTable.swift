public import FoodModel

/// Reads Foods/editions.tsv: the tables that the shipped foods come from.
public enum EditionTable {
    /// The editions, in the order of the file.
    ///
    /// - Throws: `InputError` with the place of the fault.
    public static func read(_ bytes: [UInt8], file: String) throws -> [Edition] {
        try ResolverTable(bytes, path: file).map { row in
            Edition(
                key: try row.name("key"),
                title: try row.name("title"),
                publisher: try row.name("publisher"),
                release: try row.name("release"),
                licence: try row.name("licence"),
                checksum: try row.text("checksum")
            )
        }
    }
}

extension ResolverTable.Row {
    /// The text in `column`, which may not be empty.
    func name(_ column: String) throws -> String {
        let text = try text(column)
        guard !text.isEmpty else { throw fault(column, "the \(column) is empty") }
        return text
    }
}
