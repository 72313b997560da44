/// A place in a file that a person can go to.
public struct SourceLocation: Hashable, Sendable {
    /// The path as the person gave it; "-" for standard input.
    public let file: String
    /// 1-based; nil for the file as a whole.
    public let line: Int?
    /// 1-based, in characters; nil for the line as a whole.
    public let column: Int?

    public init(file: String, line: Int? = nil, column: Int? = nil) {
        self.file = file
        self.line = line
        self.column = column
    }
}

extension SourceLocation: CustomStringConvertible {
    /// "lunch.meal:7:3".
    public var description: String {
        guard let line else { return file }
        guard let column else { return "\(file):\(line)" }
        return "\(file):\(line):\(column)"
    }
}
