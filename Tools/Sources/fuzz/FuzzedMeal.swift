import FoodModel
import Foundation
import Osteon

/// A meal as plain text, from its bytes to what `osteon score` prints.
struct FuzzedMeal: FuzzTarget {
    private let pipeline: ScorePipeline
    private let style = TextStyle(hasColour: true, hasUnicode: false)

    init() throws { pipeline = try ScorePipeline(library: FuzzedFoods.library()) }

    func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        do {
            let report = try pipeline.score(Array(bytes), file: "fuzzed.meal")
            let json = try JSONScoreReport(report).text()
            let value = try JSONSerialization.jsonObject(with: Data(json.utf8))
            require(value is [String: Any], "a report is an object")
            require(
                !TextScoreReport(report, style: style).text().isEmpty,
                "a report says something"
            )
        } catch is InputError {
            // Refused, as bad input should be.
        } catch {
            fatalError("scoring threw what is no InputError: \(error)")
        }
    }
}
