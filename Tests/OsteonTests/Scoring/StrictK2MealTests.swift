import BoneScore
import FoodModel
import Foundation
import Osteon
import Testing

/// Meals whose vitamin K2 is counted strictly.
@Suite struct StrictK2MealTests {
    private static let examples = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("FoodData/Examples")
    private static let style = TextStyle(hasColour: false, hasUnicode: true)

    private func pipeline(_ k2: Profile.K2Counting?) throws -> ScorePipeline {
        try ScorePipeline(library: TestLibrary.shared.get(), k2: k2)
    }

    private func report(_ text: String, _ k2: Profile.K2Counting? = nil) throws -> ScoreReport {
        try pipeline(k2).score(Array(text.utf8), file: "test.meal")
    }

    private func headline(_ line: String, _ k2: Profile.K2Counting) throws -> Score {
        try #require(try report("lunch\n  \(line)\n", k2).days.first).headline
    }

    /// What counts of the K2 of a food, as a part of what is eaten.
    private func countedPart(_ line: String) throws -> Double {
        let (plain, strict) = (try headline(line, .unweighted), try headline(line, .strict))
        let (eaten, counted) = (plain[.vitaminK2].intake, strict[.vitaminK2].intake)
        #expect(strict.totals[.vitaminK2] == plain.totals[.vitaminK2], "\(line)")
        #expect(counted.low <= eaten.low && counted.point <= eaten.point, "\(line)")
        #expect(counted.high <= eaten.high, "\(line)")
        #expect(eaten.point > 0, "\(line)")
        return counted.point / eaten.point
    }

    @Test func `natto is worth what it was`() throws {
        #expect(try countedPart("40 g natto") > 0.99)
        let (plain, strict) = (
            try headline("40 g natto", .unweighted), try headline("40 g natto", .strict)
        )
        #expect(strict.range.point == plain.range.point)
    }

    @Test(arguments: [
        "2 egg yolks", "120 g roast chicken thigh", "20 g butter", "150 g beef steak",
    ])
    func `what holds menaquinone-4 falls to about a sixth`(_ line: String) throws {
        let part = try countedPart(line)
        #expect(part >= 1 / 6.0 - 1e-9 && part < 0.2, "\(line): \(part)")
    }

    @Test(arguments: ["40 g gouda", "50 g brie", "40 g cheddar"])
    func `cheese keeps most`(_ line: String) throws {
        #expect(try countedPart(line) > 0.9, "\(line)")
    }

    @Test func `where nothing says, all of it may be menaquinone-4, and none`() throws {
        let counted = try headline("1 vitamin K2 tablet 60 µg", .strict)[.vitaminK2].intake
        #expect(abs(counted.low - 10) < 1e-9 && counted.high == 60)
        #expect(try countedPart("vitamin K2 (MK-7) 60 µg") == 1)
        #expect(abs(try countedPart("MK-4 60 µg") - 1 / 6.0) < 1e-9)
    }

    @Test func `a label that states both is taken at its word`() throws {
        let meal = """
            {"foods": [{"name": "spread", "figures": {"VITK2": 60, "MK4": 30, "ENERC": 500}}],
             "profile": {"name": "bone-support-f58", "k2": "strict"},
             "meals": [{"name": "lunch", "items": [{"food": "spread", "grams": 100}]}]}
            """
        let report = try report(meal)
        #expect(report.profile.k2 == .strict)
        #expect(abs(report.days[0].headline[.vitaminK2].intake.point - 35) < 1e-9)
    }

    @Test(arguments: ["day.meal", "day.yaml", "recipe.meal", "label.yaml", "dinner.cook"])
    func `an example scores no more, and its points add up`(_ example: String) throws {
        let url = Self.examples.appendingPathComponent(example)
        let bytes = [UInt8](try Data(contentsOf: url))
        let plain = try pipeline(nil).explain(bytes, file: example)
        let strict = try pipeline(.strict).explain(bytes, file: example)
        for (a, b) in zip(plain.subjects, strict.subjects) {
            let (a, b) = (try #require(a.explanation), try #require(b.explanation))
            #expect(b.total <= a.total + 1e-9)
            let sum = b.known + b.unknown + b.adjustment
            #expect(abs(sum - b.total) < 0.01)
            let range = b.score.range
            #expect(range.low <= range.likelyLow && range.likelyHigh <= range.high)
            if let point = range.point { #expect(abs(sum - point) < 0.01) }
        }
        let topic = try #require(ExplainTopic("k2", scale: .flavonoids))
        for topic in [nil, topic] {
            let text = ExplainText(strict, topic: topic, style: Self.style).text()
            #expect(text.contains("K2 strict"))
            for line in text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
        }
    }

    @Test func `the text says what was done, or what was not`() throws {
        let meal = "lunch\n  3 eggs\n  100 g gouda\n"
        let plain = TextScoreReport(try report(meal), style: Self.style).text()
        #expect(plain.contains("Vitamin K2 counts as eaten") && plain.contains("--mk4-strict"))
        let strict = TextScoreReport(try report(meal, .strict), style: Self.style).text()
        #expect(strict.contains("K2 strict"))
        #expect(strict.contains("vitamin K2 strictly: ") && !strict.contains("counts as eaten"))
        let efsa = try report("profile: general-efsa-f58\n" + meal)
        #expect(!TextScoreReport(efsa, style: Self.style).text().contains("menaquinone"))
    }

    @Test func `JSON says how it was counted`() throws {
        let meal = "k2: strict\nlunch\n  3 eggs\n"
        for (text, name) in [(meal, "strict"), ("lunch\n  3 eggs\n", "unweighted")] {
            let json = try JSONScoreReport(report(text)).text()
            let object = try JSONSerialization.jsonObject(with: Data(json.utf8))
            let profile = (object as? [String: Any])?["profile"] as? [String: Any]
            #expect(profile?["k2"] as? String == name)
        }
    }
}
