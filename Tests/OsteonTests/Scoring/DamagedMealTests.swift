import FoodModel
import Foundation
import TestSupport
import Testing

@testable import Osteon

/// Meals with random damage; `Tools/fuzz meal` looks for what these do not find.
@Suite struct DamagedMealTests {
    @Test(arguments: ["day.meal", "day.yaml", "recipe.meal", "dinner.cook"])
    func `a damaged meal is scored in every form, or refused with its place`(
        _ file: String
    ) throws {
        let path = MadeText.root.appendingPathComponent("FoodData/Examples/\(file)")
        let original = [UInt8](try Data(contentsOf: path))
        let pipeline = try ScorePipeline(library: TestLibrary.shared.get())
        let style = TextStyle(hasColour: true, hasUnicode: false)
        var damage = Damage(seed: UInt64(original.count))
        for _ in 0..<25 {
            let bytes = damage.done(to: original)
            do {
                let report = try pipeline.score(bytes, file: file)
                let json = try JSONScoreReport(report).text()
                let value = try JSONSerialization.jsonObject(with: Data(json.utf8))
                #expect(value is [String: Any])
                #expect(!TextScoreReport(report, style: style).text().isEmpty)
            } catch let error as InputError {
                #expect(error.location.file == file && (error.location.line ?? 1) > 0, "\(error)")
            }
        }
    }
}
