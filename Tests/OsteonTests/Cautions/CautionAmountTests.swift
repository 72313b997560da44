import BoneScore
import FoodModel
import Osteon
import Testing

/// What cautions measure: doubts, servings, a clinician's limits, and nothing said twice.
@Suite struct CautionAmountTests {
    private let style = TextStyle(hasColour: false, hasUnicode: true)

    private func report(_ person: String, _ lines: String...) throws -> ScoreReport {
        let items = lines.map { $0.hasPrefix("{") ? $0 : "\"\($0)\"" }.joined(separator: ", ")
        let text = """
            profile: {sex: female, age: 62, \(person)}
            meals:
              - {name: lunch, items: [\(items)]}
            """
        return try TestLibrary.report(of: text, file: "day.yaml")
    }

    private func keys(_ report: ScoreReport) -> [String] {
        report.days.flatMap(\.cautions).map(\.rule.key)
    }

    @Test func `a cheese that may hold much K2 is told as that, and a glass of milk is not`() throws
    {
        let brie = try report("therapies: [warfarin]", "96 g brie")
        let caution = try #require(brie.days[0].cautions.first { $0.rule.key == "warfarin-k2" })
        #expect(caution.isDoubtful && caution.places == [Place(sitting: 0, line: 0)])
        let text = TextScoreReport(brie, style: style).text()
        #expect(text.contains("This may bring more than 50 µg"))
        let milk = try report("therapies: [warfarin]", "250 ml whole milk")
        #expect(!keys(milk).contains("warfarin-k2"))
        let natto = try report("therapies: [warfarin]", "40 g natto")
        let sure = try #require(natto.days[0].cautions.first { $0.rule.key == "warfarin-k2" })
        #expect(!sure.isDoubtful)
    }

    @Test func `of cautions that say the same the most exact is said`() throws {
        let wine = try report("therapies: [anastrozole]", "375 ml red wine")
        #expect(keys(wine).filter { $0.hasPrefix("alcohol") } == ["alcohol-cancer"])
        let liver = try report("weight: 60 kg", "100 g beef liver, cooked")
        #expect(keys(liver).filter { $0.contains("retinol") } == ["limit-retinol"])
        let text = TextScoreReport(liver, style: style).text()
        #expect(!text.contains("one food alone brings more"))
        for line in text.split(separator: "\n") where line.contains("points are lost") {
            #expect(line.count <= 80, "\(line)")
        }
        #expect(text.contains("Above it alone"))
        let tablet = """
            profile: {sex: female, age: 62, therapies: [ibandronate 07:00]}
            meals:
              - {name: breakfast, time: "07:15", items: ["60 g rolled oats"]}
            """
        let early = try TestLibrary.report(of: tablet, file: "day.yaml")
        #expect(keys(early) == ["ibandronate-meal"])
    }

    @Test func `with too much calcium in the blood its tablets earn nothing, and food does`() throws
    {
        let tablets = [
            "200 ml whole milk", "{supplement: calcium 500 mg}", "{supplement: vitamin D3 20 µg}",
        ]
        func score(_ person: String) throws -> Score {
            try report(person, tablets[0], tablets[1], tablets[2]).days[0].headline
        }
        let well = try score("weight: 60 kg")
        let ill = try score("conditions: [hypercalcaemia]")
        let milk = try report("conditions: [hypercalcaemia]", "200 ml whole milk").days[0].headline
        #expect(well[.vitaminD].adequacy.point == 1)
        #expect(abs(ill[.vitaminD].adequacy.point - milk[.vitaminD].adequacy.point) < 1e-9)
        #expect(ill[.calcium].intake.point < well[.calcium].intake.point)
        #expect(abs(ill[.calcium].intake.point - milk[.calcium].intake.point) < 1e-9)
        #expect(ill[.calcium].intake.point > 0)
    }

    @Test func `above a clinician's limit points fall again, and no word praises the day`() throws {
        let person =
            "conditions: [dialysis], clinician: \"Dr A. Weber, 2 Nov 2026\", "
            + "targets: {PROCNT: 60, K: 2000, P: 800}"
        let most = try report(person, "600 g baked potato")
        let score = most.days[0].headline
        #expect(score[.potassium].adequacy.point < 1 && score[.potassium].intake.point > 2000)
        #expect(score.wording?.band == "")
        let caution = try #require(most.days[0].cautions.first { $0.rule.key == "limit-potassium" })
        #expect(caution.citation.reference == "set by Dr A. Weber, 2 Nov 2026")
        #expect(caution.limit == 2000)
        let twice = try report(person, "900 g baked potato")
        #expect(twice.days[0].headline[.potassium].adequacy.point == 0)
        let little = try report(person, "200 g baked potato")
        #expect(!keys(little).contains("limit-potassium"))
        #expect(little.days[0].headline[.potassium].adequacy.point == 1)
        // A meal may fill more of a day's limit than a meal should.
        #expect(little.days[0].headline.wording?.band == "")
        let cheese = try report(person, "200 g gouda cheese")
        #expect(keys(cheese).contains("limit-phosphorus"))
        let json = try JSONScoreReport(most).text()
        #expect(!json.contains("upper-limit-k") && !json.contains("limit-potassium"))
        let whole = try JSONScoreReport(most, includesProfile: true).text()
        #expect(whole.contains("upper-limit-k"))
    }

    @Test func `a body mass index is told to the person alone`() throws {
        let report = try report("height: 1.70 m, weight: 52 kg", "100 g boiled rice")
        #expect(keys(report) == ["low-bmi"])
        #expect(try !JSONScoreReport(report).text().contains("body mass"))
    }

    @Test func `a recipe's cautions are of a serving, and of none without servings`() throws {
        func recipe(_ servings: String) throws -> ScoreReport {
            let text = """
                title: Liver
                \(servings)

                Ingredients
                  400 g beef liver, raw
                  200 ml red wine

                """
            return try TestLibrary.report(of: text, file: "liver.meal")
        }
        func retinol(_ report: ScoreReport) throws -> Caution {
            try #require(report.recipes.first?.cautions.first { $0.nutrient == .retinol })
        }
        let four = try recipe("Serves 4")
        #expect(try retinol(four).isOfServing)
        #expect(TextScoreReport(four, style: style).text().contains("µg a serving"))
        let (part, whole) = (try retinol(four).amount, try retinol(recipe("Serves 1")).amount)
        #expect(abs((part?.point ?? 0) * 4 - (whole?.point ?? 1)) < 0.01)
        let nobody = try recipe("")
        #expect(nobody.recipes.map(\.cautions.count) == [0])
        let text = TextScoreReport(nobody, style: style).text()
        #expect(text.contains("does not say how many it feeds"))
        #expect(try JSONScoreReport(nobody).text().contains("servings-unknown"))
    }
}
