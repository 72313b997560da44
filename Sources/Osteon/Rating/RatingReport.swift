/// What a run came to.
public struct RatingReport: Sendable {
    public let tally: RatingTally
    /// The rows of the table for people, in their rank; empty of runs to a file.
    let rows: [[RatingValue]]
    /// Whether all of the input was rated.
    public let isWhole: Bool
}
