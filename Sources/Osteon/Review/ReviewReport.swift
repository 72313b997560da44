public import FoodModel

/// The lines of files that a person could make surer, grouped by name.
public struct ReviewReport: Sendable {
    /// What comes first.
    public enum Order: String, CaseIterable, Sendable {
        /// What may move scores most: how often it occurs times how far it may move each.
        case points
        /// What occurs most often.
        case times
    }

    /// How many lines name a food, and what became of them.
    public struct Counts: Equatable, Sendable {
        public internal(set) var files = 0
        public internal(set) var found = 0
        /// Of those found.
        public internal(set) var doubtful = 0
        public internal(set) var notFound = 0

        public var lines: Int { found + notFound }
    }

    public let counts: Counts
    /// In the order that was asked for, at most as many as were asked for.
    public let groups: [ReviewGroup]
    /// How many groups there are in all.
    public let groupCount: Int
    public let order: Order
    /// What is wrong in the files, and in the file of the person's own foods.
    public let findings: [Finding]
}
