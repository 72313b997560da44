/// How far an import is.
public struct ImportProgress: Sendable {
    /// The file that is being read.
    public let file: String
    /// Bytes of it that were read, of how many.
    public let done: Int
    public let total: Int
    /// Figures that were read of all files so far.
    public let figures: Int
}
