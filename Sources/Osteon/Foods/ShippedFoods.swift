import FoodModel
import FoodReaders
import FoodStore
import Knowledge

/// The food table that is compiled into the binary, as the store takes it.
enum ShippedFoods {
    private static let editionFile = "Foods/editions.tsv"
    private static let statistics = "Foods/class-statistics.tsv"

    /// What tells one build's table from another's.
    static var checksum: String {
        "osteon-\(Release.version)-\(contents)"
    }

    /// What tells one table from another, whichever release has it.
    static var contents: Checksum { files.reduce(Checksum()) { $0.adding($1) } }

    /// The editions that the foods come from.
    static func editions() throws -> [Edition] {
        try EditionTable.read(ShippedFile.at(editionFile).bytes, file: editionFile)
    }

    /// The foods, their editions and the statistics of their classes.
    static func table() throws -> ShippedTable {
        let tables = files.filter { ![editionFile, statistics].contains($0.path) }
        return ShippedTable(
            editions: try editions(),
            records: try tables.flatMap { try ReferenceTable.read($0.bytes, file: $0.path) },
            statistics: try ClassStatisticsTable.read(
                ShippedFile.at(statistics).bytes,
                file: statistics
            )
        )
    }

    private static var files: [ShippedFile] {
        ShippedFile.all.filter { $0.path.hasPrefix("Foods/") }
    }
}
