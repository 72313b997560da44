/// What is wrong in the conditions of `--where`, and where.
public struct RatingFilterError: Error, Hashable, Sendable {
    public let condition: String
    /// 1-based, in characters.
    public let column: Int
    /// The offending text; empty at the end.
    public let text: String
    /// What is wrong and what to do: lower case, no full stop.
    public let message: String
}

extension RatingFilterError: CustomStringConvertible {
    /// The sentence, the condition and a mark below the place.
    public var description: String {
        """
        --where:1:\(column): error: \(message)
          \(condition)
          \(String(repeating: " ", count: column - 1))^
        """
    }
}
