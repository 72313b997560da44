import FoodModel
import Testing

@Suite struct MealDocumentReaderTests {
    @Test func `figures per portion become figures per 100 g, and what is not named is missing`()
        throws
    {
        let food = try food(
            "per: portion, portion: 50 g, figures: {CA: 60 mg, VITD: 40 IU, ENERC: 418.4 kJ, "
                + "ZN: tr, F20D5N3: '<0.5', MG: [10, 20], K: [1, 3, 4], P: 0, FE: null}"
        )
        #expect(food.portionGrams == 50)
        #expect(food.composition[.calcium]?.estimate == Estimate(120))
        #expect(food.composition[.calcium]?.kind == .asReported)
        #expect(food.composition[.calcium]?.provenance.edition == "inline")
        #expect(food.composition[.vitaminD]?.estimate == Estimate(2))
        let energy = try #require(food.composition[.energy]?.estimate.point)
        #expect(abs(energy - 200) < 1e-9)
        #expect(food.composition[.zinc]?.kind == .trace)
        #expect(food.composition[.zinc]?.estimate == Estimate(low: 0, point: 0.5, high: 1))
        #expect(food.composition[.eicosapentaenoicAcid]?.kind == .below)
        #expect(
            food.composition[.eicosapentaenoicAcid]?.estimate
                == Estimate(low: 0, point: 0.5, high: 1)
        )
        #expect(food.composition[.magnesium]?.estimate == Estimate(low: 20, point: 30, high: 40))
        #expect(food.composition[.potassium]?.estimate == Estimate(low: 2, point: 6, high: 8))
        #expect(food.composition[.phosphorus]?.estimate == Estimate(0))
        #expect(food.composition[.iron] == nil)
        #expect(food.composition.figures.count == 8)
    }

    @Test func `a food states its class, its calcium index and its polyphenols' group`() throws {
        let food = try food(
            "class: hard-cheese, calciumIndex: [0.8, 1, 1.2], polyphenolGroup: fruit, figures: {}"
        )
        #expect(food.foodClass == FoodClass.Key(rawValue: "hard-cheese"))
        #expect(food.calciumIndex == Estimate(low: 0.8, point: 1, high: 1.2))
        #expect(food.polyphenolGroup == .fruit)
        #expect(food.portionGrams == nil && food.composition.figures.isEmpty)
    }

    private func food(_ keys: String) throws -> InlineFood {
        let text = "foods:\n- {name: x, \(keys)}\nmeals:\n- items: [{food: x, grams: 10}]\n"
        return try #require(try reading(text, as: "a.yaml").foods.first)
    }

    @Test func `an item is a line, a weight, portions or a supplement`() throws {
        let diary = try reading(
            """
            foods: [{name: muesli, portion: 45 g, figures: {}}]
            days:
            - date: 2026-11-24
              meals:
              - items:
                - 2 eggs
                - {food: rolled oats, grams: [50, 70]}
                - {food: muesli, portions: 1.5}
                - {supplement: zinc 5 mg}
            """,
            as: "a.yaml"
        )
        let items = try #require(diary.days.first?.meals.first?.items)
        let oats = Estimate(low: 50, point: 60, high: 70)
        #expect(
            items.map(\.content) == [
                .line, .weighed(food: "rolled oats", grams: oats),
                .portions(food: "muesli", count: Estimate(1.5)), .line,
            ]
        )
        #expect(items.map(\.isSupplement) == [false, false, false, true])
        #expect(items[1].text == "rolled oats, 50–70 g")
        #expect(items[0].location.description == "a.yaml:6:7")
    }

    @Test func `a profile may be spelled out`() throws {
        let profile = try #require(
            try reading(
                "profile: {sex: female, age: 58, weight: 65 kg, height: 165 cm, energy: 1900, "
                    + "proteinPerKg: 1.2, polyphenolScale: chromatography}\nmeals: [{items: [egg]}]",
                as: "a.yaml"
            ).profile
        )
        #expect(profile.sex == .female && profile.age == 58 && profile.weightInKilograms == 65)
        #expect(profile.heightInMetres == 1.65 && profile.dayEnergy == 1900)
        #expect(profile.proteinPerKilogram == 1.2 && profile.polyphenolScale == .chromatography)
    }

    @Test(arguments: [
        (
            "meels: []\n",
            "a.yaml:1:1: error: the key \"meels\" is not known in a meal file; did you "
                + "mean \"meals\"?; known: date, profile, foods, meals, days, supplements, "
                + "recipe, recipes, lifestyle"
        ),
        (
            "foods: [{name: x, figures: {CAL: 5}}]\n",
            "a.yaml:1:29: error: the tag \"CAL\" is not known; did you mean \"CA\"?"
        ),
        (
            "foods: [{name: x, figures: {calcium: 5}}]\n",
            "a.yaml:1:29: error: the tag \"calcium\" is not known; did you mean \"CA\"?"
        ),
        (
            "foods: [{name: x, figures: {CA: -5}}]\n",
            "a.yaml:1:33: error: \"-5\" is not a figure for CA; write a number such as "
                + "12.5, \"tr\", \"<0.5\", or leave the tag out where nothing is known"
        ),
        (
            "foods: [{name: x, figures: {CA: '1,5'}}]\n",
            "a.yaml:1:33: error: \"1,5\" cannot state calcium; write it in mg"
        ),
        (
            "foods: [{name: x, figures: {CA: 800 IU}}]\n",
            "a.yaml:1:33: error: \"800 IU\" cannot state calcium; write it in mg"
        ),
        (
            "foods: [{name: x, figures: {CA: [3, 1]}}]\n",
            "a.yaml:1:33: error: \"CA\" is a number, [low, high] or [low, best, high], "
                + "smallest first"
        ),
        (
            "foods: [{name: x, per: portion, figures: {}}]\n",
            "a.yaml:1:24: error: figures per portion need its weight; add one such as "
                + "\"portion: 30 g\""
        ),
        (
            "foods: [{name: x, per: 100 ml, figures: {}}]\n",
            "a.yaml:1:24: error: \"100 ml\" is a volume; write \"per: portion\" and what "
                + "it weighs, such as \"portion: 103 g\" for 100 ml of milk"
        ),
        (
            "foods: [{name: x, polyphenolGroup: fruits, figures: {}}]\n",
            "a.yaml:1:36: error: \"fruits\" is not known for \"polyphenolGroup\"; did you "
                + "mean \"fruit\"?; known: coffee, tea, cocoa, fruit, vegetables, pulses, nuts, "
                + "grains, oils, herbs, other, alcohol"
        ),
        (
            "meals: [{items: [{food: x, portions: 1}]}]\n",
            "a.yaml:1:18: error: \"x\" is not defined under \"foods\"; only a food defined "
                + "here has portions"
        ),
        (
            "meals: [{items: [{food: x, grams: 0}]}]\n",
            "a.yaml:1:35: error: \"0\" is not a weight in grams up to 100 kg; write one "
                + "such as 30 g"
        ),
        (
            "meals: [{items: [{food: x, grams: 1e9 kg}]}]\n",
            "a.yaml:1:35: error: \"1e9 kg\" is not a weight in grams up to 100 kg; write "
                + "one such as 30 g"
        ),
        (
            "meals: [{name: lunch, time: 25:00, items: [egg]}]\n",
            "a.yaml:1:29: error: \"25:00\" is not a time of day; write one such as \"07:30\""
        ),
        (
            "meals: [{name: lunch, items: [egg]}]\nsupplements: [{text: zinc, with: lunsh}]\n",
            "a.yaml:2:34: error: no meal of the day is called \"lunsh\"; did you mean "
                + "\"lunch\"?"
        ),
        (
            "profile: {age: 130}\nmeals: [{items: [egg]}]\n",
            "a.yaml:1:16: error: \"130\" is not known for \"age\"; write a number of years "
                + "from 0 to 120"
        ),
        (
            "days: []\nmeals: []\n",
            "a.yaml:2:8: error: beside \"days\" there are no \"meals\", \"supplements\" or "
                + "\"date\"; move them into a day"
        ),
        (
            "recipe: {servings: some, ingredients: [egg]}\n",
            "a.yaml:1:20: error: \"some\" is not a number of servings; write one such as 4 "
                + "or 4-6"
        ),
    ])
    func `what is wrong is said with its place and what to do`(_ text: String, _ message: String) {
        let error = #expect(throws: InputError.self) { try reading(text, as: "a.yaml") }
        #expect(error?.description == message)
    }

    @Test func `recipes are read beside a day`() throws {
        let diary = try reading(
            "recipes:\n- {title: Soup, servings: 4-6, ingredients: [1 carrot]}\n- {ingredients: [rice]}\n",
            as: "box/pot.yaml"
        )
        #expect(
            Eaten(diary).lines == [
                "recipe Soup, servings 4.0-6.0", "  1 carrot", "recipe pot, servings unknown",
                "  rice",
            ]
        )
    }
}
