import BoneScore
import FoodModel
import Foundation
import Knowledge
import Osteon
import Testing

/// Every shipped caution with a meal that triggers it and one that does not.
@Suite struct CautionTests {
    static let keys = ((try? Knowledge.profiles().cautions()) ?? []).map(\.key)

    private func cautions(_ fixture: String) throws -> [Caution] {
        let report = try TestLibrary.report(ofFixture: "Cautions/\(fixture).yaml")
        return report.days.flatMap(\.cautions)
    }

    @Test func `there are cautions for 25 things and more`() { #expect(Self.keys.count >= 25) }

    @Test(arguments: keys)
    func `a caution is said where it is meant, and nowhere else`(_ key: String) throws {
        #expect(try cautions(key).map(\.rule.key).contains(key))
        #expect(try !cautions("\(key)-not").map(\.rule.key).contains(key))
    }

    @Test func `every fixture is of a caution`() throws {
        let folder = Bundle.module.bundleURL.appendingPathComponent("Fixtures/Cautions")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let expected = Self.keys.flatMap { ["\($0).yaml", "\($0)-not.yaml"] }
        #expect(Set(files) == Set(expected))
    }

    @Test(arguments: keys)
    func `what is said fills its places in`(_ key: String) throws {
        let report = try TestLibrary.report(ofFixture: "Cautions/\(key).yaml")
        let text = TextScoreReport(report, style: TextStyle(hasColour: false, hasUnicode: true))
            .text()
        #expect(!text.contains("{") && !text.contains("  ! \""))
        #expect(text.contains("Cautions"))
        let ends = text.components(separatedBy: "not medical advice")
        #expect(ends.count == 2)
        #expect(text.contains("anastrozole or a bone medicine because of a score"))
    }

    @Test func `with kidney disease no score is shown, but what was eaten`() throws {
        let report = try TestLibrary.report(ofFixture: "Cautions/kidney-targets.yaml")
        #expect(report.isScoreWithheld && report.scores.isEmpty)
        let style = TextStyle(hasColour: false, hasUnicode: true)
        let text = TextScoreReport(report, style: style).text()
        #expect(!text.contains("Covers about") && !text.contains("Biggest gaps"))
        #expect(text.contains("No score is shown"))
        #expect(text.contains("potassium"))
        let json = try JSONScoreReport(report).text()
        #expect(!json.contains("\"score\" : {") && !json.contains("adequacy"))
    }

    @Test(arguments: ["1 l blorp", "120 g bread"])
    func `too little calcium is not said of a day that is not known`(_ line: String) throws {
        let text = """
            profile: {sex: female, age: 62, conditions: [kidney stones]}
            date: 2026-11-02
            meals:
              - {name: breakfast, items: ["60 g bread"]}
              - {name: lunch, items: ["\(line)"]}
            """
        let report = try TestLibrary.report(of: text, file: "day.yaml")
        let keys = report.days.flatMap(\.cautions).map(\.rule.key)
        #expect(keys.contains("stones-calcium") == !line.contains("blorp"))
    }

    @Test func `what a caution measures is said with its doubt`() throws {
        let report = try TestLibrary.report(ofFixture: "Cautions/warfarin-natto.yaml")
        let caution = report.days.flatMap(\.cautions).first { $0.rule.key == "warfarin-k2" }
        let amount = try #require(caution?.amount)
        #expect(amount.low < amount.point && amount.point < amount.high)
    }

    @Test func `a clinician's targets are scored`() throws {
        let report = try TestLibrary.report(ofFixture: "Cautions/kidney-targets-not.yaml")
        #expect(!report.isScoreWithheld)
        #expect(report.rules.targets.potassium.value == 2000)
        #expect(report.rules.targets.potassium.citation.reference.contains("Dr A. Weber"))
        let score = try #require(report.days.first?.headline)
        #expect(abs(score[.protein].target - 40.0 / 3) < 1e-9)
    }

    @Test func `on warfarin nobody is told to eat more K2`() throws {
        let style = TextStyle(hasColour: false, hasUnicode: true)
        func gaps(_ fixture: String) throws -> String {
            let report = try TestLibrary.report(ofFixture: "Cautions/\(fixture).yaml")
            let text = TextScoreReport(report, style: style).text()
            let start = try #require(text.range(of: "Biggest gaps")).upperBound
            let end = text.range(of: "Shown, not scored")?.lowerBound ?? text.endIndex
            return String(text[start..<end])
        }
        #expect(try !gaps("warfarin-steady").contains("natto"))
        let report = try TestLibrary.report(ofFixture: "Cautions/warfarin-steady.yaml")
        #expect(report.days[0].headline[.vitaminK2].gap.point >= 0.5)
    }

    @Test func `a gap of vitamin D names no dose`() throws {
        for portion in try Knowledge.gapPortions() where portion.component == .vitaminD {
            #expect(portion.food == nil)
            #expect(portion.advice.contains("ask your team about a supplement"))
            #expect(!portion.advice.contains { $0.isNumber })
        }
    }
}
