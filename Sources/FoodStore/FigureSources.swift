import FoodModel
import GRDB

/// The rows of `figure_source`, one for all figures that share edition, kind and detail.
struct FigureSources {
    /// To compare two is quick where their texts share storage, to hash one never is.
    private struct Key: Hashable {
        let kind: FigureKind
        let provenance: Provenance
    }

    private let db: Database
    private var editions: Set<String>
    private var rows: [Key: Int] = [:]
    /// The last few that were asked for, in no order.
    private var recent: [(key: Key, row: Int)] = []
    private var oldest = 0

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
        if let found = recent.first(where: { $0.key == key }) { return found.row }
        let row = try rows[key] ?? added(figure, of: food)
        rows[key] = row
        if recent.count < Self.recents {
            recent.append((key, row))
        } else {
            recent[oldest] = (key, row)
            oldest = (oldest + 1) % Self.recents
        }
        return row
    }

    private static let recents = 8

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
