import FoodModel

/// The publications that the figures of Profiles and Cautions cite, by key.
struct SourceTable: Sendable {
    private var publications: [String: (reference: String, locator: String)] = [:]

    /// The rows of the tab-separated `file`, which holds `bytes`.
    init(_ bytes: [UInt8], file: String) throws {
        var publications: [String: (reference: String, locator: String)] = [:]
        _ = try ResolverTable(bytes, path: file).map { row in
            let key = try row.name("key")
            let publication = (try row.name("reference"), try row.text("locator"))
            guard publications.updateValue(publication, forKey: key) == nil else {
                throw row.fault("key", "the source \"\(key)\" stands twice")
            }
        }
        self.publications = publications
    }

    /// The publication called `key`, as sure as `confidence` says; nil where there is none.
    func citation(_ key: String, confidence: Confidence) -> Citation? {
        publications[key].map {
            Citation($0.reference, locator: $0.locator, confidence: confidence)
        }
    }

    /// The citation of a row's columns `source` and `confidence`.
    func citation(_ row: ResolverTable.Row) throws -> Citation {
        let key = try row.name("source")
        let confidence = try row.value("confidence", Confidence.self)
        guard let citation = citation(key, confidence: confidence) else {
            throw row.fault("source", "\"\(key)\" is not among the sources")
        }
        return citation
    }
}
