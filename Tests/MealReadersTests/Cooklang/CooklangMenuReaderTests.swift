import FoodModel
import Testing

@Suite struct CooklangMenuReaderTests {
    @Test func `a plan has days, meals and foods`() throws {
        let text = """
            ---
            servings: 2
            ---
            ==Day 1==

            Breakfast:
            - @./Bowls/Barley bowl.cook{2}
            - @rye bread{3%slices}(toasted) and @tea{} -- @beer{}

            Dinner:
            - @lentils{130%g}

            == Day 2 (2026-10-05) ==
            Snack:
            - @apples{2}

            == Household ==
            Napkins
            """
        let diary = try reading(text, as: "week.menu")
        #expect(
            Eaten(diary).lines == [
                "day undated", "meal Breakfast", "  2 Barley bowl", "  3 slices rye bread, toasted",
                "  tea", "meal Dinner", "  130 g lentils", "day 2026-10-05", "snack Snack",
                "  2 apples",
            ]
        )
        #expect(
            diary.findings.map(\.description) == [
                "week.menu:2: warning: the plan feeds \"2\"; its amounts were read as one person's",
                "week.menu:7:3: warning: \"2 Barley bowl\" is another recipe, whose ingredients are "
                    + "not read here",
            ]
        )
    }

    @Test func `sections without days are meals`() throws {
        let diary = try reading("== Mains ==\n- @rice{90%g}\n= Drinks\n@water{1%l}\n", as: "a.menu")
        #expect(
            Eaten(diary).lines == [
                "day undated", "meal Mains", "  90 g rice", "meal Drinks", "  1 l water",
            ]
        )
    }

    @Test func `a plan without food is refused`() {
        let error = #expect(throws: InputError.self) { try reading("== Day 1 ==\n", as: "a.menu") }
        #expect(
            error?.description
                == "a.menu: error: the plan has no food; mark each one, such as \"@rice{200%g}\""
        )
    }
}
