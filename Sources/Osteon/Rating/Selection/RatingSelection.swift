/// What is wanted of the ratings of a run.
public struct RatingSelection: Sendable {
    /// In the order of the output.
    public var columns: [RatingColumn]
    /// Nil for every row.
    public var filter: RatingFilter?
    /// Whether a recipe that was met before is left out.
    public var isUnique = false
    /// Nil for the order of the input.
    public var order: RatingOrder?
    /// How many rows, of those that come first; nil for all.
    public var top: Int?

    public init(columns: [RatingColumn] = RatingColumn.all) { self.columns = columns }
}
