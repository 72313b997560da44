/// Where a run is, so that another can go on with it.
struct RatingState: Codable, Equatable, Sendable {
    /// What tells this run from others: its files, its options and what its answers hang on.
    let fingerprint: String
    /// How many pieces are dealt with.
    var pieces = 0
    var tally = RatingTally()
    /// In bytes, of the output.
    var outputLength = 0
    /// In bytes.
    var rejectsLength = 0
}
