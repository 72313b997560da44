public import FoodModel

/// What a reader found in the files of one source.
public struct SourceContents: Equatable, Sendable {
    public let edition: Edition
    /// Sorted by id.
    public var records: [FoodRecord]
    public var findings: [Finding]
    /// 18:3 fatty acids whose isomers were not told apart, in g per 100 g, where the source has
    /// such a figure: a mixture of ALA and others, so that it is no figure of ALA.
    public var undifferentiated183: [FoodID: Figure]

    public init(
        edition: Edition,
        records: [FoodRecord],
        findings: [Finding],
        undifferentiated183: [FoodID: Figure] = [:]
    ) {
        self.edition = edition
        self.records = records.sorted { $0.id < $1.id }
        self.findings = findings
        self.undifferentiated183 = undifferentiated183
    }
}
