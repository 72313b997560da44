import BoneScore
import FoodModel
import Knowledge

/// One nutrient on the page for an appointment: the mean of a day, its target and where it comes from.
struct AppointmentNutrient {
    typealias Target = (amount: Double, isLimit: Bool, citation: Citation)

    let name: String
    let unit: NutrientUnit
    let mean: DayMean
    /// What a day is held against, with its source; nil where the score has no target for it.
    private(set) var target: Target?
    /// Nil of what is computed: absorbed calcium and zinc.
    let parts: IntakeParts?

    /// The same, held to `target`.
    private func held(to target: Target?) -> AppointmentNutrient {
        var row = self
        row.target = target
        return row
    }

    /// The rows of the page, in its order.
    static func all(
        of days: LoggedDays,
        _ report: ScoreReport,
        _ additions: AdditionTable
    ) -> [AppointmentNutrient] {
        let maker = Maker(days: days, report: report, additions: additions)
        return [
            maker.eaten(.energy), maker.eaten(.protein, .protein), maker.calcium,
            maker.absorbed(.calcium, "calcium, absorbed"), maker.eaten(.vitaminD, .vitaminD),
            maker.eaten(.magnesium, .magnesium), maker.eaten(.potassium, .potassium),
            maker.eaten(.zinc), maker.absorbed(.zinc, "zinc, absorbed"),
            maker.eaten(.phosphorus), maker.sodium, maker.eaten(.vitaminK1),
            maker.eaten(.vitaminK2, .vitaminK2, name: "vitamin K2"), maker.longChain,
            maker.eaten(.alphaLinolenicAcid, name: "ALA (plant omega-3)"), maker.eaten(.fibre),
        ]
    }
}

extension AppointmentNutrient {
    /// Makes rows of what the days hold.
    private struct Maker {
        let days: LoggedDays
        let report: ScoreReport
        let additions: AdditionTable

        func eaten(
            _ nutrient: Nutrient,
            _ component: Component? = nil,
            name: String? = nil
        ) -> AppointmentNutrient {
            AppointmentNutrient(
                name: name ?? nutrient.name,
                unit: nutrient.unit,
                mean: DayMean(days.days.map { $0.amount(of: nutrient) }),
                target: component.flatMap(target),
                parts: IntakeParts(of: [nutrient], in: days.days, additions)
            )
        }

        func absorbed(_ component: Component, _ name: String) -> AppointmentNutrient {
            let scores = days.days.map { $0.report.headline[component] }
            return AppointmentNutrient(
                name: name,
                unit: scores[0].unit,
                mean: DayMean(scores.map(\.intake)),
                target: target(component),
                parts: nil
            )
        }

        var longChain: AppointmentNutrient {
            let nutrients = [Nutrient.eicosapentaenoicAcid, .docosahexaenoicAcid]
            let amounts = days.days.map { day in
                nutrients.reduce(Estimate.zero) { $0 + day.amount(of: $1) } * 1000
            }
            return AppointmentNutrient(
                name: "EPA and DHA",
                unit: .milligram,
                mean: DayMean(amounts),
                target: target(.omega3),
                parts: IntakeParts(of: nutrients, in: days.days, additions)
            )
        }

        /// Held to what of milk, in three meals, would be absorbed as the score asks.
        var calcium: AppointmentNutrient {
            let asked = report.rules.targets.calcium
            return eaten(.calcium).held(
                to: days.areWhole && !days.isScoreWithheld
                    ? (asked.value, false, asked.citation) : nil
            )
        }

        var sodium: AppointmentNutrient {
            let threshold = report.rules.penalties[.sodium].threshold
            return eaten(.sodium).held(
                to: days.areWhole && !days.isScoreWithheld
                    ? (threshold.value, true, threshold.citation) : nil
            )
        }

        /// Nil of what is not scored, and where the targets do not hold.
        private func target(_ component: Component) -> Target? {
            let score = days.days[0].report.headline[component]
            guard score.weight > 0, !days.isScoreWithheld else { return nil }
            let citation = component.targetCitation(report.rules, report.profile)
            return (score.target, false, citation)
        }
    }
}
