import BoneScore
import FoodModel
import MealResolver

/// What sittings of one name bring of calcium and protein, over the logged days.
struct SittingMeans {
    /// As written: "breakfast".
    let name: String
    let kind: Meal.Kind
    /// How many sittings of the name there were.
    var count: Int { calcium.count }
    let calcium: DayMean
    /// The mean of best guesses; nil where no score is shown, or a line was not understood.
    let absorbed: Double?
    let protein: DayMean
    /// The amounts of protein, sitting by sitting.
    let proteins: [Estimate]
    /// Whether a line of one of them was not understood.
    let isIncomplete: Bool

    /// Of the days, in the order in which the names come up.
    static func all(of days: LoggedDays) -> [SittingMeans] {
        var names: [String] = []
        var sittings: [String: [Sitting]] = [:]
        for day in days.days {
            for (index, meal) in day.report.meals.enumerated() {
                let key = meal.meal.name.lowercased()
                if sittings[key] == nil { names.append(key) }
                sittings[key, default: []].append(Sitting(meal, at: index, of: day))
            }
        }
        return names.compactMap { name in sittings[name].map { SittingMeans($0) } }
    }

    private init(_ sittings: [Sitting]) {
        let meal = sittings[0].meal.meal
        name = meal.name.isEmpty ? "the meal" : meal.name
        kind = meal.kind
        calcium = DayMean(sittings.map { $0.amount(of: .calcium) })
        let absorbed = sittings.compactMap(\.absorbed)
        self.absorbed =
            absorbed.count == sittings.count
            ? absorbed.reduce(0, +) / Double(absorbed.count) : nil
        proteins = sittings.map { $0.amount(of: .protein) }
        protein = DayMean(proteins)
        isIncomplete = !sittings.allSatisfy(\.isUnderstood)
    }

    /// The sitting with the most calcium by best guess, and where: "dinner, Tue 24 Nov"; nil where none
    /// has any.
    static func greatestLoad(of days: LoggedDays) -> (amount: Estimate, place: String)? {
        let loads = days.days.flatMap { day in
            day.report.meals.enumerated().map { index, meal in
                let name = meal.meal.name.isEmpty ? "the meal" : meal.meal.name
                let sitting = Sitting(meal, at: index, of: day)
                return (amount: sitting.amount(of: .calcium), place: "\(name), \(day.name)")
            }
        }
        return loads.max { $0.amount.point < $1.amount.point }
            .flatMap { $0.amount.point > 0 ? $0 : nil }
    }
}

extension SittingMeans {
    /// One sitting of one day.
    private struct Sitting {
        let meal: MealReport
        private let index: Int
        private let day: LoggedDays.Day

        init(_ meal: MealReport, at index: Int, of day: LoggedDays.Day) {
            self.meal = meal
            self.index = index
            self.day = day
        }

        /// Supplements on their own have no score: their lines are added up.
        func amount(of nutrient: Nutrient) -> Estimate {
            guard let totals = meal.score.score?.totals else {
                return meal.resolved.intake.entries.reduce(.zero) {
                    $0 + $1.weighed(nutrient)
                }
            }
            return totals[nutrient]?.estimate ?? .zero
        }

        var isUnderstood: Bool { meal.resolved.lines.allSatisfy { $0.unresolved == nil } }

        /// Of a line that was not understood nobody knows the calcium.
        var absorbed: Double? {
            isUnderstood ? day.explanation?.absorbedCalcium(atSitting: index) : nil
        }
    }
}
