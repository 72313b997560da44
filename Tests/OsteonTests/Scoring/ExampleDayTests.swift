import BoneScore
import Foundation
import MealResolver
import Osteon
import Testing

@Suite struct ExampleDayTests {
    private static let examples = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("FoodData/Examples")

    @Test(arguments: ["day.meal", "day.yaml", "day.json", "recipe.meal", "label.yaml"])
    func `every line of an example is understood`(_ name: String) throws {
        let url = Self.examples.appendingPathComponent(name)
        let report = try TestLibrary.report(
            of: String(contentsOf: url, encoding: .utf8),
            file: name
        )
        let meals = report.days.flatMap(\.meals).map(\.resolved) + report.recipes.map(\.resolved)
        let lines = meals.flatMap(\.lines)
        #expect(!lines.isEmpty)
        for line in lines { #expect(line.unresolved == nil, "\(line.text)") }
        for score in report.scores {
            #expect((score.point == nil) == (score.coverage < 0.6))
            let point = score.point ?? score.likelyLow
            #expect(score.low <= score.likelyLow && score.likelyLow <= point)
            #expect(point <= score.likelyHigh && score.likelyHigh <= score.high)
        }
    }
}
