import FoodModel
import GRDB

/// The rows of `figure_source`, one for all figures that share edition, kind and detail.
struct FigureSources {
    private struct Key: Hashable {
        let kind: FigureKind
        let provenance: Provenance

        /// Hashes the length and the end of the detail, which differ in most: to hash the whole of
        /// a citation takes longer than to write a figure.
        func hash(into hasher: inout Hasher) {
            hasher.combine(kind)
            let detail = provenance.detail.utf8
            hasher.combine(detail.count)
            hasher.combine(detail.suffix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) })
        }
    }

    private let db: Database
    private var editions: Set<String>
    private var rows: [Key: Int] = [:]

    /// The sources of the editions that are described so far.
    init(_ db: Database) throws {
        self.db = db
        editions = try Set(String.fetchAll(db, sql: "SELECT key FROM edition"))
    }

    /// Takes note that an edition was described.
    mutating func add(_ edition: String) { editions.insert(edition) }

    /// Refuses an edition that nobody described.
    func check(_ edition: String, of food: FoodID?) throws(StoreError) {
        guard editions.contains(edition) else { throw .unknownEdition(edition, food) }
    }

    /// The row for `figure`, added where it is the first of its kind.
    mutating func row(of figure: Figure, of food: FoodID?) throws -> Int {
        let key = Key(kind: figure.kind, provenance: figure.provenance)
        if let known = rows[key] { return known }
        let row = try added(figure, of: food)
        rows[key] = row
        return row
    }

    private func added(_ figure: Figure, of food: FoodID?) throws -> Int {
        try check(figure.provenance.edition, of: food)
        let row = try Int.fetchOne(
            db,
            sql: """
                INSERT INTO figure_source (edition, kind, detail) VALUES (?, ?, ?)
                ON CONFLICT DO UPDATE SET detail = excluded.detail RETURNING row
                """,
            arguments: [
                figure.provenance.edition, figure.kind.rawValue, figure.provenance.detail,
            ]
        )
        guard let row else {
            throw DatabaseError(
                resultCode: .SQLITE_INTERNAL,
                message: "the source of a figure was added, and is not there"
            )
        }
        return row
    }
}
