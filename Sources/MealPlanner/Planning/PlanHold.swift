/// A constraint that holds a plan down: without it one option more, or another one, brings more.
package struct PlanHold: Equatable, Sendable {
    package let constraint: String
    /// How much more at least.
    package let points: Double

    /// Which of the constraints that go by `names` hold the plan of `chosen` options down, by at least
    /// `least` points each, all the others in force.
    ///
    /// One option more is tried, and one in place of another: what more changes at once would bring is
    /// not looked for, so that the points are a least.
    ///
    /// - Throws: `ScoringError` where a line cannot be scored.
    package static func holds(
        on chosen: [Int],
        of problem: PlanProblem,
        among names: [String],
        least: Double
    ) throws -> [PlanHold] {
        let points = try problem.points(of: chosen)
        let kept = [chosen] + chosen.map { left in chosen.filter { $0 != left } }
        var gains: [String: Double] = [:]
        for option in problem.options.indices where !chosen.contains(option) {
            for kept in kept {
                let other = (kept + [option]).sorted()
                guard let broken = problem.broken(by: other), broken.count == 1,
                    let name = broken.first, names.contains(name)
                else { continue }
                let gain = try problem.points(of: other) - points
                gains[name] = max(gains[name] ?? 0, gain)
            }
        }
        return names.compactMap { name in
            gains[name].flatMap { $0 >= least ? PlanHold(constraint: name, points: $0) : nil }
        }
    }
}
