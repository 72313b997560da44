import BoneScore
import FoodModel
import Foundation
import MealPlanner
import Testing

/// Plans of small days, held against every choice there is.
struct PlannerTests {
    static func solver() throws -> CBCSolver {
        try CBCSolver(path: ProcessInfo.processInfo.environment["PATH"])
    }

    /// The best of all choices of at most `most` options, by trying them.
    ///
    /// - Returns: The greatest of points less `worth` for the effort of each change.
    private func bestOfAll(_ problem: PlanProblem, most: Int, worth: Double = 0) throws -> Double {
        func value(_ chosen: [Int]) throws -> Double {
            let effort = chosen.reduce(0) { $0 + problem.options[$1].effort }
            return try problem.points(of: chosen) - worth * effort
        }
        var best = try value([])
        func extend(_ chosen: [Int], from first: Int) throws {
            for option in first..<problem.options.count {
                let next = chosen + [option]
                // Everything that is forbidden is forbidden to more as well, but for the rows of a
                // swap that saves energy: so all are tried.
                if problem.allows(next) { best = max(best, try value(next)) }
                if next.count < most { try extend(next, from: option + 1) }
            }
        }
        try extend([], from: 0)
        return best
    }

    @Test(arguments: 0..<50)
    func `a plan is the best of all choices`(seed: Int) throws {
        var day = RandomDay(seed: UInt64(seed))
        let most = 2 + seed % 2
        let problem = try day.problem(foods: 6 + seed % 7, mostChanges: most)
        let best = try bestOfAll(problem, most: most)
        let balance = try bestOfAll(problem, most: most, worth: Planner.worth)
        let answer = try Planner(solver: Self.solver(), seconds: 20, precision: 0.0005, boundGap: 0)
            .plan(problem)
        #expect(abs(answer.best - best) <= 0.001, "\(answer)")
        #expect(answer.bound >= best - 1e-6, "a bound lies below what there is: \(answer)")
        #expect(answer.bound - answer.best <= 0.001)
        let effort = answer.chosen.reduce(0) { $0 + problem.options[$1].effort }
        #expect(abs(answer.points - Planner.worth * effort - balance) <= 0.001)
        #expect(problem.allows(answer.chosen))
        #expect(try problem.points(of: answer.chosen) == answer.points)
    }

    @Test func `the same problem has the same answer`() throws {
        var day = RandomDay(seed: 7)
        let problem = try day.problem(foods: 12, mostChanges: 4)
        let planner = Planner(solver: try Self.solver(), seconds: 20)
        let first = try planner.plan(problem)
        let second = try planner.plan(problem)
        #expect(first.chosen == second.chosen && first.bound == second.bound)
    }

    @Test func `what must be changed is changed, though no change were better`() throws {
        var day = RandomDay(seed: 3)
        let free = try day.problem(foods: 6, mostChanges: 3)
        let planner = Planner(solver: try Self.solver(), seconds: 20)
        let worst = try #require(
            try free.options.indices.min { try free.points(of: [$0]) < free.points(of: [$1]) }
        )
        func plan(_ least: Double) throws -> PlanAnswer {
            let rows = free.rows + [PlanRow("must", [worst: -1], atMost: -least)]
            return try planner.plan(
                PlanProblem(
                    scorer: free.scorer,
                    sittings: free.sittings,
                    options: free.options,
                    rows: rows,
                    mostChanges: free.mostChanges
                )
            )
        }
        #expect(try plan(1).chosen.contains(worst))
        // What nothing can fulfil leaves the day as it is.
        #expect(try plan(2).chosen.isEmpty)
    }

    @Test func `without CBC it is said what to install`() {
        #expect(throws: SolverError.notInstalled(program: "cbc", package: "coinor-cbc")) {
            try CBCSolver(path: "/nonexistent:/also/not")
        }
        #expect(
            "\(SolverError.notInstalled(program: "cbc", package: "coinor-cbc"))"
                .contains("apt install coinor-cbc")
        )
    }
}
