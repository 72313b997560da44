import BoneScore
import FoodModel
import FoodStore
import Knowledge
import MealPlanner
import MealResolver

/// From a day and a request to a report: offers changes, has them solved, and tells them apart.
struct SuggestPlanning {
    private let scored: ScoreReport
    private let day: PlannedDay
    private let scorer: Scorer
    let before: Score
    private let cautions: [Caution]
    let request: SuggestRequest
    private let tables: SuggestionTables
    private let classes: [FoodClass.Key: FoodClass]
    private let menaquinones: MenaquinoneSplit?
    /// What the day may have as one of a week; nil for a day on its own.
    private let week: WeekDay?
    let filter: FoodFilter
    private let prices: PortionPrices?
    private var book: ChangeBook
    private var guardian: CautionGuard?
    /// By reason: the foods that safety keeps out.
    private var refused: [String: [String]] = [:]

    /// The points from which a change is worth telling: Osteon's own choice.
    static let leastGain = 0.5

    init(
        report: ScoreReport,
        day: PlannedDay,
        scorer: Scorer,
        before: Score,
        cautions: [Caution],
        request: SuggestRequest,
        tables: SuggestionTables,
        classes: [FoodClass.Key: FoodClass],
        menaquinones: MenaquinoneSplit?,
        week: WeekDay? = nil
    ) throws {
        scored = report
        self.day = day
        self.scorer = scorer
        self.before = before
        self.cautions = cautions
        self.request = request
        self.tables = tables
        self.classes = classes
        self.menaquinones = menaquinones
        self.week = week
        filter = try FoodFilter(
            request,
            profile: report.profile,
            tables: tables,
            classes: classes
        )
        prices = try request.prices.map { try PortionPrices($0, foods: tables.foods) }
        book = ChangeBook(day, tables, filter)
    }

    /// Offers all changes that the tables know and that safety allows.
    mutating func offer(
        _ resolver: inout MealResolver,
        _ rules: CautionBook
    ) throws {
        var candidates: [ChangeBook.Candidate] = []
        for food in tables.foods {
            guard var entry = try resolver.entry(of: food.id, grams: food.grams) else { continue }
            if let menaquinones { entry = menaquinones.split(entry) }
            let foodClass = entry.foodClass.flatMap { classes[$0] }
            let oxalate = tables.oxalate.oxalate(of: food.id, in: entry.foodClass)
            let price = prices?.price(of: food.grams, food)
            var bars = filter.bars(food, foodClass, entry, oxalate)
            // What has no price is not known to be within any budget.
            if request.budget != nil, price == nil { bars.insert(ChangeRows.budget) }
            candidates.append(
                ChangeBook.Candidate(
                    food: food,
                    entry: entry,
                    bars: bars,
                    isLiked: filter.isLiked(food),
                    price: price
                )
            )
        }
        for candidate in candidates { book.offerAddition(of: candidate) }
        book.offerSwaps(candidates, classes: classes)
        book.offerMoves()
        week?.revise(&book)
        if request.isPreselected {
            let kept = try Preselection(posed().problem, book.changes).kept
            book.keep(where: kept.contains)
        }
        try refuse(rules)
    }

    /// Bars what the person should beware of, and remembers why.
    private mutating func refuse(_ rules: CautionBook) throws {
        let guardian = CautionGuard(rules, scored.profile, scorer, day, cautions: cautions)
        self.guardian = guardian
        for number in book.options.indices {
            let (option, change) = (book.options[number], book.changes[number])
            let name = name(of: number)
            guard let reason = try guardian.objection(to: option, named: name) else {
                if let medicine = try guardian.mends(option, named: name) {
                    book.mend(number, medicine)
                }
                continue
            }
            book.bar(number, by: Self.safety)
            if change.kind == .addition, !refused[reason, default: []].contains(name) {
                refused[reason, default: []].append(name)
            }
        }
    }

    /// The name of what nobody can give up.
    private static let safety = "safety"

