import FoodModel
import LabelledData
import MealResolver

/// How near foods of a survey and the days they make come to what the survey's own table gives.
struct RecallEvaluation {
    /// The names of all foods in lower case: a description that is one of them is only looked up.
    let foodNames: Set<String>

    private struct Case {
        let food: RecalledFood
        let lines: [ResolvedLine]
        var isResolved: Bool { lines.allSatisfy { $0.unresolved == nil } }
    }

    /// Two sections: descriptions as they stand, and reworded.
    func sections(
        _ rows: LabelledRows,
        totals: [String: NutrientTable<Double>],
        file: String,
        resolve: (String, Double) throws -> [ResolvedLine]
    ) throws -> [Section] {
        var complaints = rows.complaints
        let foods = rows.rows.compactMap { row -> RecalledFood? in
            let food = RecalledFood(row)
            if food == nil {
                complaints.append("line \(row.line): no food or no weight; the row was left out")
            }
            return food
        }
        let verbatim = foods.map { foodNames.contains($0.description.lowercased()) }
        func section(_ title: String, reworded: Bool) throws -> Section {
            let cases = try foods.map { food in
                Case(
                    food: food,
                    lines: try resolve(
                        reworded ? Rewording.reworded(food.description) : food.description,
                        food.grams
                    )
                )
            }
            return Section(
                title: title,
                file: file,
                metrics: metrics(cases, isVerbatim: verbatim) + days(of: cases, totals: totals),
                misses: cases.compactMap(miss),
                complaints: complaints
            )
        }
        let plain = try section("recalls", reworded: false)
        complaints = []
        return [plain, try section("recalls, reworded", reworded: true)]
    }

    private func metrics(_ cases: [Case], isVerbatim: [Bool]) -> [Metric] {
        let mass = cases.map(\.food.grams).reduce(0, +)
        let resolved = cases.filter(\.isResolved).map(\.food.grams).reduce(0, +)
        var metrics = [
            Metric("share of food mass resolved", mass > 0 ? resolved / mass : nil, of: cases.count)
        ]
        var all = Agreement()
        for (_, nutrient) in RecalledFood.nutrients {
            let agreement = agreement(cases, nutrient)
            metrics += agreement.metrics(of: "food \(nutrient.tag)")
            all = all + agreement
        }
        let places = cases.indices
        for (name, wanted) in [("described as in the table", true), ("other descriptions", false)] {
            let group = places.filter { isVerbatim[$0] == wanted }.map { cases[$0] }
            let agreement = RecalledFood.nutrients.reduce(Agreement()) {
                $0 + self.agreement(group, $1.nutrient)
            }
            metrics.append(agreement.metrics(of: "food, ten nutrients, \(name)")[0])
        }
        var calibration = Calibration()
        for one in cases where one.isResolved {
            calibration.add(
                confidence: one.lines.map(\.confidence).min() ?? 0,
                isRight: distance(one) == 0
            )
        }
        return metrics + all.doubtMetrics(of: "food, ten nutrients") + calibration.metrics
    }

    /// The share of days within 15 %, by nutrient and on average, and how honest the ranges are.
    private func days(of cases: [Case], totals: [String: NutrientTable<Double>]) -> [Metric] {
        let days = Dictionary(grouping: cases, by: \.food.day)
        var metrics: [Metric] = []
        var shares: [Double] = []
        var all = Agreement()
        for (_, nutrient) in RecalledFood.nutrients {
            var agreement = Agreement()
            for day in days.keys.sorted() {
                let eaten = days[day, default: []]
                let sum = eaten.compactMap { $0.food.truth[nutrient] }.reduce(0, +)
                agreement.add(
                    Tally.of(nutrient, in: eaten.flatMap(\.lines)),
                    truth: totals[day]?[nutrient] ?? sum
                )
            }
            let metric = agreement.metrics(of: "day \(nutrient.tag)", within: 0.15)[0]
            metrics.append(metric)
            if let share = metric.value { shares.append(share) }
            all = all + agreement
        }
        return metrics + [
            Metric("days within 15 %, mean of ten nutrients", shares.mean, of: days.count)
        ] + all.doubtMetrics(of: "day, ten nutrients")
    }

    private func agreement(_ cases: [Case], _ nutrient: Nutrient) -> Agreement {
        var agreement = Agreement()
        for one in cases {
            guard let truth = one.food.truth[nutrient] else { continue }
            agreement.add(Tally.of(nutrient, in: one.lines), truth: truth)
        }
        return agreement
    }

    /// How many of the day's needs, in hundredths, the five nutrients that every table has are off
    /// by where they are off by more than a quarter and by more than one hundredth.
    private func distance(_ one: Case) -> Double {
        Self.needs.map { nutrient, need -> Double in
            guard let truth = one.food.truth[nutrient] else { return 0 }
            let error = abs(Tally.of(nutrient, in: one.lines).point - truth)
            return error > max(0.25 * truth, 0.01 * need) ? 100 * error / need : 0
        }.reduce(0, +)
    }

    /// Roughly what an adult needs a day; only to tell what matters from what does not.
    private static let needs: [(Nutrient, Double)] = [
        (.protein, 60), (.calcium, 1000), (.magnesium, 350), (.potassium, 3000), (.zinc, 10),
    ]

    private func miss(_ one: Case) -> Miss? {
        let distance = one.isResolved ? distance(one) : one.food.grams
        guard distance > 0 else { return nil }
        let said = one.lines.map { "\($0.foodName ?? "–") · \($0.confidence.rounded(to: 2))" }
        return Miss(
            cost: distance,
            text: "\"\(one.food.description)\" \(one.food.grams.rounded(to: 0)) g → "
                + (one.isResolved ? "" : "unresolved: ") + said.joined(separator: " + ")
        )
    }
}
