import BoneScore

/// Finds the best plan: a linear model that overestimates is solved, its answer scored exactly, and
/// the model drawn closer to the curves there, until bound and answer meet.
///
/// First the greatest score there is, which bounds every plan. Then the plan that is told: the one
/// of the greatest score less ``worth`` for each change, dearer for what few people eat (a design
/// choice of Osteon's: who is asked to change five things for a point changes nothing).
package struct Planner: Sendable {
    private let solver: any LinearSolver
    /// After how many seconds the best that was found is given.
    private let seconds: Double
    /// How near bound and answer must be for the plan that is told, in points.
    private let precision: Double
    /// Whether the greatest score is sought, too, which bounds every plan.
    private let isBounded: Bool
    /// How near that bound must be where another plan than the greatest is told, as a part of the score.
    private let boundGap: Double
    private let clock = ContinuousClock()

    /// The points that a change must earn: Osteon's own choice.
    package static let worth = 0.5
    /// The part of the precision that is left to the solver; the curves have the rest.
    private static let solverPart = 0.6
    /// The part of the time for the bound where a plan is sought after it.
    private static let boundPart = 0.6
    private static let mostRounds = 12
    private static let mostBalances = 4

    /// - Parameters:
    ///   - solver: What solves the linear models.
    ///   - seconds: After how many seconds the best that was found is given.
    ///   - precision: How near bound and answer must be, in points.
    ///   - isBounded: Whether a bound on every plan is wanted beside the plan that is told.
    ///   - boundGap: How near that bound must be, as a part of the score, unless `precision` is less near.
    package init(
        solver: any LinearSolver,
        seconds: Double,
        precision: Double = 0.5,
        isBounded: Bool = true,
        boundGap: Double = 0.01
    ) {
        self.isBounded = isBounded
        self.boundGap = boundGap
        self.solver = solver
        self.seconds = seconds
        self.precision = precision
    }

    /// The best plan for `problem`.
    ///
    /// - Parameters:
    ///   - problem: The day and what may be changed.
    ///   - dropped: Names of constraints that are given up.
    ///   - isBalanced: Whether changes must earn their worth; otherwise the greatest score is told.
    /// - Returns: The plan with its exact points and the bound on all others.
    /// - Throws: `SolverError` where the solver cannot be run; `ScoringError` where a line cannot be
    ///   scored.
    package func plan(
        _ problem: PlanProblem,
        without dropped: Set<String> = [],
        isBalanced: Bool = true
    ) throws -> PlanAnswer {
        var search = try Search(problem, dropped, clock.now)
        let seeksBest = isBounded || !isBalanced
        // The plan that is told needs time, too.
        let part = isBalanced ? Self.boundPart : 1
        func near() -> Double {
            isBalanced ? max(precision, boundGap * search.points) : precision
        }
        while seeksBest, search.solves < Self.mostRounds, try raise(&search, near(), part: part) {}
        let best = search.points
        if isBalanced {
            try balance(&search)
            try search.prune()
        }
        return PlanAnswer(
            chosen: isBalanced ? search.balanced : search.best,
            points: try problem.points(of: isBalanced ? search.balanced : search.best),
            best: best,
            bound: search.bound,
            isOutOfTime: search.isOutOfTime,
            solves: search.solves,
            seconds: (clock.now - search.start) / .seconds(1)
        )
    }

    /// Whether a choice within the constraints, those `dropped` left out, has at least `points`.
    ///
    /// Where the time ends first, only what was found counts.
    package func reaches(
        _ points: Double,
        _ problem: PlanProblem,
        without dropped: Set<String>
    ) throws -> Bool {
        var search = try Search(problem, dropped, clock.now)
        while search.solves < Self.mostRounds, search.points < points, search.bound >= points,
            try raise(&search, precision)
        {}
        return search.points >= points
    }

    /// One round for the score, to end after `part` of the time; whether another may bring more than
    /// `near` points.
    private func raise(_ search: inout Search, _ near: Double, part: Double = 1) throws -> Bool {
        let model = search.model
        guard let (chosen, bound) = try answer(model.forScore, model, &search, near, part: part)
        else {
            // Everything that is left was tried: nothing is better than the best.
            if !search.isOutOfTime { search.bound = search.points }
            return false
        }
        search.bound = min(search.bound, max(search.points, min(100, bound)))
        try search.take(chosen)
        search.bound = max(search.bound, search.points)
        return search.bound - search.points > near && !search.isOutOfTime
    }

    /// Rounds for the score less what changes must earn, until the model tells no more than is true.
    private func balance(_ search: inout Search) throws {
        let most = isBounded ? Self.mostBalances : Self.mostRounds
        for _ in 0..<most {
            let model = search.model
            guard
                let (chosen, bound) = try answer(model.forBalance, model, &search, precision)
            else { return }
            try search.take(chosen)
            if bound - search.balance <= precision { return }
        }
    }

    /// What the solver chooses, and its bound; nil where nothing is left to choose, or no time.
    private func answer(
        _ linear: LinearModel,
        _ model: ScoreModel,
        _ search: inout Search,
        _ near: Double,
        part: Double = 1
    ) throws -> (chosen: [Int], bound: Double)? {
        let left = seconds * part - (clock.now - search.start) / .seconds(1)
        guard left > 0.01 else {
            search.isOutOfTime = true
            return nil
        }
        search.solves += 1
        switch try solver.solve(linear, seconds: left, gap: near * Self.solverPart) {
        case .found(let values, let bound, let isProven):
            if !isProven { search.isOutOfTime = true }
            return (model.chosen(by: values), bound)
        case .infeasible: return nil
        case .outOfTime:
            search.isOutOfTime = true
            return nil
        }
    }
}
