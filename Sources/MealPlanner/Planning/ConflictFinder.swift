/// Finds which constraints stand in the way where no choice helps.
package struct ConflictFinder: Sendable {
    private let planner: Planner
    private let problem: PlanProblem
    /// The points that a choice must bring to be worth telling.
    private let leastGain: Double

    package init(_ planner: Planner, _ problem: PlanProblem, leastGain: Double) {
        self.planner = planner
        self.problem = problem
        self.leastGain = leastGain
    }

    /// What bars every choice that helps.
    package struct Conflict: Equatable, Sendable {
        /// A smallest set of constraints: give up any one of them, and there is a choice that helps.
        package let constraints: [String]
        /// The nearest way out: a constraint, by how much its limit must rise, and for which option.
        package let relaxations: [Relaxation]
    }

    package struct Relaxation: Equatable, Sendable {
        package let constraint: String
        /// In the constraint's own unit; nil for a constraint that bars or does not.
        package let amount: Double?
        package let option: Int
    }

    /// The conflict among the constraints that go by `names`, by a deletion filter: each is given up in
    /// turn, for good where that does not help.
    ///
    /// - Returns: Nil where nothing would help even without all of them.
    /// - Throws: What the planner throws.
    package func conflict(among names: [String]) throws -> Conflict? {
        let base = try problem.points(of: [])
        var singles: [(option: Int, points: Double)] = []
        for option in problem.options.indices {
            let points = try problem.points(of: [option])
            if points >= base + leastGain { singles.append((option, points)) }
        }
        var dropped: Set<String> = []
        guard try helps(without: Set(names), singles, base) else { return nil }
        for name in names where try !helps(without: dropped.union([name]), singles, base) {
            dropped.insert(name)
        }
        let constraints = names.filter { !dropped.contains($0) }
        return Conflict(
            constraints: constraints,
            relaxations: constraints.compactMap { relaxation(of: $0, dropped, singles) }
        )
    }

    /// Whether a choice within the other constraints brings enough points: one option, or several.
    private func helps(
        without dropped: Set<String>,
        _ singles: [(option: Int, points: Double)],
        _ base: Double
    ) throws -> Bool {
        if singles.contains(where: { problem.allows([$0.option], without: dropped) }) {
            return true
        }
        let answer = try planner.plan(problem, without: dropped, isBalanced: false)
        return answer.points >= base + leastGain
    }

    /// The least by which `name` must be relaxed for one option to help, all others in force that are
    /// not `dropped`.
    private func relaxation(
        of name: String,
        _ dropped: Set<String>,
        _ singles: [(option: Int, points: Double)]
    ) -> Relaxation? {
        let allowed = singles.filter {
            problem.allows([$0.option], without: dropped.union([name]))
        }
        let rows = problem.rows.filter { $0.name == name }
        let nearest = allowed.map { single in
            let excess = rows.map { max(0, $0.sum(of: [single.option]) - $0.limit) }.max()
            return (option: single.option, points: single.points, excess: excess)
        }
        .min { a, b in
            (a.excess ?? 0, -a.points, a.option) < (b.excess ?? 0, -b.points, b.option)
        }
        return nearest.map {
            Relaxation(constraint: name, amount: $0.excess, option: $0.option)
        }
    }
}
