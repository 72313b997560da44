import FoodModel
import FoodReaders
import FoodStore
import Knowledge

/// The food table that is compiled into the binary, as the store takes it.
enum ShippedFoods {
    private static let editions = "Foods/editions.tsv"
    private static let statistics = "Foods/class-statistics.tsv"

    /// What tells one build's table from another's.
    static var checksum: String {
        let checksum = files.reduce(Checksum()) { $0.adding($1) }
        return "osteon-\(Release.version)-\(checksum)"
    }

    /// The foods, their editions and the statistics of their classes.
    static func table() throws -> ShippedTable {
        let tables = files.filter { ![editions, statistics].contains($0.path) }
        return ShippedTable(
            editions: try EditionTable.read(ShippedFile.at(editions).bytes, file: editions),
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
