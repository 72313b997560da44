/// What an audit found in one edition.
public struct AuditResult: Hashable, Sendable {
    /// How many canaries the edition has foods and figures for, and lies in the range of.
    public var canaries = 0
    /// How many nutrients agree with those of other sources.
    public var comparisons = 0
    /// Why the edition may not be kept: lower case, no full stop.
    public var objections: [String] = []
    /// Single foods beyond a limit.
    public var findings: [Finding] = []

    public init() {}
}