    /// The problem that the offered changes pose, with its rows.
    private func posed() throws -> (rows: ChangeRows, problem: PlanProblem) {
        let rows = ChangeRows(
            book: book,
            request: request,
            scorer: scorer,
            withheld: cautions.withheldGaps,
            before: before
        )
        let problem = try PlanProblem(
            scorer: scorer,
            sittings: day.sittings,
            options: book.options,
            rows: rows.rows + (week?.rows(of: book) ?? []),
            mostChanges: max(request.mostEdits, 5),
            ceilings: [
                .sodium: rows.sodiumAllowed, .retinol: rows.allowed(.retinol) ?? .infinity,
            ]
        )
        return (rows, problem)
    }

    private func name(of option: Int) -> String {
        book.changes[option].food?.name ?? book.changes[option].line ?? ""
    }

    /// The plan, without what the week lacks where no choice brings it.
    private func solved(_ problem: PlanProblem, _ planner: Planner) throws -> PlanAnswer {
        let answer = try planner.plan(problem)
        guard week != nil, !problem.allows(answer.chosen) else { return answer }
        return try planner.plan(problem, without: [WeekDay.needs])
    }

    /// What comes of the offered changes.
    mutating func report(_ planner: Planner) throws -> SuggestReport {
        var (rows, problem) = try posed()
        var answer = try solved(problem, planner)
        // What is harmless alone may be too much together.
        while let last = try guardian?.firstTooMany(
            of: answer.chosen.map { (option: book.options[$0], name: name(of: $0)) }
        ) {
            book.bar(answer.chosen[last], by: Self.safety)
            (rows, problem) = try posed()
            answer = try solved(problem, planner)
        }
        let outcome: SuggestReport.Outcome
        var limits: [SuggestReport.Limit] = []
        var holds: [PlanHold] = []
        let isMended = answer.chosen.contains { book.changes[$0].medicine != nil }
        let gain = answer.points - (try problem.points(of: []))
        if isMended || gain >= Self.leastGain {
            let steps = try steps(of: answer.chosen, problem)
            let after = try scorer.score(wholeDay: problem.day(with: answer.chosen))
            outcome = .plan(steps: steps, after: after)
            limits = self.limits(rows, after)
            holds = try self.holds(on: answer.chosen, problem)
        } else if answer.isOutOfTime {
            // Nor is there time to find out what stands in the way.
            outcome = .outOfTime
        } else if let week, week.number > 0 {
            // What stands in the way of a later day is what the days before it have.
            outcome = .nothing
        } else {
            let conflict = try ConflictFinder(planner, problem, leastGain: Self.leastGain)
                .conflict(among: constraints, unyielding: unyielding)
            outcome = conflict.map { .conflict($0) } ?? .nothing
        }
        return SuggestReport(
            report: scored,
            day: day,
            cautions: cautions,
            before: before,
            outcome: outcome,
            answer: answer,
            changes: book.changes,
            limits: limits,
            holds: holds,
            refusals: refused.sorted { $0.key < $1.key }
                .map { SuggestReport.Refusal(reason: $0.key, foods: $0.value) },
            findings: scored.findings + filter.findings + (prices?.findings ?? [])
        )
    }

    /// The chosen changes, each time the one that brings most, with what it brings then for sure.
    private func steps(of chosen: [Int], _ problem: PlanProblem) throws -> [SuggestStep] {
        var steps: [SuggestStep] = []
        // Without it, this would be broken.
        let rooms = Dictionary(
            uniqueKeysWithValues: chosen.map { option in
                (option, problem.broken(by: chosen.filter { $0 != option }) ?? [])
            }
        )
        var (done, left) = ([Int](), chosen)
        var (score, points) = (before, try problem.points(of: []))
        while !left.isEmpty {
            var best: (option: Int, points: Double)?
            for option in left {
                let points = try problem.points(of: done + [option])
                if points > best?.points ?? -.infinity { best = (option, points) }
            }
            guard let best else { break }
            done.append(best.option)
            left.removeAll { $0 == best.option }
            let after = try scorer.score(wholeDay: problem.day(with: done, counted: true))
            steps.append(
                SuggestStep(
                    book.changes[best.option],
                    book.options[best.option].entry,
                    from: score,
                    to: after,
                    points: best.points - points,
                    makesRoomIn: rooms[best.option]?.sorted() ?? []
                )
            )
            (score, points) = (after, best.points)
        }
        return steps
    }
}
