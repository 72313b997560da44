/// What a person should know of the database that was opened.
public enum StoreWarning: Hashable, Sendable {
    /// The file cannot be used; the shipped foods are in memory, without the user's own.
    case inMemory(path: String, reason: String)
}

extension StoreWarning: CustomStringConvertible {
    /// What was done and what to do: lower case, no full stop at the end.
    public var description: String {
        switch self {
        case .inMemory(let path, let reason):
            """
            the database \(path) cannot be used (\(reason)); this run keeps the shipped foods in \
            memory and has no others. Use --db with a path that can be written
            """
        }
    }
}
