public import FoodModel
public import Knowledge

/// What a diary notes beside food, counted by the week.
public struct LifestyleSummary: Sendable {
    /// The sessions of one load, against what expert bodies name.
    public struct Sessions: Sendable {
        public let load: ActivityTable.Load
        public let count: Int
        /// Of those that say how long they took.
        public let minutes: Double
        public let goal: ActivityTable.Goal?
        /// Those that were too short to be counted.
        public let shortCount: Int
    }

    /// The minutes from which movement is a session.
    ///
    /// What states no minutes is one. A choice of Osteon's: the advice names sessions and not how long
    /// they last.
    public static let shortestSession = 10.0

    /// From the first to the last noted day, or how many days were noted.
    public let days: Int
    public let sessions: [Sessions]
    /// Notes of movement that are not known to load bones or not.
    public let unknown: [LifestyleNote]
    public let alcohol: [LifestyleNote]
    public let smoking: [LifestyleNote]

    /// Nil where nothing was noted.
    init?(_ notes: [LifestyleNote], days: Int, table: ActivityTable) {
        guard !notes.isEmpty else { return nil }
        let dates = notes.compactMap { $0.date?.ordinal }
        if let first = dates.min(), let last = dates.max(), dates.count == notes.count {
            self.days = max(days, last - first + 1)
        } else {
            self.days = max(days, 1)
        }
        sessions = ActivityTable.Load.allCases.compactMap { load in
            let some = notes.filter { table.load(of: $0) == load }
            let goal = table.goals.first { $0.load == load }
            guard !some.isEmpty || goal != nil else { return nil }
            let counted = some.filter { $0.minutes.map { $0 >= Self.shortestSession } ?? true }
            return Sessions(
                load: load,
                count: counted.count,
                minutes: counted.reduce(0) { $0 + ($1.minutes ?? 0) },
                goal: goal,
                shortCount: some.count - counted.count
            )
        }
        unknown = notes.filter {
            $0.kind == .activity && !$0.isNone && table.load(of: $0) == nil
        }
        alcohol = notes.filter { $0.kind == .alcohol && !$0.isNone }
        smoking = notes.filter { $0.kind == .smoking && !$0.isNone }
    }
}
