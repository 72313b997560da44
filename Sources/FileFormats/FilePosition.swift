/// A place in a text file.
public struct FilePosition: Hashable, Sendable {
    /// 1-based.
    public let line: Int
    /// 1-based, in characters.
    public let column: Int

    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}
