public import FoodModel

/// Reads Classes/ranges.tsv: what figures from the literature come to, by class and nutrient.
public enum ClassRangeTable {
    /// The ranges by class.
    ///
    /// - Throws: `InputError` with the place of the fault.
    public static func read(
        _ bytes: [UInt8],
        file: String
    ) throws -> [FoodClass.Key: NutrientTable<Cited<Estimate>>] {
        var ranges: [FoodClass.Key: NutrientTable<Cited<Estimate>>] = [:]
        _ = try ResolverTable(bytes, path: file).map { row in
            let key = FoodClass.Key(rawValue: try row.name("class"))
            let tag = try row.text("tag")
            guard let nutrient = Nutrient(tag: tag) else {
                throw row.fault("tag", "no nutrient has the tag \"\(tag)\"")
            }
            guard ranges[key]?[nutrient] == nil else {
                throw row.fault("tag", "\"\(tag)\" of \"\(key.rawValue)\" stands twice")
            }
            guard let range = try row.range() else {
                throw row.fault("point", "the range has no point")
            }
            let citation = Citation(
                try row.name("reference"),
                locator: try row.text("locator"),
                confidence: try row.value("confidence", Confidence.self)
            )
            ranges[key, default: NutrientTable()][nutrient] = Cited(range, citation)
        }
        return ranges
    }
}
