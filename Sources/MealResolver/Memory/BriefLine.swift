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
        entry = Self.brief(line.entry)
        isNote = line.parsed.isNote
        isResolved = line.unresolved == nil
    }

    private static func brief(_ entry: Entry) -> Entry {
        var entry = entry
        var supplies = NutrientTable<Supply>()
        for (nutrient, supply) in entry.supplies where kept.contains(nutrient) {
            supplies[nutrient] = supply
        }
        entry.supplies = supplies
        entry.alternatives = entry.alternatives.map(brief)
        return entry
    }

    private static let kept = NutrientSet.filled.union([.menaquinone4])
}
