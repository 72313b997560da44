import BoneScore
import FoodModel
import MealResolver
import Testing

@testable import Osteon

@Suite struct PlainScoreReportTests {
    private func text(_ report: ScoreReport) -> String {
        PlainScoreReport(report, style: TextStyle(hasColour: true, hasUnicode: true)).text()
    }

    @Test func `a fact stands in a line, without bars and colour`() throws {
        let report = try TestLibrary.report(of: ReportPage.odd)
        let text = text(report)
        for sign in ["▏", "█", "░", "┄", "\u{1B}", "  "] {
            #expect(!text.contains(sign), "\(sign)")
        }
        let lines = text.split(separator: "\n")
        #expect(lines.contains("the score is incomplete"))
        #expect(lines.contains { $0.hasPrefix("not in the score: test.meal:4:3: ") })
        let score = report.days[0].headline
        for component in score.components where component.weight > 0 {
            let start =
                "component: \(component.component.name) \(RangeText.percent(component.adequacy)) %, "
            #expect(lines.contains { $0.hasPrefix(start) })
        }
        let meals = report.days[0].meals.map(\.resolved)
        #expect(lines.count { $0.hasPrefix("line: ") } == meals.reduce(0) { $0 + $1.lines.count })
        #expect(lines.last.map(String.init) == Disclaimer.text)
    }

    @Test func `where targets do not hold there is no score`() throws {
        let report = try TestLibrary.report(
            of:
                "profile:\n  sex: female\n  age: 70\n  conditions: [ckd-4]\nmeals:\n  - items: [1 banana]\n",
            file: "test.yaml"
        )
        let text = text(report)
        #expect(text.contains("no score: its targets do not hold for you\n"))
        #expect(text.contains("brings: potassium "))
        #expect(!text.contains("score: between") && !text.contains("component:"))
    }
}
