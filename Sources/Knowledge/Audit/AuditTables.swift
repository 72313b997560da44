public import FoodModel

/// Reads the files of FoodData/Audit: what an imported table is held against.
public enum AuditTables {
    /// The rules that ship.
    ///
    /// - Throws: `InputError` with the place of a fault in a shipped file.
    public static func shipped() throws -> AuditRules {
        AuditRules(
            limits: try limits(ShippedFile.at("Audit/limits.tsv").bytes, file: "Audit/limits.tsv"),
            canaries: try canaries(
                ShippedFile.at("Audit/canaries.tsv").bytes,
                file: "Audit/canaries.tsv"
            )
        )
    }

    static func limits(_ bytes: [UInt8], file: String) throws -> [AuditLimit] {
        try ResolverTable(bytes, path: file).map { row in
            guard let most = try row.number("most") else {
                throw row.fault("most", "the limit is empty")
            }
            return AuditLimit(
                nutrient: try nutrient(row),
                most: most,
                source: try row.name("source")
            )
        }
    }

    static func canaries(_ bytes: [UInt8], file: String) throws -> [AuditCanary] {
        try ResolverTable(bytes, path: file).map { row in
            guard let low = try row.number("low"), let high = try row.number("high"), low < high
            else { throw row.fault("low", "the range is not in the order low, high") }
            return AuditCanary(
                name: try row.name("name"),
                search: try row.name("search"),
                nutrient: try nutrient(row),
                range: low...high,
                source: try row.name("source")
            )
        }
    }

    private static func nutrient(_ row: ResolverTable.Row) throws -> Nutrient {
        let tag = try row.text("tag")
        guard let nutrient = Nutrient(tag: tag) else {
            throw row.fault("tag", "no nutrient has the tag \"\(tag)\"")
        }
        return nutrient
    }
}
