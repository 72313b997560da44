/// One thing that the doctor looked at, and how it is.
public struct Check: Equatable, Sendable {
    public enum Outcome: String, Sendable {
        case well
        /// It works, but not as it should.
        case warning
        /// It does not work.
        case fault
    }

    /// "database".
    public let subject: String
    public let outcome: Outcome
    /// What was found.
    public let finding: String
    /// What to do about it; empty where there is nothing to do.
    public let remedy: String

    init(_ subject: String, _ outcome: Outcome, _ finding: String, remedy: String = "") {
        self.subject = subject
        self.outcome = outcome
        self.finding = finding
        self.remedy = remedy
    }
}
