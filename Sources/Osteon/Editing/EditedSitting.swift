import BoneScore
import FoodModel

/// Where a sitting of a day stands in the text, so that an editor can add to it.
struct EditedSitting: Encodable {
    /// 1-based, in the order of the text.
    let day: Int
    /// As suggestions call it: "lunch".
    let title: String
    /// Where it begins, 1-based.
    let line: Int
    /// Its last line that is food, or where it begins; 1-based.
    let end: Int

    /// The sittings of the whole days of `report`, but supplements on their own.
    static func all(of report: ScoreReport) -> [EditedSitting] {
        report.days.enumerated().flatMap { number, day -> [EditedSitting] in
            guard day.scope == .day, let planned = PlannedDay([day]) else { return [] }
            return day.meals.enumerated().compactMap { index, report in
                guard report.meal.kind != .supplement, let line = report.meal.location.line else {
                    return nil
                }
                let foods = report.meal.items.filter { !$0.isSupplement }.compactMap(
                    \.location.line
                )
                return EditedSitting(
                    day: number + 1,
                    title: planned.title(of: index),
                    line: line,
                    end: max(line, foods.max() ?? line)
                )
            }
        }
    }
}
