import FoodModel
import MealReaders
import Testing

@Suite struct LifestyleLineTests {
    private func diary(_ text: String, _ file: String) throws -> Diary {
        try MealReader.read(bytes: Array(text.utf8), file: file)
    }

    @Test func `a diary notes movement beside food, by the day`() throws {
        let diary = try diary(
            """
            date: 2026-11-24
            activity: 30 min brisk walk
            breakfast
              1 banana
            smoking: none

            date: 2026-11-25
            lunch
              1 apple
            strength: 40 min
            """,
            "a.meal"
        )
        #expect(diary.lifestyle.map(\.kind) == [.activity, .smoking, .strength])
        #expect(diary.lifestyle.map(\.text) == ["30 min brisk walk", "none", "40 min"])
        #expect(diary.lifestyle.map(\.date?.day) == [24, 24, 25])
        #expect(diary.lifestyle[0].location.description == "a.meal:2:1")
        #expect(
            diary.days.flatMap(\.meals).flatMap(\.items).map(\.text) == ["1 banana", "1 apple"]
        )
        #expect(diary.findings.isEmpty)
    }

    @Test func `a document notes them as a mapping`() throws {
        let diary = try diary(
            """
            date: 2026-11-24
            lifestyle:
              activity: [20 min walk, 45 min swim]
              strength: 30 min
            meals: [{name: lunch, items: [1 apple]}]
            """,
            "a.yaml"
        )
        #expect(diary.lifestyle.map(\.text) == ["20 min walk", "45 min swim", "30 min"])
        #expect(diary.lifestyle.allSatisfy { $0.date?.day == 24 })
    }

    @Test func `a word that is none of them is told`() {
        let error = #expect(throws: InputError.self) {
            try diary("lifestyle: {sport: walk}\nmeals: [{items: [egg]}]\n", "a.yaml")
        }
        #expect(error?.description.hasPrefix("a.yaml:1:13: error: the key \"sport\"") == true)
    }
}
