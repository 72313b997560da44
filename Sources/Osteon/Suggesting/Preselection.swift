import MealPlanner

/// Which of all changes are offered to the solver: the models stay small, and what is lost is measured.
///
/// Of foods that stand in for each other at one sitting, the few that bring most on their own. Where a
/// limit stands in the way of one of them, also those that bring less and spare the limit, and swaps
/// that make room in it.
struct Preselection {
    private let problem: PlanProblem
    private let changes: [OfferedChange]
    /// By option: the points that it brings on its own, less what it must earn.
    private let values: [Double]
    /// By option: the points that it brings on its own.
    private let gains: [Double]

    /// The points that a change must bring on its own: Osteon's own choice.
    private static let leastAlone = 0.25
    /// How many of those that stand in for each other are offered: Osteon's own choice.
    private static let mostMates = 4
    /// The points that making room may cost: Osteon's own choice.
    private static let mostLost = 4.0

    /// - Throws: `ScoringError` where a line cannot be scored.
    init(_ problem: PlanProblem, _ changes: [OfferedChange]) throws {
        self.problem = problem
        self.changes = changes
        let base = try problem.points(of: [])
        let gains = try problem.options.indices.map { try problem.points(of: [$0]) - base }
        self.gains = gains
        values = problem.options.indices.map { option in
            gains[option] - Planner.worth * problem.options[option].effort
        }
    }

    /// The options that are offered.
    var kept: Set<Int> {
        let helpful = problem.options.indices.filter { option in
            // A move may mend what is worth more than points.
            gains[option] >= Self.leastAlone || problem.options[option].kind == .move
        }
        var kept: Set<Int> = []
        for mates in Dictionary(grouping: helpful, by: kind).values {
            kept.formUnion(ranked(mates).prefix(Self.mostMates))
        }
        let short = problem.rows.filter { row in
            row.name != nil && row.name != WeekDay.needs && kept.contains { !row.holds(for: [$0]) }
        }
        for row in short { kept.formUnion(sparing(row, helpful)) }
        return kept
    }

    /// Of what helps, and of swaps that make room in `row`, those of each kind that ask less of it than all
    /// that bring more.
    private func sparing(_ row: PlanRow, _ helpful: [Int]) -> [Int] {
        let makers = problem.options.indices.filter { option in
            problem.options[option].kind == .swap && row.sum(of: [option]) < 0
                && (-Self.mostLost..<Self.leastAlone).contains(gains[option])
        }
        return Dictionary(grouping: helpful + makers, by: kind).values.flatMap { mates in
            var least = Double.infinity
            return ranked(mates).filter { option in
                let asked = row.sum(of: [option])
                defer { least = min(least, asked) }
                return asked < least
            }
        }
    }

    private func ranked(_ options: [Int]) -> [Int] {
        options.sorted { (-values[$0], $0) < (-values[$1], $1) }
    }

    /// What stands in for each other; what is barred apart from what is not, for a conflict asks for it.
    private func kind(of option: Int) -> String {
        let (own, change) = (problem.options[option], changes[option])
        let place = own.removes.map { "\($0)" } ?? change.food?.mates ?? ""
        return "\(own.kind) \(own.sitting) \(place) \(own.barredBy.sorted())"
    }
}
