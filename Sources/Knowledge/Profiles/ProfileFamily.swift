public import BoneScore
public import FoodModel

/// A family of profiles: what they are called, whom they are for, and who is given one unasked.
public struct ProfileFamily: Sendable {
    /// "bone-support-ai": what its profiles are called before sex and age.
    public let key: String
    /// "Bone support, aromatase inhibitor".
    public let title: String
    /// "women on anastrozole, letrozole or exemestane".
    public let who: String
    /// Nil where it is for both.
    public let sex: Profile.Sex?
    /// Whose recommendations the indices beside the score are held against.
    public let authority: ReferenceIntake.Authority
    let therapy: Therapy.Kind?
    let condition: Condition?
    private let tAbove: Double?
    private let tUpTo: Double?
    private let tBelow: Double?
    /// Where the T-scores that ask for it come from; nil where none do.
    public let citation: Citation?

    private init(_ row: ResolverTable.Row, _ sources: SourceTable) throws {
        key = try row.name("key")
        title = try row.name("title")
        who = try row.name("who")
        sex = try row.optional("sex")
        therapy = try row.optional("therapy")
        condition = try row.optional("condition")
        authority = try row.value("authority", ReferenceIntake.Authority.self)
        tAbove = try row.signed("t_above")
        tUpTo = try row.signed("t_up_to")
        tBelow = try row.signed("t_below")
        citation = tUpTo == nil && tBelow == nil ? nil : try sources.citation(row)
    }

    /// The rows of the tab-separated `file`, which holds `bytes`.
    static func read(
        _ bytes: [UInt8],
        file: String,
        sources: SourceTable
    ) throws -> [ProfileFamily] {
        try ResolverTable(bytes, path: file).map { try ProfileFamily($0, sources) }
    }

    /// Whether what is known of a person asks for this family.
    func suits(
        _ sex: Profile.Sex,
        tScore: Double?,
        therapies: [Therapy],
        conditions: [Condition]
    ) -> Bool {
        guard self.sex == nil || self.sex == sex else { return false }
        if let therapy, therapies.contains(where: { $0.kind == therapy }) { return true }
        if let condition, conditions.contains(condition) { return true }
        guard let tScore, tUpTo != nil || tBelow != nil else { return false }
        return tScore > tAbove ?? -.infinity && tScore <= tUpTo ?? .infinity
            && tScore < tBelow ?? .infinity
    }
}

extension ResolverTable.Row {
    /// The value that the word in `column` names; nil where the cell is empty.
    func optional<Value: RawRepresentable & CaseIterable>(_ column: String) throws -> Value?
    where Value.RawValue == String {
        try text(column).isEmpty ? nil : try value(column, Value.self)
    }

    /// The number in `column`, which may be below zero; nil where the cell is empty.
    fileprivate func signed(_ column: String) throws -> Double? {
        let text = try text(column)
        guard !text.isEmpty else { return nil }
        guard let value = Double(text), value.isFinite else {
            throw fault(column, "\"\(text)\" is not a number")
        }
        return value
    }
}
