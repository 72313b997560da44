import BoneScore
import FoodModel

/// The days of a diary as a row of signs, one a day.
///
/// A day that was not logged, and one of which too little is known, is never shown as nothing.
enum Sparkline {
    /// The score and each component by day, with what the signs mean; of many days the last ones.
    static func lines(of days: [DiaryEntry]) -> [String] {
        guard let first = days.first, let last = days.last else { return [] }
        let scores = row("score", days) { day in day.score.range.point.map { $0 / 100 } }
        let components = Component.allCases.filter { first.score[$0].weight > 0 }.map { component in
            row(ComponentRow.name(of: component), days) { day in
                let adequacy = day.score[component].adequacy
                return adequacy.width > widest ? nil : adequacy.point
            }
        }
        let cut = last.slots > most ? ", the last \(most) days" : ""
        return [
            "",
            Columns.wrapped(
                "  Day by day, \(first.short) to \(last.short)\(cut): from ▁ little to █ all; · not "
                    + "logged, ? too little known",
                indent: "    "
            ),
            scores,
        ] + components
    }

    /// "    calcium     ▂▂·▅?".
    private static func row(
        _ name: String,
        _ days: [DiaryEntry],
        _ share: (DiaryEntry) -> Double?
    ) -> String {
        var signs = Array(repeating: "·", count: days.last?.slots ?? 0)
        for day in days { signs[day.slot] = share(day).map(sign) ?? "?" }
        return "    " + Columns.left(name, 12) + signs.suffix(most).joined()
    }

    /// One of eight, by a share of 0 to 1.
    static func sign(_ share: Double) -> String {
        let level = Int((min(max(share, 0), 1) * Double(levels.count - 1)).rounded())
        return levels[level]
    }

    private static let levels = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]

    /// How many days fit into a line.
    private static let most = 60

    /// A share whose range is wider says too little of a day.
    private static let widest = 0.5
}
