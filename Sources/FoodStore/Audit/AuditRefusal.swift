/// The audit's objections to what was to be imported; the database is as it was.
public struct AuditRefusal: Error, Hashable, Sendable {
    public let edition: String
    /// Lower case, no full stop.
    public let objections: [String]

    public init(edition: String, objections: [String]) {
        self.edition = edition
        self.objections = objections
    }
}

extension AuditRefusal: CustomStringConvertible {
    /// What is wrong and what to do: lower case, no full stop at the end.
    public var description: String {
        "the audit of \(edition) objects; nothing was changed. If the table is right, use --force"
            + objections.map { "\n  " + $0 }.joined()
    }
}
