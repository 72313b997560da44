public import FoodModel

/// How an import is done, and what is written down of it.
public struct ImportOptions: Sendable {
    /// SHA-256 of the files, in hexadecimal.
    public let checksum: String
    /// When it happens, as the person's clock has it: "2026-11-24T07:30:00Z".
    public let date: String
    /// What the table is held against; nil for no audit.
    public let audit: AuditRules?
    /// Whether what the audit refuses is imported all the same, and marked as forced.
    public let isForced: Bool
    /// Whether everything is done but the last step, so that the database stays as it was.
    public let isTrial: Bool
    /// Whether foods and figures are all that is written, without the search index and the audit:
    /// to measure what those cost, and in a trial alone, so that no database lacks them.
    public let isFiguresOnly: Bool

    public init(
        checksum: String,
        date: String,
        audit: AuditRules? = nil,
        isForced: Bool = false,
        isTrial: Bool = false,
        isFiguresOnly: Bool = false
    ) {
        precondition(isTrial || !isFiguresOnly, "figures alone are written in trials alone")
        self.audit = audit
        self.checksum = checksum
        self.date = date
        self.isForced = isForced
        self.isTrial = isTrial
        self.isFiguresOnly = isFiguresOnly
    }
}
