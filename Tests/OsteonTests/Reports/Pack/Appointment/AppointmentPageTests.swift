import FoodModel
import Foundation
import Osteon
import Testing

@Suite struct AppointmentPageTests {
    /// What a reader sees of the page for an appointment; its markup is well-formed, or this fails.
    private func page(
        _ text: String,
        file: String = "week.meal",
        own: ProfileRequest? = nil
    ) throws -> PageElements {
        let pack = try ScorePipeline(library: TestLibrary.shared.get(), ownProfile: own)
            .pack(Array(text.utf8), file: file)
        let entry = try #require(pack.entries.first { $0.name == "appointment.html" })
        return try PageElements(
            String(decoding: entry.bytes, as: UTF8.self).replacing("<!DOCTYPE html>\n", with: "")
        )
    }

    private func weighing(_ kilograms: Double) -> ProfileRequest {
        var person = ProfileRequest(location: SourceLocation(file: "profile.yaml"))
        (person.sex, person.age, person.weightInKilograms) = (.female, 58, kilograms)
        return person
    }

    /// Two days whose foods say exactly what is in them.
    private static let exact = """
        foods:
          - {name: alpha, figures: {CA: 200, PROCNT: 10, VITD: 0, RETOL: 0, ZN: 1, P: 100, ENERC: 100}}
        days:
          - date: 2026-11-20
            meals:
              - {name: breakfast, items: [{food: alpha, grams: 100}]}
              - {name: dinner, items: [{food: alpha, grams: 300}]}
          - date: 2026-11-24
            meals:
              - {name: breakfast, items: [{food: alpha, grams: 200}]}
        """

    @Test func `means are over logged days, with n and SD, and other days are named`() throws {
        let text = try page(Self.exact, file: "week.yaml", own: weighing(60)).text
        #expect(text.contains("2 of the 7 days to Tue 24 Nov 2026 are logged"))
        #expect(
            text.contains(
                "Not logged: Wed 18 Nov, Thu 19 Nov, Sat 21 Nov, Sun 22 Nov, Mon 23 Nov."
            )
        )
        // 800 and 400 mg of calcium, 40 and 20 g of protein.
        #expect(text.contains("calcium, mg 600 ± 283"))
        #expect(text.contains("protein, g 30 ± 14"))
        #expect(text.contains("Protein per kg: 0.5 g a day (60 kg)"))
        // Breakfasts of 10 and 20 g, a dinner of 30 g.
        #expect(text.contains("breakfast 2 300"))
        #expect(text.contains("1 of 2 for certain"))
        #expect(
            text.contains(
                "Most calcium at one sitting, by best guess: 600 mg (dinner, Fri 20 Nov)."
            )
        )
    }

    @Test func `one day has no SD`() throws {
        let text = try page("date: 2026-11-24\nlunch\n  100 g boiled rice\n").text
        #expect(text.contains("One day is logged, Tue 24 Nov 2026: it has no SD, and says little"))
        #expect(text.contains("One day is logged (Tue 24 Nov): was it like others?"))
        #expect(text.contains("without a stated weight there is no amount per kg"))
        #expect(!text.contains("± 0"))
    }

    @Test func `days before the last seven are in no mean, and are counted`() throws {
        let days = ["2026-11-01", "2026-11-02", "2026-11-24"]
        let text = days.map { "date: \($0)\nlunch\n  100 g boiled rice\n" }.joined()
        let page = try page(text).text
        #expect(page.contains("One day is logged, Tue 24 Nov 2026"))
        #expect(page.contains("2 earlier days in report.html"))
    }

    @Test func `a meal is told as one, and held to no day`() throws {
        let text = try page("lunch\n  100 g boiled rice\n").text
        #expect(text.contains("One meal, and no whole day: there is no mean of a day."))
        #expect(text.contains("What it brings"))
    }

    @Test func `a line that was not understood is a question and makes a day unknown`() throws {
        let text = try page("date: 2026-11-24\nlunch\n  2 blorps of quark\n  1 apple\n").text
        #expect(text.contains("1 line not understood, which may hold anything: Tue 24 Nov"))
        #expect(
            text.contains("What was \"2 blorps of quark\" (Tue 24 Nov)? What it holds is not known")
        )
        let limits = try #require(text.firstMatch(of: #/Upper limits(.*)Questions/#)).1
        #expect(limits.contains("not known") && !limits.contains("under"))
        #expect(!text.contains("How much is \"2 blorps"))
        // Of its calcium nobody knows what is absorbed; of its vitamin D the best guess is none, and it may
        // be all.
        #expect(text.contains(#/lunch \* 1 \d.*? not known /#))
        #expect(text.contains(#/vitamin D, µg [^a-z]*? \? \? \? \? /#))
    }

    @Test func `what may be much and is guessed as nothing is no part of nothing`() throws {
        let text = try page(
            "date: 2026-11-24\nbreakfast\n  2 blorps of quark\nlunch\n  30 g gouda cheese\n"
        ).text
        #expect(text.contains(#/vitamin D, µg [^a-z]*? 100 % 0 % 0 % \? /#))
        #expect(text.contains(#/lunch 1 210 \d+ /#))
    }

    @Test func `what comes of food, of fortified food and of supplements is told apart`() throws {
        let text = try page(
            """
            date: 2026-11-24
            lunch
              100 g salmon, baked
              250 ml calcium fortified soy milk
            supplement
              vitamin D3 20 µg
              calcium 1200 mg
              calcium 1200 mg
            """
        ).text
        let row = try #require(
            text.firstMatch(of: #/vitamin D, µg .*? (\d+|<1) % (\d+|<1) % (\d+) % /#)
        )
        #expect(row.1 != "0" && row.3 != "0")
        #expect(text.contains("calcium, mg 2,000"))
        #expect(
            text.contains("Calcium of supplements taken on their own is 2,400 mg: with which meal")
        )
        #expect(text.contains("over"))
    }

    @Test func `a label is not asked for what no label states`() throws {
        let text = try page(
            "date: 2026-11-24\nlunch\n  244 g almond milk, unsweetened\n  200 g cabbage salad\n"
        ).text
        let questions = try #require(text.firstRange(of: "Questions"))
        let asked = text[questions.upperBound...].split(separator: "Osteon")[0]
        #expect(!asked.contains("phytate") && !asked.contains("DHA"))
        #expect(asked.contains("One day is logged"))
    }

    @Test func `no more than five questions, and neither script nor network`() throws {
        let page = try page(ReportPage.odd)
        let lists = page.all("ol").count
        #expect(lists <= 2)
        #expect(page.all("script").isEmpty && page.values("src").isEmpty)
        #expect(page.values("href").allSatisfy { $0.hasPrefix("#") })
        let questions = try #require(page.text.firstRange(of: "Questions"))
        let marks = page.text[questions.upperBound...].split(separator: "Osteon")[0]
        #expect(marks.count { $0 == "?" } <= 6)
    }
}
