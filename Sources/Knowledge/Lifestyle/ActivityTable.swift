public import FoodModel

/// What loads bones, and how many sessions of it a week expert bodies name: FoodData/Lifestyle.
public struct ActivityTable: Sendable {
    public enum Load: String, CaseIterable, Hashable, Sendable {
        case weightBearing = "weight-bearing"
        case resistance
        /// Movement that loads no bone: swimming, cycling.
        case none
    }

    /// How many sessions a week are named.
    public struct Goal: Sendable {
        public let load: Load
        public let low: Double
        public let high: Double
        public let citation: Citation
    }

    public let goals: [Goal]
    private let words: [(load: Load, words: [String])]

    /// The shipped tables.
    ///
    /// - Throws: `InputError` with the place of a fault in a shipped file.
    public static func shipped() throws -> ActivityTable {
        let sourceFile = "Profiles/sources.tsv"
        let sources = try SourceTable(ShippedFile.at(sourceFile).bytes, file: sourceFile)
        let (activities, goals) = ("Lifestyle/activities.tsv", "Lifestyle/goals.tsv")
        return ActivityTable(
            goals: try ResolverTable(ShippedFile.at(goals).bytes, path: goals).map { row in
                guard let low = try row.number("low"), let high = try row.number("high"),
                    low <= high
                else { throw row.fault("low", "a goal goes from low to high") }
                return Goal(
                    load: try row.value("load", Load.self),
                    low: low,
                    high: high,
                    citation: try sources.citation(row)
                )
            },
            words: try ResolverTable(ShippedFile.at(activities).bytes, path: activities).map {
                (try $0.value("load", Load.self), try $0.texts("words"))
            }
        )
    }

    /// What a note says of the load on bones; nil where it notes no movement, or none is known.
    public func load(of note: LifestyleNote) -> Load? {
        guard !note.isNone else { return nil }
        switch note.kind {
        case .strength: return .resistance
        case .alcohol, .smoking: return nil
        case .activity:
            let text = " " + note.text.lowercased()
            return words.first { row in row.words.contains { text.contains(" \($0)") } }?.load
        }
    }
}
