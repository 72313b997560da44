import Foundation
import FoodStore

/// Rows in a table of a SQLite database, which others can query.
final class DatabaseOutput: RatingOutput {
    let layout: RatingLayout? = nil
    private let store: RatingStore

    /// `begun` becomes the state of an earlier run that is gone on with.
    init(
        _ path: String,
        _ columns: [RatingColumn],
        _ begun: inout RatingState,
        _ isResumed: Bool
    ) throws {
        store = try OutputError.translating {
            try RatingStore(
                at: path,
                columns: columns.map { column in
                    RatingStore.Column(name: column.name, about: column.about, kind: column.kind)
                },
                isResumed: isResumed
            )
        }
        guard let kept = store.state else { return }
        let state = try? JSONDecoder().decode(RatingState.self, from: Data(kept.utf8))
        guard let state, state.fingerprint == begun.fingerprint else {
            throw ResumeError(path: path)
        }
        try OutputError.translating { try store.cut(to: state.tally.written) }
        begun = state
    }

    func write(_ row: RatingRow) throws {
        let cells = row.cells.map { cell -> RatingStore.Cell in
            switch cell {
            case .unknown: .null
            case .number(let scaled, 0): .integer(Int(scaled))
            case .number: cell.number.map { .real($0) } ?? .null
            case .text(let text): .text(text)
            }
        }
        try OutputError.translating { try store.add(cells) }
    }

    func keep(_ state: RatingState) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let text = String(decoding: try encoder.encode(state), as: UTF8.self)
        try OutputError.translating { try store.keep(state: text) }
    }

    func finish(isWhole: Bool) throws {
        if isWhole { try OutputError.translating { try store.finish() } }
    }
}

extension OutputError {
    /// What `body` returns; what the store throws in the words of an output, for `--db` is another
    /// database.
    fileprivate static func translating<Value>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as StoreError {
            switch error {
            case .foreign(let path):
                throw OutputError(path, "it is a database of something else; name another with -o")
            case .damaged(let path, _), .directory(let path):
                throw OutputError(path, "it is no database; name another with -o")
            case .unavailable(let path, let reason), .failed(let path, let reason):
                throw OutputError(path, reason)
            case .busy(let path):
                throw OutputError(
                    path,
                    "another process is writing to it; try again when it is done"
                )
            case .newer, .duplicateFood, .unknownEdition: throw error
            }
        }
    }
}

extension RatingColumn {
    fileprivate var kind: RatingStore.Column.Kind {
        let counts: [RatingColumn] = [
            .number, .line, .lines, .resolved, .unresolved, .duplicateOf,
        ]
        return counts.contains(self) ? .integer : isText ? .text : .real
    }
}
