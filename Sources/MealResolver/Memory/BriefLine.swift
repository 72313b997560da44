public import FoodModel

/// A line as far as a score asks for it.
public struct BriefLine: Sendable {
    /// Of its supplies those that a score asks for.
    public let entry: Entry
    /// Whether it names no food.
    public let isNote: Bool
    /// Whether it was understood.
    public let isResolved: Bool

    init(_ line: ResolvedLine) {
        self.init(
            entry: line.entry.brief,
            isNote: line.parsed.isNote,
            isResolved: line.unresolved == nil
        )
    }

    init(entry: Entry, isNote: Bool, isResolved: Bool) {
        self.entry = entry
        self.isNote = isNote
        self.isResolved = isResolved
    }
}

extension Entry {
    /// Of its supplies those that a score asks for.
    var brief: Entry {
        var brief = self
        brief.supplies = supplies.brief
        brief.alternatives = alternatives.map(\.brief)
        return brief
    }
}
