import BoneScore
import FoodModel

/// What the page for an appointment begins with: which days, whose, and how much is known of them.
struct AppointmentHead {
    let report: ScoreReport
    let days: LoggedDays
    let includesProfile: Bool

    var sentences: [String] { [logged, person, score].filter { !$0.isEmpty } }

    /// "6 of the 7 days to Sun 29 Nov 2026 are logged. Not logged: Sat 28 Nov."
    private var logged: String {
        let count = days.days.count
        var sentences: [String] = []
        if !days.areWhole {
            sentences.append("One meal, and no whole day: there is no mean of a day.")
        } else if count == 1 {
            let day = days.days[0].date?.spelledOut ?? "without a date"
            sentences.append("One day is logged, \(day): it has no SD, and says little.")
        } else if let last = days.days.last?.date, days.days.allSatisfy({ $0.date != nil }) {
            sentences.append("\(count) of the 7 days to \(last.spelledOut) are logged.")
            if !days.missing.isEmpty {
                sentences.append("Not logged: \(names(days.missing.map(\.short))).")
            }
        } else {
            sentences.append("\(RangeText.count(Double(count), of: "day")) logged, without dates.")
        }
        if days.earlier > 0 {
            let earlier = RangeText.count(Double(days.earlier), of: "earlier day")
            sentences.append("\(earlier) in report.html.")
        }
        if days.mealsBeside > 0 {
            let meals = RangeText.count(Double(days.mealsBeside), of: "meal")
            sentences.append("\(meals) without a day in report.html alone.")
        }
        if !days.incomplete.isEmpty {
            let lines = days.incomplete.reduce(0) { $0 + $1.unread.count }
            let words = RangeText.count(Double(lines), of: "line")
            sentences.append(
                "\(words) not understood, which may hold anything: "
                    + "\(names(days.incomplete.map(\.name))) (unresolved.csv)."
            )
        }
        return sentences.joined(separator: " ")
    }

    /// "Profile bone-support-f58: female, 58 years, 65 kg. On alendronate at 07:00."
    private var person: String {
        let profile = report.profile
        let isAssumed = profile.isWeightAssumed || profile.isDefault
        let kilograms = "\(NumberText.plain(profile.weightInKilograms)) kg"
        let weight = isAssumed ? "weight not stated (targets are of \(kilograms))" : kilograms
        let who = "\(profile.sex.rawValue), \(profile.age) years, \(weight)"
        let assumed = profile.isDefault ? " (the default: nobody stated one)" : ""
        let health = includesProfile ? PageHead.health(of: report) : []
        let told = health.isEmpty ? "" : " " + health.joined(separator: ", ").capitalizedFirst + "."
        return "Profile \(profile.name)\(assumed): \(who).\(told)"
    }

    private var score: String {
        guard !days.isScoreWithheld else { return "" }
        let points = days.days.compactMap(\.report.headline.range.point)
        guard points.count == days.days.count, points.count > 1 else {
            let ranges = days.days.map { "\($0.name) \(RangeText.score($0.report.headline.range))" }
            return "Score of 100: \(ranges.joined(separator: "; "))."
        }
        let mean = DayMean(points.map { Estimate($0) })
        let low = DayMean(days.days.map { Estimate($0.report.headline.range.likelyLow) })
        let high = DayMean(days.days.map { Estimate($0.report.headline.range.likelyHigh) })
        return "Score of a day \(NumberText.fixed(mean.estimate.point, decimals: 1)) of 100 "
            + "\(mean.spread) (likely \(NumberText.fixed(low.estimate.point, decimals: 0))–"
            + "\(NumberText.fixed(high.estimate.point, decimals: 0)))."
    }

    /// "Sat 28 Nov", "Sat 28 Nov and Sun 29 Nov".
    private func names(_ names: [String]) -> String { names.joined(separator: ", ") }
}
