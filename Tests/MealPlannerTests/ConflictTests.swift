import BoneScore
import FoodModel
import MealPlanner
import Testing

/// Which constraints are named where nothing helps.
struct ConflictTests {
    /// A day of nothing, to which milk may be added if `rows` and bars allow.
    private func problem(
        energy: Double,
        edits: Double = 5,
        barredBy: Set<String> = [],
        other: Set<String>? = nil
    ) throws -> PlanProblem {
        let milk = Entry(
            name: "milk",
            grams: Estimate(250),
            supplies: [
                .energy: Supply(Estimate(120)), .calcium: Supply(Estimate(300)),
                .protein: Supply(Estimate(8)),
            ]
        )
        return try PlanProblem(
            scorer: RandomDay.scorer(),
            sittings: [Intake(name: "breakfast")],
            options: [barredBy, other].compactMap(\.self).map {
                PlanOption(.addition, entry: milk, sitting: 0, barredBy: $0)
            },
            rows: [
                PlanRow("energy", [0: 120, 1: 100], atMost: energy),
                PlanRow("changes", [0: 1, 1: 1], atMost: edits),
            ],
            mostChanges: 5
        )
    }

    private func conflict(in problem: PlanProblem) throws -> ConflictFinder.Conflict? {
        let planner = Planner(solver: try PlannerTests.solver(), seconds: 20)
        return try ConflictFinder(planner, problem, leastGain: 0.5)
            .conflict(among: ["dairy", "soy", "energy", "changes"], unyielding: ["soy"])
    }

    @Test(
        arguments: [
            (0.0, 5.0, Set<String>(), ["energy"], 120.0),
            (200, 0, [], ["changes"], 1),
            (200, 5, ["dairy"], ["dairy"], nil),
            (0, 5, ["dairy"], ["dairy", "energy"], 120),
            (0, 0, ["dairy"], ["dairy", "energy", "changes"], 120),
        ] as [(Double, Double, Set<String>, [String], Double?)]
    )
    func `a smallest set of constraints is named`(
        energy: Double,
        edits: Double,
        bars: Set<String>,
        names: [String],
        more: Double?
    ) throws {
        let found = try #require(
            try conflict(in: problem(energy: energy, edits: edits, barredBy: bars))
        )
        // Each of several must be given up for milk: a smallest set holds the last that the filter met.
        #expect(Set(found.constraints).isSubset(of: names) && !found.constraints.isEmpty)
        // The way out gives up all of them.
        let relaxation = try #require(found.relaxations.first)
        #expect(found.relaxations.count == 1)
        #expect(relaxation.steps.map(\.constraint) == names && relaxation.option == 0)
        let amount = relaxation.steps.first { $0.constraint == "energy" || $0.amount != nil }?
            .amount
        #expect(amount == more)
        #expect(relaxation.points > 0.5)
    }

    @Test func `the way out is the nearest that keeps to everything else`() throws {
        let both = try #require(
            try conflict(in: problem(energy: 50, barredBy: ["dairy"], other: []))
        )
        #expect(both.constraints == ["energy"])
        #expect(both.relaxations.map(\.option) == [1])
        #expect(both.relaxations.first?.steps.map(\.constraint) == ["energy"])
        #expect(both.relaxations.first?.steps.first?.amount == 50)
    }

    @Test func `what nobody should give up is a way out only where there is no other`() throws {
        let open = try #require(
            try conflict(in: problem(energy: 50, barredBy: ["dairy"], other: ["soy"]))
        )
        #expect(open.relaxations.map(\.option) == [0])
        let last = try #require(try conflict(in: problem(energy: 500, barredBy: ["soy"])))
        #expect(last.relaxations.first?.steps.map(\.constraint) == ["soy"])
        #expect(last.relaxations.first?.steps.first?.amount == nil)
    }

    @Test func `what holds a plan down is told with what it costs`() throws {
        let problem = try problem(energy: 150, barredBy: ["dairy"], other: [])
        let holds = try PlanHold.holds(
            on: [1],
            of: problem,
            among: ["energy", "changes", "dairy"],
            least: 0.5
        )
        // Milk for milk brings nothing, and both are too much energy and dairy at once.
        #expect(holds.isEmpty)
        let free = try self.problem(energy: 150, other: [])
        let held = try PlanHold.holds(on: [1], of: free, among: ["energy", "dairy"], least: 0.5)
        #expect(held.map(\.constraint) == ["energy"])
        let gain = try free.points(of: [0, 1]) - free.points(of: [1])
        #expect(held.first?.points == gain)
    }

    @Test func `nothing is named where nothing would help`() throws {
        let found = try conflict(in: problem(energy: 0, barredBy: ["safety"]))
        #expect(found == nil)
    }
}
