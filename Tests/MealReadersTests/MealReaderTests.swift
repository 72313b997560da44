import Foundation
import FoodModel
import MealReaders
import Testing

@Suite struct MealReaderTests {
    static let sameDay = [
        "day 2026-11-24", "meal breakfast 07:30", "  250 g plain yogurt",
        "  calcium-rich water, 1 glass", "meal lunch", "  2 slices rye bread",
        "  + magnesium 100 mg", "snack snack 16:00", "  1 apple", "supplement supplement",
        "  + vitamin D3 20 µg",
    ]

    @Test(arguments: ["day.meal", "day.yaml", "day.json"], [true, false])
    func `a day is the same in every format`(_ name: String, isNamed: Bool) throws {
        let url = Bundle.module.bundleURL.appending(path: "Fixtures/\(name)")
        let bytes = [UInt8](try Data(contentsOf: url))
        let diary = try MealReader.read(bytes: bytes, file: isNamed ? name : "-")
        #expect(Eaten(diary).lines == Self.sameDay)
        #expect(diary.profile?.name == "bone-support-f58")
        #expect(diary.findings.isEmpty)
    }

    @Test(arguments: [
        "k2: strict\nprofile: x\nlunch\n  2 eggs\n", "profile: x\nK2: Strict\n\nlunch\n  2 eggs\n",
        "profile: {name: x, k2: strict}\nmeals:\n- {name: lunch, items: [2 eggs]}\n",
        #"{"profile": {"name": "x", "k2": "strict"}, "meals": [{"name": "lunch", "items": ["2 eggs"]}]}"#,
    ])
    func `a file says how K2 is counted, beside whom it is for`(_ text: String) throws {
        let diary = try MealReader.read(bytes: Array(text.utf8), file: "-")
        #expect(diary.profile?.name == "x" && diary.profile?.k2 == .strict)
        #expect(Eaten(diary).lines == ["day undated", "meal lunch", "  2 eggs"])
        #expect(diary.findings.isEmpty)
    }

    @Test func `an amount of K2 is a supplement, and says nothing of a person`() throws {
        let diary = try MealReader.read(bytes: Array("lunch\n  K2: 100 µg\n".utf8), file: "-")
        #expect(diary.profile == nil)
        let counting = try MealReader.read(bytes: Array("k2: strict\n1 egg\n".utf8), file: "-")
        #expect(counting.profile?.describesPerson == false)
    }

    @Test(arguments: [
        ("breakfast:\n- 2 eggs\n", "-"),
        ("{\"meals\": [{\"name\": \"breakfast\", \"items\": [\"2 eggs\"]}]}", "a.meal"),
        ("meals:\n- name: breakfast\n  items:\n  - 2 eggs\n", "a.txt"),
    ])
    func `content tells the format where the name does not`(_ text: String, _ file: String) throws {
        let expected = ["day undated", "meal breakfast", "  2 eggs"]
        #expect(Eaten(try reading(text, as: file)).lines == expected)
    }

    struct Bad: CustomTestStringConvertible {
        let bytes: [UInt8]
        let file: String
        let message: String
        var testDescription: String { message }

        init(_ text: String, _ file: String, _ message: String) {
            self.init(bytes: Array(text.utf8), file, message)
        }

        init(bytes: [UInt8], _ file: String, _ message: String) {
            self.bytes = bytes
            self.file = file
            self.message = message
        }
    }

    static let bad: [Bad] = [
        Bad(
            "",
            "a.meal",
            "a.meal: error: the file is empty; write what was eaten, one food a line"
        ),
        Bad(
            " \n",
            "a.json",
            "a.json: error: the file is empty; write what was eaten, one food a line"
        ),
        Bad(
            "# nothing yet\n\ndate: 2026-11-24\n",
            "a.meal",
            "a.meal: error: no food is written here; write what was eaten, one food a line"
        ),
        Bad(
            bytes: [0x89, 0x50, 0x4E, 0x47, 0, 1],
            "a.png",
            "a.png: error: the file is not text; a meal is plain text in UTF-8, YAML, JSON or Cooklang"
        ),
        Bad(
            bytes: Array("lunch\n  1 cr".utf8) + [0xEA] + Array("pe\n".utf8),
            "a.meal",
            "a.meal:2:7: error: the byte 0xEA is not UTF-8: save the file as UTF-8"
        ),
        Bad(
            "breakfast\n  2 eggs\n\ndate: 2026-13-40\n",
            "a.meal",
            "a.meal:4:7: error: \"2026-13-40\" is not a date; write year-month-day, "
                + "such as \"date: 2026-11-24\""
        ),
        Bad(
            "date: 2026-13-40\nmeals: []\n",
            "a.yaml",
            "a.yaml:1:7: error: \"2026-13-40\" is not a date; write year-month-day, such as 2026-11-24"
        ),
        Bad(
            "{\"meals\": [\n  {\"name\": \"lunch\"\n]}",
            "a.json",
            "a.json:3:1: error: \"]}\": a \",\" or the \"}\" is missing for the \"{\" "
                + "that was opened in line 2"
        ),
        Bad(
            "meals:\n  - name: lunch\n     items: [soup]\n",
            "a.yaml",
            "a.yaml:3:11: error: \"items: [soup]\": a \":\" cannot stand here; "
                + "put text that holds one in quotes"
        ),
        Bad(
            "title: Soup\nServes 4\n",
            "a.meal",
            "a.meal: error: the recipe has no ingredients; write one a line, such as \"400 g chickpeas\""
        ),
        Bad(
            "recipe: {title: Soup}\n",
            "a.yaml",
            "a.yaml:1:9: error: the recipe has no ingredients; add a list \"ingredients\""
        ),
        Bad(
            "Boil the water.\n",
            "a.cook",
            "a.cook: error: the recipe has no ingredients; mark each one, such as \"@chickpeas{400%g}\""
        ),
        Bad(
            "profile: x\n",
            "a.yaml",
            "a.yaml: error: no food is written here; add a list \"meals\" with \"items\""
        ),
    ]

    @Test(arguments: bad)
    func `what cannot be used is refused with its place and what to do`(_ c: Bad) {
        let error = #expect(throws: InputError.self) {
            try MealReader.read(bytes: c.bytes, file: c.file)
        }
        #expect(error?.description == c.message)
        // A page waits for the first food where only a heading is written.
        let isWaiting = c.message.contains("no food is written here")
        #expect(error?.cause == (isWaiting ? .noFood : .badData))
    }
}
