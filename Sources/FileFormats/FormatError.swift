/// A file that is not what its format asks for.
public struct FormatError: Error, Hashable, Sendable {
    /// Where, as far as the format tells.
    public let position: FilePosition?
    /// The archive member, sheet or element it happened in; nil for the file itself.
    public let part: String?
    /// What is wrong: lower case, no full stop.
    public let message: String

    public init(_ message: String, at position: FilePosition? = nil, in part: String? = nil) {
        self.message = message
        self.position = position
        self.part = part
    }
}
