import BoneScore
import FoodModel
import Knowledge

/// One of the biggest gaps of the logged days: what is missing to a target, and what it costs.
struct AppointmentGap {
    let component: Component
    /// Of the mean day.
    let points: Double
    let intake: Estimate
    let target: Double
    let unit: NutrientUnit
    /// How good the evidence for an effect on bone is.
    let grade: Grade
    /// What would fill it, in portions of food; empty where nothing is advised.
    let advice: String

    /// At most three, the greatest first; under half a point none is worth a line.
    ///
    /// What is eaten now and then is taken by its mean over the days, everything else day by day.
    static func all(of days: LoggedDays, _ report: ScoreReport) -> [AppointmentGap] {
        guard !days.isScoreWithheld else { return [] }
        let withheld = Self.withheld(from: days)
        let advised = Component.allCases.filter { !withheld.contains($0) }
        let gaps = advised.map { gap(of: $0, days, report.gapPortions) }
        let some = gaps.filter(\.isWorthALine).sorted { $0.points > $1.points }
        return Array(some.prefix(most))
    }

    /// What is above an upper limit earns nothing, and is no gap.
    private var isWorthALine: Bool {
        points >= 0.5 && (intake.point < target || component == .omega3)
    }

    /// What a caution forbids to advise more of.
    static func withheld(from days: LoggedDays) -> Set<Component> {
        days.days.reduce(into: []) { $0.formUnion($1.report.cautions.withheldGaps) }
    }

    private static func gap(
        of component: Component,
        _ days: LoggedDays,
        _ portions: [GapPortion]
    ) -> AppointmentGap {
        let scores = days.days.map { $0.report.headline[component] }
        let mean = DayMean(scores.map(\.intake)).estimate
        let target = scores[0].target
        // Of omega-3, ALA has a part that is not in the intake.
        let isByMean = component.isEpisodic && component != .omega3
        let adequacy =
            isByMean
            ? min(1, mean.point / target) : DayMean(scores.map(\.adequacy)).estimate.point
        return AppointmentGap(
            component: component,
            points: scores[0].weight * (1 - adequacy),
            intake: mean,
            target: target,
            unit: scores[0].unit,
            grade: scores[0].grade,
            advice: GapText.advice(missing: target - mean.point, of: component, portions)
        )
    }

    /// "36 (20–50) of 20 µg".
    var amounts: String {
        let absorbed =
            switch component {
            case .calcium, .zinc: " absorbed"
            case .omega3: " of EPA and DHA"
            case .vitaminK2: " (no official requirement)"
            case .protein, .vitaminD, .magnesium, .potassium, .polyphenols: ""
            }
        return
            "\(RangeText.amount(intake)) of \(NumberText.plain(target)) \(unit.rawValue)\(absorbed)"
    }

    private static let most = 3
}
