/// By which column rows are ranked: `--sort`.
///
/// What is not known stands last, and what is equal in the order of the input.
public struct RatingOrder: Hashable, Sendable {
    public let column: RatingColumn
    public let isAscending: Bool
    /// Whether rows of servings come before those by energy, and behind each those of which too little
    /// is known.
    public let setsAside: Bool

    /// The low end of the likely score, the highest first: a recipe is not lucky for being unknown.
    public static let standard = RatingOrder(.likelyLow, setsAside: true)

    public init(_ column: RatingColumn, isAscending: Bool = false, setsAside: Bool = false) {
        self.column = column
        self.isAscending = isAscending
        self.setsAside = setsAside
    }

    /// Reads "CA", "low:asc" or "NA:desc"; nil where no column of numbers is called so.
    public init?(_ text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let column = RatingColumn(named: parts[0]),
            !column.isOfRun, !column.isText,
            parts.count == 1 || ["asc", "desc"].contains(parts[1].lowercased())
        else { return nil }
        self.init(column, isAscending: parts.count == 2 && parts[1].lowercased() == "asc")
    }
}
