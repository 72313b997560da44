public import FoodModel

/// An edition that a person imported, and how much of it there is.
public struct ImportedEdition: Equatable, Sendable {
    public let edition: Edition
    /// SHA-256 of the files that it was read from.
    public let checksum: String
    /// When it was imported: "2026-11-24T07:30:00Z".
    public let date: String
    /// Whether it was imported against the audit's objections.
    public let isForced: Bool
    public let counts: ImportCounts
    /// What the audit found when it was imported; nil where there was none, and later on.
    public let audit: AuditResult?

    public init(
        edition: Edition,
        checksum: String,
        date: String,
        isForced: Bool,
        counts: ImportCounts,
        audit: AuditResult? = nil
    ) {
        self.edition = edition
        self.checksum = checksum
        self.date = date
        self.isForced = isForced
        self.counts = counts
        self.audit = audit
    }
}

/// How much an import brought.
public struct ImportCounts: Equatable, Sendable {
    public var foods = 0
    public var portions = 0
    public var attributes = 0
    /// Figures that stood twice for a food under codes of the same rank; the first was kept.
    public var duplicates = 0
    public var figures: [FigureKind: Int] = [:]

    public init() {}

    /// Counts one more figure of a kind.
    mutating func add(_ kind: FigureKind) { figures[kind, default: 0] += 1 }

    /// All figures, of whatever kind.
    public var allFigures: Int { figures.values.reduce(0, +) }
}
