/// How far a run is, in numbers.
public struct RatingTally: Codable, Equatable, Sendable {
    /// Recipes and what was found to be none.
    public internal(set) var records = 0
    public internal(set) var rated = 0
    public internal(set) var rejected = 0
    /// Of those rated, the ones that were met before.
    public internal(set) var duplicates = 0
    /// Rows of the output, before those that do not come first are left out.
    public internal(set) var written = 0
    public internal(set) var files = 0
    public internal(set) var bytesRead = 0
    /// The first records that were rejected, as sentences.
    public internal(set) var firstRejections: [String] = []
    /// How many sentences are kept.
    static let mostRejections = 5

    public init() {}
}
