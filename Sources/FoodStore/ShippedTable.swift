public import FoodModel

/// What a program brings with it: foods, the editions they come from, and their statistics.
public struct ShippedTable: Sendable {
    public let editions: [Edition]
    public let records: [FoodRecord]
    /// By class; the whole table's under nil.
    public let statistics: [FoodClass.Key?: ClassStatistics]

    public init(
        editions: [Edition],
        records: [FoodRecord],
        statistics: [FoodClass.Key?: ClassStatistics]
    ) {
        self.editions = editions
        self.records = records
        self.statistics = statistics
    }
}
