import BoneScore
import FoodModel

/// One whole day of a diary on a page: where it lies on the axis of days, and where its section is.
struct DiaryEntry {
    /// "Tue 24 Nov".
    let short: String
    /// "24 Nov"; the number of the day where it has no date.
    let label: String
    let anchor: String
    let score: Score
    let mean: WeekMean
    /// Its slot on the axis, from 0 on, and how many there are.
    let slot: Int
    let slots: Int

    /// The days of `report`, in the order of their dates; in that of the file where one has none.
    ///
    /// - Parameters:
    ///   - report: Whose days they are.
    ///   - anchors: Where the section of each of its days is.
    /// - Returns: One entry a whole day.
    static func all(of report: ScoreReport, anchors: [String]) -> [DiaryEntry] {
        let days = zip(report.days, anchors).filter { $0.0.scope == .day }
        let dates = days.compactMap(\.0.date)
        let isDated = dates.count == days.count
        let sorted =
            isDated
            ? days.sorted { ($0.0.date?.ordinal ?? 0) < ($1.0.date?.ordinal ?? 0) } : days
        let first = dates.min()?.ordinal ?? 0
        let means = WeekMean.all(
            of: sorted.map { DiaryDay(date: $0.0.date, score: $0.0.score.score) }
        )
        let last = dates.max()?.ordinal ?? 0
        return sorted.enumerated().map { index, day in
            let ordinal = day.0.date?.ordinal
            return DiaryEntry(
                short: day.0.date?.short ?? "day \(index + 1)",
                label: day.0.date?.withoutWeekday ?? "\(index + 1)",
                anchor: day.1,
                score: day.0.score.score,
                mean: means[index],
                slot: isDated ? (ordinal ?? first) - first : index,
                slots: isDated ? last - first + 1 : sorted.count
            )
        }
    }

    /// The middle of its slot on the axis, 0 to 1.
    var middle: Double { (Double(slot) + 0.5) / Double(slots) }
}
