/// How far a file of a source is read.
public struct ReadingProgress: Hashable, Sendable {
    /// The file's bare name.
    public let file: String
    /// Bytes read, of how many.
    public let done: Int
    public let total: Int
}
