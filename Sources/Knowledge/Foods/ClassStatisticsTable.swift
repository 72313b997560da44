public import FoodModel

/// Reads Foods/class-statistics.tsv: what the foods of each class hold.
public enum ClassStatisticsTable {
    /// The name under which the file has the whole table.
    private static let wholeTable = "*"

    /// The statistics by class; the whole table's under nil.
    ///
    /// - Throws: `InputError` with the place of the fault.
    public static func read(
        _ bytes: [UInt8],
        file: String
    ) throws -> [FoodClass.Key?: ClassStatistics] {
        var statistics: [FoodClass.Key?: ClassStatistics] = [:]
        _ = try ResolverTable(bytes, path: file).map { row in
            let name = try row.name("class")
            let key = name == wholeTable ? nil : FoodClass.Key(rawValue: name)
            let tag = try row.text("tag")
            guard let nutrient = Nutrient(tag: tag) else {
                throw row.fault("tag", "no nutrient has the tag \"\(tag)\"")
            }
            guard statistics[key]?.distributions[nutrient] == nil else {
                throw row.fault("tag", "\"\(tag)\" of \"\(name)\" stands twice")
            }
            statistics[key, default: ClassStatistics()].distributions[nutrient] =
                try distribution(row)
        }
        return statistics
    }

    private static func distribution(_ row: ResolverTable.Row) throws -> Distribution {
        guard let count = Int(try row.text("count")), count > 0 else {
            throw row.fault("count", "\"\(try row.text("count"))\" is not a number of foods")
        }
        guard let p1 = try row.number("p1"), let median = try row.number("median"),
            let p99 = try row.number("p99"), p1 <= median, median <= p99
        else { throw row.fault("p1", "the percentiles are not in the order p1, median, p99") }
        return Distribution(count: count, p1: p1, median: median, p99: p99)
    }
}
