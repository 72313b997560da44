import BoneScore
import FoodModel
import Knowledge
import MealPlanner
import MealResolver

/// Plans the days of a week one after another, each by what those before it have had.
struct WeekPlanning {
    private let scoring: ScorePipeline
    private let scored: ScoreReport
    private let diary: Diary
    /// The written days, which the week goes through again and again.
    let written: [DayReport]
    private let request: GapRequest
    private let shelf: WeekShelf
    private(set) var rules: WeekRules
    private var packs: PackLedger
    private var spent = 0.0
    private(set) var findings: [Finding] = []

    init(
        _ scoring: ScorePipeline,
        _ scored: ScoreReport,
        _ diary: Diary,
        _ request: GapRequest,
        _ shelf: WeekShelf,
        _ packs: PackLedger
    ) {
        self.scoring = scoring
        self.scored = scored
        self.diary = diary
        self.request = request
        self.shelf = shelf
        self.packs = packs
        written = scored.days.filter { $0.scope == .day }
        rules = Self.rules(written, request, shelf)
    }

    /// The written day that day `number` of the week is like.
    func day(_ number: Int) -> DayReport { written[number % written.count] }

    /// What the week may have beside what the diary eats on its days.
    private static func rules(
        _ written: [DayReport],
        _ request: GapRequest,
        _ shelf: WeekShelf
    ) -> WeekRules {
        var eaten: [String: Set<Int>] = [:]
        var (fish, oily) = (Set<Int>(), Set<Int>())
        var isHarmless = true
        for number in 0..<request.days where !written.isEmpty {
            let meals = written[number % written.count].meals
            for entry in meals.flatMap(\.resolved.intake.entries)
            where entry.isResolved && !entry.isSupplement {
                for product in shelf.products(of: entry) {
                    eaten[product, default: []].insert(number)
                }
                if shelf.isFish(entry) { fish.insert(number) }
                if shelf.isOily(entry) { oily.insert(number) }
                if !shelf.isHarmless(entry) { isHarmless = false }
            }
        }
        return WeekRules(
            leastGroups: request.leastGroups,
            mostDays: request.mostDays,
            eaten: eaten,
            fish: fish,
            oily: oily,
            isFishBarred: !isHarmless
        )
    }

    /// How near the best plan each day must be, in points: Osteon's own choice.
    private static let precision = 1.0

    /// The plans of all days.
    ///
    /// - Throws: What suggestions for one day throw.
    mutating func plan() throws -> [GapPlan.Day] {
        let tables = try SuggestionTables.shipped(classes: shelf.classes)
        let scorer = try Scorer(rules: scored.rules, profile: scored.profile)
        let planner = Planner(
            solver: try CBCSolver(path: request.changes.searchPath),
            seconds: request.changes.seconds,
            precision: Self.precision,
            isBounded: false
        )
        var resolver = scoring.resolver(for: diary, context: .diary)
        var days: [GapPlan.Day] = []
        for number in 0..<request.days {
            let own = day(number)
            guard let planned = PlannedDay([own]) else { continue }
            let week = WeekDay(
                number: number,
                rules: rules,
                packs: packs,
                shelf: shelf,
                budget: budget(on: number),
                people: Double(request.people)
            )
            let report = try scoring.suggest(
                scored,
                planned,
                scorer,
                changes,
                tables,
                &resolver,
                planner,
                week: week
            )
            let day = GapPlan.Day(date: own.date, report: report)
            take(day.steps, week)
            days.append(day)
            if number == 0 {
                findings = Array(report.findings.dropFirst(scored.findings.count))
                if case .withheld = report.outcome { break }
            }
        }
        return days
    }

    /// What is asked of each day: what packs cost is the week's to know.
    private var changes: SuggestRequest {
        var changes = request.changes
        changes.prices = nil
        changes.budget = nil
        return changes
    }

    /// What of the whole budget may be spent by the end of day `number`, and is not.
    private func budget(on number: Int) -> Double? {
        request.changes.budget.map {
            $0 * Double(number + 1) / Double(request.days) - spent
        }
    }

    private mutating func take(_ steps: [SuggestStep], _ week: WeekDay) {
        for step in steps {
            guard let food = step.change.food else { continue }
            let needs = shelf.needs(food, step.entry, Double(request.people))
            // Where there is a budget, what has no price is barred.
            if let price = week.price(of: needs) { spent += price }
            for need in needs { packs.take(need.grams, of: need.product) }
            rules.take(shelf.food(food, step.entry), on: week.number)
        }
    }
}
