import FoodModel
import FoodStore

/// What tables say of a food beside its figures: its density, what cooking leaves of a nutrient,
/// its polyphenols by method.
public struct AttributeReport {
    private let id: FoodID
    private let attributes: [AttributeRecord]
    private let editions: [String: Edition]

    /// The report of the id `name`, where it is no food's and something is said of it; else nil.
    public init?(id name: String, library: FoodLibrary) throws {
        guard let id = FoodID(name), try library.database.food(id) == nil else { return nil }
        attributes = try library.database.attributes(of: id)
        guard !attributes.isEmpty else { return nil }
        self.id = id
        editions = Dictionary(
            uniqueKeysWithValues: try library.database.editions().map { ($0.key, $0) }
        )
    }

    /// Schema `osteon.attributes/1`.
    public func json() throws -> String {
        try JSONText.of(
            Document(
                id: id.description,
                name: attributes.first?.name ?? "",
                attributes: attributes.map(JSONAttribute.init)
            )
        )
    }

    public func text(style: TextStyle) -> String {
        let edition = attributes.first?.provenance.edition ?? ""
        var lines = [style.bold(attributes.first?.name ?? "")]
        lines += ["\(id) · \(editions[edition]?.title ?? edition)", "", "Not figures per 100 g"]
        lines += attributes.map(\.line)
        return style.plain(lines.map { $0 + "\n" }.joined())
    }

    private struct Document: Encodable {
        let schema = "osteon.attributes/1"
        let id: String
        let name: String
        let attributes: [JSONAttribute]
    }
}

/// An attribute, as JSON prints it.
struct JSONAttribute: Encodable {
    let kind: String
    let subject: String
    let method: String
    let low: Double
    let point: Double
    let high: Double
    let unit: String
    let edition: String
    let detail: String

    init(_ attribute: AttributeRecord) {
        kind = attribute.kind.rawValue
        subject = attribute.subject
        method = attribute.method
        low = attribute.estimate.low
        point = attribute.estimate.point
        high = attribute.estimate.high
        unit = attribute.unit
        edition = attribute.provenance.edition
        detail = attribute.provenance.detail
    }
}

extension AttributeRecord {
    /// "  retention CA, BOILED    95 %    usda-retention-6".
    var line: String {
        let subject = [kind.rawValue, subject].filter { !$0.isEmpty }.joined(separator: " ")
        let words = [subject, method].filter { !$0.isEmpty }.joined(separator: ", ")
        let amount = "\(RangeText.amount(estimate)) \(unit)"
        let detail = provenance.detail.isEmpty ? "" : " (\(provenance.detail))"
        return "  " + Columns.left(words, 50) + " " + Columns.left(amount, 20) + " "
            + provenance.edition + detail
    }
}
