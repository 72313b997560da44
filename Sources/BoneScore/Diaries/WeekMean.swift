import FoodModel

/// The mean score of the seven days up to one day, over those that were logged.
public struct WeekMean: Equatable, Sendable {
    /// How many of the seven were logged, the day itself among them.
    public let daysLogged: Int
    /// Nil where one of them has no score.
    public let point: Double?
    /// The mean of where the days' scores likely lie: wider than the mean's own range, as if all
    /// doubts had one cause.
    public let likelyLow: Double
    public let likelyHigh: Double

    /// One a day, in the order of `days`, by date; by place where one of them has no date.
    public static func all(of days: [DiaryDay]) -> [WeekMean] {
        let dates = days.compactMap(\.date?.ordinal)
        let places = dates.count == days.count ? dates : Array(days.indices)
        return places.map { place in
            let week = days.indices.filter { (place - 6...place).contains(places[$0]) }
            return WeekMean(week.map { days[$0].score.range })
        }
    }

    private init(_ ranges: [ScoreRange]) {
        let points = ranges.compactMap(\.point)
        func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
        daysLogged = ranges.count
        point = points.count == ranges.count ? mean(points) : nil
        likelyLow = mean(ranges.map(\.likelyLow))
        likelyHigh = mean(ranges.map(\.likelyHigh))
    }
}
