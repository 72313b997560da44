/// Where a figure comes from: the edition, and what that edition says of it.
public struct Provenance: Hashable, Sendable {
    /// The key of an ``Edition``: "usda-sr28".
    public let edition: String
    /// The source's own code or remark: a derivation code, a method, a row; empty where it has none.
    public let detail: String

    public init(edition: String, detail: String = "") {
        self.edition = edition
        self.detail = detail
    }
}
