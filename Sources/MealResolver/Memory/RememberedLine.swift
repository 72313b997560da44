import FoodModel

/// What a ``BriefLine`` is made of again, in a tenth of its memory.
struct RememberedLine {
    private enum Content {
        /// Of the food meant, then of others that may be.
        case servings([Serving])
        /// What the line brings, of no food.
        indirect case entry(Entry)
    }

    private let content: Content
    private let isNote: Bool
    private let isResolved: Bool

    /// A line that is not a supplement, which is never remembered.
    init(_ line: ResolvedLine) {
        content = line.servings.isEmpty ? .entry(line.entry.brief) : .servings(line.servings)
        isNote = line.parsed.isNote
        isResolved = line.unresolved == nil
    }

    var brief: BriefLine { BriefLine(entry: entry, isNote: isNote, isResolved: isResolved) }

    private var entry: Entry {
        switch content {
        case .entry(let entry): return entry
        case .servings(let servings):
            var entry = servings[0].briefEntry
            if servings.count > 1 {
                entry.alternatives = servings.dropFirst().map(\.briefEntry)
            }
            return entry
        }
    }
}
