import FoodModel
import Testing

@Suite struct MealTextReaderTests {
    struct Case: CustomTestStringConvertible {
        let text: String
        let eaten: [String]
        /// The places and the first words of the findings.
        let findings: [String]
        var testDescription: String { text }

        init(_ text: String, _ eaten: [String], findings: [String] = []) {
            self.text = text
            self.eaten = eaten
            self.findings = findings
        }
    }

    static let written: [Case] = [
        Case("2 eggs\ncoffee\n", ["day undated", "meal ", "  2 eggs", "  coffee"]),
        Case("title: Sunday toast\n2 eggs\n", ["day undated", "meal Sunday toast", "  2 eggs"]),
        Case(
            "Breakfast\n2 eggs\ncoffee\n\nLunch\nsoup\n",
            ["day undated", "meal Breakfast", "  2 eggs", "  coffee", "meal Lunch", "  soup"]
        ),
        Case(
            "Breakfast:\n- 2 eggs\n* coffee\n• -5 g salt\n",
            ["day undated", "meal Breakfast", "  2 eggs", "  coffee", "  -5 g salt"]
        ),
        Case(
            "\u{FEFF}breakfast\r\n\t2 eggs\r\n\r\n\u{A0}\u{A0}1 cup tea # weak\r\n----\r\n",
            ["day undated", "meal breakfast", "  2 eggs", "  1 cup tea # weak"]
        ),
        Case(
            "lunch  # at home\n  soup\t# tin #2\n# 1 beer\n  bread #2\n",
            ["day undated", "meal lunch", "  soup", "  bread #2"]
        ),
        Case(
            "breakfast: porridge with milk\nlunch: 12:30\n  soup\n",
            ["day undated", "meal breakfast", "  porridge with milk", "meal lunch 12:30", "  soup"]
        ),
        Case(
            "After the run\n  1 banana\nPost workout:\n2 eggs\n",
            ["day undated", "meal After the run", "  1 banana", "meal Post workout", "  2 eggs"]
        ),
        Case(
            "date: 2026-11-24\nlunch\n  soup\ndate: 2026-11-25\nlunch\n  bread\n2026-11-26\n  dinner\n    rice\n",
            [
                "day 2026-11-24", "meal lunch", "  soup", "day 2026-11-25", "meal lunch", "  bread",
                "day 2026-11-26", "meal dinner", "  rice",
            ]
        ),
        Case(
            "07:30 2 eggs\n08:15: coffee\n12:30\nsoup\n16:00 after the run\n  1 banana\n",
            [
                "day undated", "meal  07:30", "  2 eggs", "meal  08:15", "  coffee", "meal  12:30",
                "  soup", "meal after the run 16:00", "  1 banana",
            ]
        ),
        Case(
            "date: 2026-11-24\n2 eggs\ndate: 2026-11-24\nsoup\n",
            ["day 2026-11-24", "meal ", "  2 eggs", "day 2026-11-24", "meal ", "  soup"],
            findings: []
        ),
        Case(
            "Monday\nlunch\n  soup\nTuesday:\nlunch\n  bread\n",
            ["day undated", "meal lunch", "  soup", "day undated", "meal lunch", "  bread"]
        ),
        Case(
            "lunch\n  soup\n  supplement: calcium 500 mg\n  supplement\n    zinc 5 mg\n  bread\n",
            [
                "day undated", "meal lunch", "  soup", "  + calcium 500 mg", "  + zinc 5 mg",
                "  bread",
            ]
        ),
        Case(
            "supplement with lunch\n  zinc 5 mg\nLunch\n  soup\n",
            ["day undated", "meal Lunch", "  soup", "  + zinc 5 mg"]
        ),
        Case(
            "lunch\n  soup\nsupplement: zinc 5 mg\n",
            ["day undated", "meal lunch", "  soup", "supplement supplement", "  + zinc 5 mg"]
        ),
        Case(
            "Chickpea stew:\nServes 4-6\n\nIngredients\n400 g chickpeas\nFor the sauce:\n1 tomato\nMethod\n1. Boil all.\n",
            ["recipe a, servings 4.0-6.0", "  400 g chickpeas", "  1 tomato"],
            findings: ["a.meal:8:1 \"Method\" is read for how"]
        ),
        Case(
            "recipe: Soup\nmakes 2\n1 carrot\n",
            ["recipe Soup, servings 2.0-2.0", "  1 carrot"]
        ),
        Case(
            "Soup\nServes: a few\n  1 carrot\n",
            ["recipe Soup, servings unknown", "  1 carrot"],
            findings: ["a.meal:2:1 \"a few\" is not a number of servings"]
        ),
        Case(
            "lunch\nsoup\nsupplement: zinc 5 mg\n",
            ["day undated", "meal lunch", "  soup", "  + zinc 5 mg"],
            findings: ["a.meal:3:1 read as taken together"]
        ),
        Case(
            "lunch\n  soup\ncoffee\n",
            ["day undated", "meal lunch", "  soup", "  coffee"],
            findings: ["a.meal:3:1 \"coffee\" was read as a food of \"lunch\""]
        ),
        Case(
            "lunch\n  salad\n    1 tomato\n  1 bowl rice\n    10 g butter\n",
            ["day undated", "meal lunch", "  1 tomato", "  1 bowl rice", "  10 g butter"],
            findings: [
                "a.meal:2:3 \"salad\" was read as a heading",
                "a.meal:4:3 \"1 bowl rice\" and the lines moved in beneath it are all counted",
            ]
        ),
        Case(
            "## Lunch\n2 eggs\n",
            ["day undated", "meal ", "  2 eggs"],
            findings: ["a.meal:1:1 \"Lunch\" is a comment here"]
        ),
        Case(
            "lunch 25:00\n  soup\ndinner\nsupplement with tea\n  zinc 5 mg\n",
            [
                "day undated", "meal lunch", "  soup", "supplement supplement with tea",
                "  + zinc 5 mg",
            ],
            findings: [
                "a.meal:1:1 \"25:00\" is not a time of day",
                "a.meal:3:1 no food is written under \"dinner\"",
                "a.meal:4:1 no meal of this day is called \"tea\"",
            ]
        ),
        Case(
            "2 eggs\nlunch\n  soup\nServes 4\nprofile: x\nprofile: y\nnotes: tired\n",
            ["day undated", "meal ", "  2 eggs", "meal lunch", "  soup"],
            findings: [
                "a.meal:6:1 a file is scored for one profile; \"x\" was kept",
                "a.meal:7:1 a note is not read as food",
                "a.meal:4:1 servings belong to a recipe",
                "a.meal:1:1 the foods above the first heading",
            ]
        ),
    ]

    @Test(arguments: written)
    func `a file is read as people mean it, and what is in doubt is said`(_ c: Case) throws {
        let diary = try reading(c.text)
        #expect(Eaten(diary).lines == c.eaten)
        let findings = diary.findings.map { "\($0.location) \($0.message)" }
        #expect(findings.count == c.findings.count, "\(findings)")
        for (finding, expected) in zip(findings, c.findings) {
            #expect(finding.hasPrefix(expected))
        }
    }

    @Test func `a food is found where its text begins`() throws {
        let diary = try reading("lunch\n  - 2 eggs\n\t½ cup milk\nsupplement: zinc 5 mg\n")
        let places = diary.days[0].meals.flatMap(\.items).map(\.location.description)
        #expect(places == ["a.meal:2:5", "a.meal:3:2", "a.meal:4:13"])
    }
}
