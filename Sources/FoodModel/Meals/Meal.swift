/// What is eaten at one sitting.
public struct Meal: Hashable, Sendable {
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        case meal, snack
        /// Supplements taken on their own.
        case supplement
    }

    /// As written: "breakfast"; empty where the file names none.
    public let name: String
    public let kind: Kind
    public let time: ClockTime?
    public var items: [Item]
    public let location: SourceLocation

    public init(
        name: String,
        kind: Kind = .meal,
        time: ClockTime? = nil,
        items: [Item] = [],
        location: SourceLocation
    ) {
        self.name = name
        self.kind = kind
        self.time = time
        self.items = items
        self.location = location
    }
}
