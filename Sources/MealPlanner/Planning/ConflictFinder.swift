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
        /// A smallest set of constraints: while all of them hold nothing helps, whatever else is given up.
        package let constraints: [String]
        /// The nearest ways out, each with every other constraint in force.
        package let relaxations: [Relaxation]
    }

    /// An option that helps once a few constraints are given up or raised.
    package struct Relaxation: Equatable, Sendable {
        /// A constraint that is relaxed.
        package struct Step: Equatable, Sendable {
            package let constraint: String
            /// By how much its limit must rise, in its own unit; nil for one that bars or does not.
            package let amount: Double?
        }

        package let steps: [Step]
        package let option: Int
        /// What the option then brings on its own.
        package let points: Double
    }

    /// How many ways out are told.
    private static let mostRelaxations = 3

    private struct Single {
        let option: Int
        let gain: Double
    }

    /// The conflict among the constraints that go by `names`.
    ///
    /// By a deletion filter: each is given up in turn, for good where that does not help. So those named
    /// last are the likeliest to be told.
    ///
    /// - Parameters:
    ///   - names: The constraints that may be given up to find the conflict.
    ///   - unyielding: Those of them that nobody should give up: no way out, unless there is no other.
    /// - Returns: Nil where nothing would help even without all of them, or something helps with them.
    /// - Throws: What the planner throws.
    package func conflict(
        among names: [String],
        unyielding: Set<String> = []
    ) throws -> Conflict? {
        let base = try problem.points(of: [])
        var singles: [Single] = []
        for option in problem.options.indices {
            let gain = try problem.points(of: [option]) - base
            if gain >= leastGain { singles.append(Single(option: option, gain: gain)) }
        }
        guard try helps(without: Set(names), singles, base),
            try !helps(without: [], singles, base)
        else { return nil }
        var dropped: Set<String> = []
        for name in names where try !helps(without: dropped.union([name]), singles, base) {
            dropped.insert(name)
        }
        return Conflict(
            constraints: names.filter { !dropped.contains($0) },
            relaxations: relaxations(singles, names, unyielding)
        )
    }

    /// Whether a choice within the other constraints brings enough points: one option, or several.
    private func helps(
        without dropped: Set<String>,
        _ singles: [Single],
        _ base: Double
    ) throws -> Bool {
        if singles.contains(where: { problem.allows([$0.option], without: dropped) }) {
            return true
        }
        return try planner.reaches(base + leastGain, problem, without: dropped)
    }

    /// For one option to help: the fewest constraints that must be relaxed while all others hold, and
    /// each by how much.
    private func relaxations(
        _ singles: [Single],
        _ names: [String],
        _ unyielding: Set<String>
    ) -> [Relaxation] {
        let known = Set(names)
        let ways = singles.compactMap { single -> Relaxation? in
            guard let broken = problem.broken(by: [single.option]), broken.isSubset(of: known)
            else { return nil }
            let steps = names.filter(broken.contains).map { name in
                Relaxation.Step(
                    constraint: name,
                    amount: problem.rows.filter { $0.name == name }.map {
                        max(0, $0.sum(of: [single.option]) - $0.limit)
                    }
                    .max()
                )
            }
            return Relaxation(steps: steps, option: single.option, points: single.gain)
        }
        func isOpen(_ way: Relaxation) -> Bool {
            way.steps.allSatisfy { !unyielding.contains($0.constraint) }
        }
        let open = ways.contains(where: isOpen) ? ways.filter(isOpen) : ways
        let fewest = open.map(\.steps.count).min() ?? 0
        let nearest = Dictionary(grouping: open.filter { $0.steps.count == fewest }) { way in
            way.steps.map(\.constraint)
        }
        .compactMap { $0.value.min(by: Self.isNearer) }
        let places = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        func order(_ way: Relaxation) -> [Int] {
            way.steps.map { places[$0.constraint] ?? names.count }
        }
        return Array(
            nearest.sorted { order($0).lexicographicallyPrecedes(order($1)) }
                .prefix(Self.mostRelaxations)
        )
    }

    private static func isNearer(_ a: Relaxation, _ b: Relaxation) -> Bool {
        for (one, other) in zip(a.steps, b.steps) {
            guard let one = one.amount, let other = other.amount, one != other else { continue }
            return one < other
        }
        return (-a.points, a.option) < (-b.points, b.option)
    }
}
