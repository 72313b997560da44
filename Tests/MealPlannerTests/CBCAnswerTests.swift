import Testing

@testable import MealPlanner

/// CBC ends with status 0 whatever happened: its file tells.
struct CBCAnswerTests {
    private static let model: LinearModel = {
        var model = LinearModel()
        let (a, b) = (model.addBinary(), model.add(within: 0...2))
        model.require([.init(1, a), .init(1, b)], atMost: 2)
        model.objective = [.init(3, a), .init(1, b)]
        model.constant = 10
        return model
    }()

    private func answer(_ text: String, log: String = "") throws -> LinearSolution {
        try CBCAnswer(text: text, log: log, gap: 0.5).solution(of: Self.model)
    }

    @Test func `values that are nothing have no line`() throws {
        let solution = try answer(
            "Optimal - objective value -3.00000000\n      0 x0   1   -3\n",
            log: "Lower bound:                    -3.250\n"
        )
        guard case .found(let values, let bound, let isProven) = solution else {
            Issue.record("not found")
            return
        }
        #expect(values == [1, 0])
        #expect(isProven)
        #expect(abs(bound - 13.251) < 1e-9)
    }

    @Test(arguments: [
        "Infeasible - objective value 0.0\n** 0 x0 1 -3\n",
        "Integer infeasible - objective value 0.0\n",
    ])
    func `no values keep every row`(text: String) throws {
        guard case .infeasible = try answer(text) else {
            Issue.record("not infeasible")
            return
        }
    }

    @Test func `an end by time without whole values is none`() throws {
        guard
            case .outOfTime = try answer(
                "Stopped on time - objective value -2.5\n 0 x0 0.5 -3\n 1 x1 1 -1\n"
            )
        else {
            Issue.record("a relaxation passed for an answer")
            return
        }
    }

    @Test(arguments: ["", "Who knows\n", "Optimal - objective value 1\n 0 y7 1 1\n"])
    func `what cannot be read is an error`(text: String) {
        #expect(throws: SolverError.self) { try answer(text) }
    }

    @Test func `a model is written as CBC reads it`() {
        #expect(
            LinearProgramText(model: Self.model).text == """
                Minimize
                 obj: - 3.0 x0 - 1.0 x1
                Subject To
                 r0: + 1.0 x0 + 1.0 x1 <= 2.0
                Bounds
                 0.0 <= x1 <= 2.0
                Binaries
                 x0
                End

                """
        )
    }

    @Test func `CBC solves what it is given, and says what cannot be`() throws {
        let solver = try PlannerTests.solver()
        guard case .found(let values, _, true) = try solver.solve(Self.model, seconds: 10, gap: 0)
        else {
            Issue.record("not solved")
            return
        }
        #expect(values == [1, 1])
        var impossible = Self.model
        impossible.require([.init(-1, 0)], atMost: -2)
        guard case .infeasible = try solver.solve(impossible, seconds: 10, gap: 0) else {
            Issue.record("solved what cannot be")
            return
        }
    }
}
