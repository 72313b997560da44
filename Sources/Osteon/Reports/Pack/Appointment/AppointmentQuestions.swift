import BoneScore
import FoodModel
import MealResolver

/// What to ask at an appointment: what the diary leaves open, and nothing that it answers.
struct AppointmentQuestions {
    let days: LoggedDays
    let report: ScoreReport
    let limits: [LimitCheck]
    let gaps: [AppointmentGap]

    /// At most five, what changes most first; none where nothing is open.
    var sentences: [String] {
        let all =
            unread + exceeded + [calciumTablets, vitaminD].compactMap(\.self)
            + doubts.prefix(2) + [otherDays, weight].compactMap(\.self)
        return Array(all.prefix(Self.most))
    }

    private var unread: [String] {
        let lines = days.days.flatMap { day in day.unread.map { (text: $0.text, day: day.name) } }
        guard let first = lines.first else { return [] }
        let others =
            switch lines.count {
            case 1: "What it holds is not known"
            case 2: "What it and another line hold is not known"
            default: "What it and \(lines.count - 1) other lines hold is not known"
            }
        return ["What was \"\(first.text)\" (\(first.day))? \(others) (unresolved.csv)."]
    }

    private var exceeded: [String] {
        limits.filter { $0.worst >= .likely }.map { check in
            let amount = "\(RangeText.amount(check.highest)) \(check.limit.nutrient.unit.rawValue)"
            let when = days.days.count > 1 ? " on the highest day" : ""
            return
                "\(check.name.capitalizedFirst) comes to \(amount)\(when) (\(check.sentence)): is "
                + "that usual, and does the care team know?"
        }
    }

    /// Calcium that was swallowed nobody knows with which meal.
    private var calciumTablets: String? {
        let amounts = days.days.compactMap { day -> Double? in
            let alone = day.report.meals.filter { $0.meal.kind == .supplement }
            let amount = alone.flatMap(\.resolved.intake.entries).filter(\.isSupplement)
                .reduce(0) { $0 + $1.weighed(.calcium).point }
            return amount > 0 ? amount : nil
        }
        guard let least = amounts.min(), let most = amounts.max() else { return nil }
        let amount = Self.amount(least, most, "mg")
        return
            "Calcium of supplements taken on their own is \(amount)\(count(amounts.count)): with "
            + "which meal, and how much at once?"
    }

    private var vitaminD: String? {
        guard let gap = gaps.first(where: { $0.component == .vitaminD }) else { return nil }
        let isTaken = days.days.flatMap(\.report.meals).flatMap(\.resolved.intake.entries)
            .contains { $0.isSupplement && $0.supplies[.vitaminD] != nil }
        let tablets =
            isTaken
            ? "is its supplement taken on every day?"
            : "is a supplement taken that the diary does not name?"
        return "Vitamin D comes to \(gap.amounts): \(tablets)"
    }

    /// What would make the scores surer, the most useful first; one sentence a line of food.
    private var doubts: [String] {
        var gains: [String: Double] = [:]
        for day in days.days {
            for remedy in day.explanation?.remedies ?? [] where remedy.gain >= 1 {
                guard let question = question(remedy, of: day) else { continue }
                gains[question, default: 0] += remedy.gain
            }
        }
        return gains.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }

    private func question(_ remedy: Remedy, of day: LoggedDays.Day) -> String? {
        let lines = remedy.places.map { day.report.meals[$0.sitting].resolved.lines[$0.line] }
        // What was not understood is asked for already.
        guard let first = lines.first, first.unresolved == nil else { return nil }
        // A food is asked for once, however much of it is eaten when.
        let food = "\"\(first.parsed.name.isEmpty ? first.text : first.parsed.name)\""
        let foods = lines.count > 1 ? "\(food) and its like" : food
        switch remedy.action {
        case .weigh: return "How much is \"\(first.text)\"? The weight is a guess."
        case .sayWhich: return "Which food is \(foods)? Several answer to the name."
        case .sayHow: return "How is \(foods) cooked?"
        case .lookUp:
            let printed = remedy.nutrients.filter(Self.onLabels.contains)
            guard !printed.isEmpty else { return nil }
            let nutrients = printed.map(\.name).joined(separator: ", ")
            return "What does the label of \(foods) say of \(nutrients)? No table does."
        // Asked already, all of them together.
        case .rewrite: return nil
        }
    }

    /// Days that nobody logged, or that there is but one.
    private var otherDays: String? {
        guard days.areWhole else { return nil }
        guard days.days.count > 1 else {
            return "One day is logged (\(days.days[0].name)): was it like others?"
        }
        guard !days.missing.isEmpty else { return nil }
        let names = days.missing.map(\.short).joined(separator: ", ")
        let were = days.missing.count == 1 ? "Was it" : "Were they"
        return "Not logged: \(names). \(were) like the others?"
    }

    private var weight: String? {
        guard report.profile.isWeightAssumed || report.profile.isDefault else { return nil }
        return "What is the body weight? None is stated, so protein stands in grams alone."
    }

    /// " on 5 of 7 days"; nothing where there is one day.
    private func count(_ some: Int) -> String {
        days.days.count > 1 ? " on \(some) of \(days.days.count) days" : ""
    }

    /// "500 mg", "500–1,000 mg".
    private static func amount(_ least: Double, _ most: Double, _ unit: String) -> String {
        let (low, high) = (NumberText.plain(least), NumberText.plain(most))
        return low == high ? "\(low) \(unit)" : "\(low)–\(high) \(unit)"
    }

    /// What labels may state: no maker prints phytate.
    private static let onLabels: NutrientSet = [
        .energy, .protein, .calcium, .vitaminD, .magnesium, .potassium, .zinc, .phosphorus, .sodium,
        .fibre,
    ]

    private static let most = 5
}

extension String {
    /// The text with a capital at its beginning.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
