import BoneScore
import FoodModel

/// What several days say together, for people.
struct DiaryText {
    private let diary: DiarySummary

    init(_ diary: DiarySummary) { self.diary = diary }

    var lines: [String] {
        [Columns.wrapped(logged, indent: "  "), ""]
            + scores.map { Columns.wrapped("  \($0)", indent: "    ") } + ["", "  Mean of a day"]
            + diary.means.map(line) + adequacies
    }

    /// "The diary: 5 days logged of 9, Mon 3 Nov 2026 to Tue 11 Nov 2026".
    var logged: String {
        let days = RangeText.count(Double(diary.daysLogged), of: "day")
        guard let calendar = diary.calendarDays, let first = diary.first, let last = diary.last
        else {
            return "The diary: \(days) logged; averages are over these"
        }
        return "The diary: \(days) logged of \(calendar), \(first.spelledOut) to "
            + "\(last.spelledOut); averages are over logged days"
    }

    /// The mean score of the days, and that of the last week.
    var scores: [String] {
        guard let mean = diary.meanScore else {
            return ["Too little is known of each day to say a mean score"]
        }
        let spread = diary.deviation.map { " ± \(NumberText.fixed($0, decimals: 1))" } ?? ""
        var sentences = ["Score of a day \(NumberText.fixed(mean, decimals: 1))\(spread)"]
        if let week = diary.weekScore {
            let logged =
                diary.weekDaysLogged < 7
                ? " (\(RangeText.count(Double(diary.weekDaysLogged), of: "day")) logged)" : ""
            sentences.append(
                "The last seven days\(logged), with vitamin D, K2, EPA and DHA by their mean, as "
                    + "they are eaten now and then: \(NumberText.fixed(week, decimals: 1))"
            )
        }
        return sentences
    }

    private func line(_ mean: DiarySummary.Mean) -> String {
        "    " + Columns.left(ComponentRow.name(of: mean.component), 12)
            + Columns.right(Self.share(of: mean), 6) + "  " + Self.amount(of: mean)
    }

    /// "82 %".
    static func share(of mean: DiarySummary.Mean) -> String {
        "\(NumberText.percent(mean.intake.point / mean.target)) %"
    }

    /// "273 (228–347) of 374 mg absorbed".
    static func amount(of mean: DiarySummary.Mean) -> String {
        let absorbed =
            switch mean.component {
            case .calcium, .zinc: " absorbed"
            default: ""
            }
        return "\(RangeText.amount(mean.intake)) of \(NumberText.plain(mean.target)) "
            + mean.unit.rawValue + absorbed + (mean.isOfAWeek ? ", of the last seven days" : "")
    }

    /// What is said where too few days are logged to tell a habit; nil where enough are.
    var tooFew: String? {
        guard diary.adequacies.isEmpty else { return nil }
        let more = DiarySummary.fewestForHabit - diary.daysLogged
        return "Log \(RangeText.count(Double(more), of: "day")) more: from "
            + "\(DiarySummary.fewestForHabit) days on a habit shows."
    }

    private var adequacies: [String] {
        if let tooFew { return ["", "  \(tooFew)"] }
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

    /// "307 (280–340) of 320 mg (RDA)".
    static func amount(_ adequacy: DiarySummary.Adequacy) -> String {
        "\(RangeText.amount(adequacy.intake)) of \(NumberText.plain(adequacy.recommended)) "
            + "\(adequacy.reference.nutrient.unit.rawValue) (\(adequacy.reference.kind.rawValue))"
    }
}
