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
    /// The mean of best guesses; nil where no score is shown.
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
        isIncomplete = sittings.contains { sitting in
            sitting.meal.resolved.lines.contains { $0.unresolved != nil }
        }
    }

    /// The sitting with the most calcium: "640 mg (dinner, Tue 24 Nov)"; nil where none has any.
    static func greatestLoad(of days: LoggedDays) -> (amount: Double, place: String)? {
        let loads = days.days.flatMap { day in
            day.report.meals.enumerated().map { index, meal in
                let name = meal.meal.name.isEmpty ? "the meal" : meal.meal.name
                let sitting = Sitting(meal, at: index, of: day)
                return (amount: sitting.amount(of: .calcium).point, place: "\(name), \(day.name)")
            }
        }
        return loads.max { $0.amount < $1.amount }.flatMap { $0.amount > 0 ? $0 : nil }
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

        var absorbed: Double? {
            day.explanation?.lines.filter { $0.place.sitting == index }
                .reduce(0) { $0 + $1.absorbedCalcium }
        }
    }
}

extension Entry {
    /// What the line brings of `nutrient`, its weight's range included.
    func weighed(_ nutrient: Nutrient) -> Estimate {
        let amount = supplies[nutrient]?.estimate ?? .zero
        return grams.point > 0 ? amount * (grams * (1 / grams.point)) : amount
    }
}
