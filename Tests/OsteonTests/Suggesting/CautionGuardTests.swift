import BoneScore
import FoodModel
import MealPlanner
import Testing

@testable import Osteon

/// What no plan may hold, whatever it would bring.
struct CautionGuardTests {
    private func objection(
        to supplies: NutrientTable<Supply>,
        therapies: String
    ) throws -> String? {
        let text = """
            profile:
              sex: female
              age: 60
              therapies: [\(therapies)]
            meals:
              - name: breakfast
                items: [2 slices white bread, 15 g butter]
              - name: dinner
                items: [200 g pasta, 100 g tomato sauce]
            """
        let pipeline = try ScorePipeline(library: TestLibrary.shared.get())
        let report = try pipeline.score(Array(text.utf8), file: "test.yaml")
        let day = try #require(PlannedDay(report.days))
        let guardian = CautionGuard(
            pipeline.cautions,
            report.profile,
            try Scorer(rules: report.rules, profile: report.profile),
            day,
            cautions: report.days.flatMap(\.cautions)
        )
        let entry = Entry(name: "food", grams: Estimate(50), supplies: supplies)
        return try guardian.objection(
            to: PlanOption(.addition, entry: entry, sitting: 0),
            named: "food"
        )
    }

    @Test(
        arguments: [
            ([.vitaminK2: Supply(Estimate(20))], "vitamin K2"),
            ([.vitaminK2: Supply(Estimate(5))], nil),
            ([.vitaminK1: Supply(Estimate(60))], "vitamin K2"),
            ([.vitaminK1: Supply(Estimate(15))], nil),
        ] as [(NutrientTable<Supply>, String?)]
    )
    func `with warfarin no source of either vitamin K is offered`(
        _ supplies: NutrientTable<Supply>,
        _ reason: String?
    ) throws {
        #expect(try objection(to: supplies, therapies: "warfarin") == reason)
        #expect(try objection(to: supplies, therapies: "") == nil)
    }
}
