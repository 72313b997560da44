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
    /// In the order of the files.
    public var attributes: [AttributeRecord]

    public init(
        edition: Edition,
        records: [FoodRecord],
        findings: [Finding],
        undifferentiated183: [FoodID: Figure] = [:],
        attributes: [AttributeRecord] = []
    ) {
        self.edition = edition
        self.records = records.sorted { $0.id < $1.id }
        self.findings = findings
        self.undifferentiated183 = undifferentiated183
        self.attributes = attributes
    }

    /// Hands everything to `sink`; of foods with the same id the first is kept, with a finding.
    public func send(to sink: any FoodSink) throws {
        try sink.begin(edition)
        for finding in findings { sink.report(finding) }
        for record in records {
            guard let food = try sink.add(record) else {
                sink.report(
                    Finding(
                        .warning,
                        at: record.location,
                        text: record.id.code,
                        "the food \"\(record.id)\" stands twice; the first is kept"
                    )
                )
                continue
            }
            if let figure = undifferentiated183[record.id] {
                try sink.add(undifferentiated183: figure, to: food)
            }
        }
        for attribute in attributes { try sink.add(attribute) }
    }
}
