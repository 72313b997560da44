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
        barredBy: Set<String> = []
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
            options: [PlanOption(.addition, entry: milk, sitting: 0, barredBy: barredBy)],
            rows: [
                PlanRow("energy", [0: 120], atMost: energy),
                PlanRow("changes", [0: 1], atMost: edits),
            ],
            mostChanges: 5
        )
    }

    private func conflict(in problem: PlanProblem) throws -> ConflictFinder.Conflict? {
        let planner = Planner(solver: try PlannerTests.solver(), seconds: 20)
        return try ConflictFinder(planner, problem, leastGain: 0.5)
            .conflict(among: ["dairy", "energy", "changes"])
    }

    @Test(
        arguments: [
            (0.0, 5.0, Set<String>(), ["energy"], 120.0),
            (200, 0, [], ["changes"], 1),
            (200, 5, ["dairy"], ["dairy"], nil),
            (0, 5, ["dairy"], ["dairy", "energy"], nil),
            (0, 0, ["dairy"], ["dairy", "energy", "changes"], nil),
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
        if names.count == 1 {
            #expect(found.constraints == names)
            #expect(found.relaxations.first?.amount == more)
            #expect(found.relaxations.first?.option == 0)
        }
    }

    @Test func `nothing is named where nothing would help`() throws {
        let found = try conflict(in: problem(energy: 0, barredBy: ["safety"]))
        #expect(found == nil)
    }
}
