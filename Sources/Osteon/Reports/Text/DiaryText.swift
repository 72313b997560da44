import BoneScore
import FoodModel

/// What several days say together, for people.
struct DiaryText {
    private let diary: DiarySummary

    init(_ diary: DiarySummary) { self.diary = diary }

    var lines: [String] {
        [Columns.wrapped(logged, indent: "  "), ""] + scores + ["", "  Mean of a day"]
            + diary.means.map(line) + adequacies
    }

    /// "The diary: 5 days logged of 9, Mon 3 Nov 2026 to Tue 11 Nov 2026".
    private var logged: String {
        let days = RangeText.count(Double(diary.daysLogged), of: "day")
        guard let calendar = diary.calendarDays, let first = diary.first, let last = diary.last
        else {
            return "The diary: \(days) logged; averages are over these"
        }
        return "The diary: \(days) logged of \(calendar), \(first.spelledOut) to "
            + "\(last.spelledOut); averages are over logged days"
    }

    private var scores: [String] {
        guard let mean = diary.meanScore else {
            return ["  Too little is known of each day to say a mean score"]
        }
        let spread = diary.deviation.map { " ± \(NumberText.fixed($0, decimals: 1))" } ?? ""
        var lines = ["  Score of a day \(NumberText.fixed(mean, decimals: 1))\(spread)"]
        if let week = diary.weekScore {
            let logged =
                diary.weekDaysLogged < 7
                ? " (\(RangeText.count(Double(diary.weekDaysLogged), of: "day")) logged)" : ""
            lines.append(
                Columns.wrapped(
                    "  The last seven days\(logged), with vitamin D, K2, EPA and DHA by their mean, as "
                        + "they are eaten now and then: \(NumberText.fixed(week, decimals: 1))",
                    indent: "    "
                )
            )
        }
        return lines
    }

    private func line(_ mean: DiarySummary.Mean) -> String {
        let absorbed =
            switch mean.component {
            case .calcium, .zinc: " absorbed"
            default: ""
            }
        let share = "\(NumberText.percent(mean.intake.point / mean.target)) %"
        let amount =
            "\(RangeText.amount(mean.intake)) of \(NumberText.plain(mean.target)) "
            + mean.unit.rawValue + absorbed
        return "    " + Columns.left(ComponentRow.name(of: mean.component), 12)
            + Columns.right(share, 6) + "  " + amount
            + (mean.isOfAWeek ? ", of the last seven days" : "")
    }

    private var adequacies: [String] {
        guard !diary.adequacies.isEmpty else {
            let more = DiarySummary.fewestForHabit - diary.daysLogged
            return [
                "",
                "  Log \(RangeText.count(Double(more), of: "day")) more: from "
                    + "\(DiarySummary.fewestForHabit) days on a habit shows.",
            ]
        }
        let known = diary.adequacies.filter { $0.probability != nil }
        let others = diary.adequacies.filter { $0.probability == nil }
        var lines: [String] = []
        if !known.isEmpty {
            lines += ["", "  How likely such a habit is enough, by average requirements"]
            lines += known.map { adequacy in
                let share = adequacy.probability.map(RangeText.percent) ?? ""
                let doubt = adequacy.reference.recommended.citation.confidence.isLow ? " ?" : ""
                return "    " + Columns.left(adequacy.reference.nutrient.name, 16)
                    + Columns.right("\(share) %", 9) + "  " + Self.amount(adequacy) + doubt
            }
        }
        if !others.isEmpty {
            lines += ["", "  Of these no average requirement is known, only what is enough"]
            lines += others.map { adequacy in
                let isMet = adequacy.intake.point >= adequacy.recommended
                return "    " + Columns.left(adequacy.reference.nutrient.name, 25)
                    + Columns.left(isMet ? "at or above" : "below", 12) + Self.amount(adequacy)
            }
        }
        return lines
    }

    private static func amount(_ adequacy: DiarySummary.Adequacy) -> String {
        "\(RangeText.amount(adequacy.intake)) of \(NumberText.plain(adequacy.recommended)) "
            + "\(adequacy.reference.nutrient.unit.rawValue) (\(adequacy.reference.kind.rawValue))"
    }
}
