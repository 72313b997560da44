import FoodModel
import GRDB

/// Finds the rows of an import's foods by their ids.
///
/// Foods are mostly asked for in the order in which they came: then the next row is looked at, which
/// takes a quarter of the time of a search.
final class FoodRows {
    private let search: RawStatement
    private let walk: RawStatement
    private var isWalking = false
    /// The row that was found last.
    private var last = 0

    init(_ db: Database) throws {
        search = try RawStatement(
            db,
            "SELECT row FROM food WHERE id = ? AND row >= ? AND NOT is_shipped"
        )
        walk = try RawStatement(
            db,
            "SELECT row, id FROM food WHERE row > ? AND NOT is_shipped ORDER BY row"
        )
    }

    deinit { walk.end() }

    /// The row of the food with `id` from the row `first` on; nil where there is none.
    func row(of id: FoodID, from first: Int) throws -> Int? {
        let id = id.description
        if let row = try nextRow(of: id) { return row }
        try search.bind(id, first)
        guard try search.next() else { return nil }
        let row = search.integer(0)
        search.end()
        if row == last + 1 {
            try walk.bind(row)
            isWalking = true
        }
        last = row
        return row
    }

    /// Stops walking, so that the foods can be changed.
    func end() {
        walk.end()
        isWalking = false
    }

    /// The row behind the last one where its food has `id`; nil where it has another.
    private func nextRow(of id: String) throws -> Int? {
        guard isWalking else { return nil }
        guard try walk.next(), let bytes = walk.bytes(1), id.utf8.elementsEqual(bytes) else {
            end()
            return nil
        }
        last = walk.integer(0)
        return last
    }
}
