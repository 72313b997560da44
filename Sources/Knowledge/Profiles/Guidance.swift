public import FoodModel

/// What one expert body says of food and bones.
public struct Guidance: Sendable {
    public let body: String
    /// Empty where the advice has no year.
    public let year: String
    /// Of whom it speaks.
    public let people: String
    /// In the body's own measure; empty where it says nothing, as the next two.
    public let calcium: String
    public let vitaminD: String
    public let other: String
    public let citation: Citation
    private let who: [String]

    private init(_ row: ResolverTable.Row, _ sources: SourceTable) throws {
        body = try row.name("body")
        year = try row.text("year")
        people = try row.name("people")
        calcium = try row.text("calcium")
        vitaminD = try row.text("vitamin_d")
        other = try row.text("other")
        citation = try sources.citation(row)
        who = try row.texts("who")
    }

    /// The rows of the tab-separated `file`, which holds `bytes`.
    static func read(_ bytes: [UInt8], file: String, sources: SourceTable) throws -> [Guidance] {
        try ResolverTable(bytes, path: file).map { try Guidance($0, sources) }
    }

    /// Whether it is shown to a person with `profile` of `family`.
    public func speaks(to profile: Profile, of family: ProfileFamily) -> Bool {
        who.contains("all") || who.contains(family.key)
            || profile.therapies.contains { who.contains($0.kind.rawValue) }
            || profile.conditions.contains { who.contains($0.rawValue) }
    }
}
