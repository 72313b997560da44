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

    public init(
        checksum: String,
        date: String,
        audit: AuditRules? = nil,
        isForced: Bool = false,
        isTrial: Bool = false
    ) {
        self.audit = audit
        self.checksum = checksum
        self.date = date
        self.isForced = isForced
        self.isTrial = isTrial
    }
}
