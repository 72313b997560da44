public import FoodModel

/// Reads Classes/citations.tsv: where the constants of the classes come from.
public enum CitationTable {
    /// The citations by their keys.
    ///
    /// - Throws: `InputError` with the place of the fault.
    public static func read(_ bytes: [UInt8], file: String) throws -> [String: Citation] {
        var citations: [String: Citation] = [:]
        _ = try ResolverTable(bytes, path: file).map { row in
            let key = try row.name("key")
            let citation = Citation(
                try row.name("reference"),
                locator: try row.text("locator"),
                confidence: try row.value("confidence", Confidence.self)
            )
            guard citations.updateValue(citation, forKey: key) == nil else {
                throw row.fault("key", "the citation \"\(key)\" stands twice")
            }
        }
        return citations
    }
}
