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
        store = try RatingStore(
            at: path,
            columns: columns.map { column in
                RatingStore.Column(name: column.name, about: column.about, kind: column.kind)
            },
            isResumed: isResumed
        )
        guard let kept = store.state else { return }
        let state = try? JSONDecoder().decode(RatingState.self, from: Data(kept.utf8))
        guard let state, state.fingerprint == begun.fingerprint else {
            throw ResumeError(path: path)
        }
        try store.cut(to: state.tally.written)
        begun = state
    }

    func write(_ row: RatingRow) throws {
        try store.add(
            row.cells.map { cell in
                switch cell {
                case .unknown: .null
                case .number(let scaled, 0): .integer(Int(scaled))
                case .number: cell.number.map { .real($0) } ?? .null
                case .text(let text): .text(text)
                }
            }
        )
    }

    func keep(_ state: RatingState) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        try store.keep(state: String(decoding: try encoder.encode(state), as: UTF8.self))
    }

    func finish(isWhole: Bool) throws { if isWhole { try store.finish() } }
}

extension RatingColumn {
    fileprivate var kind: RatingStore.Column.Kind {
        let counts: [RatingColumn] = [
            .number, .line, .lines, .resolved, .unresolved, .duplicateOf,
        ]
        return counts.contains(self) ? .integer : isText ? .text : .real
    }
}
