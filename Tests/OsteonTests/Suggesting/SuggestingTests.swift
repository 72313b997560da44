import BoneScore
import FoodModel
import Foundation
import Testing

@testable import Osteon

/// Tests that ask for suggestions for a day as a person would.
protocol SuggestingTests {}

extension SuggestingTests {
    static var poor: String {
        """
        date: 2026-11-24
        breakfast 08:00
          2 slices white bread
          15 g butter
        lunch 12:30
          1 hamburger
          330 ml cola
        dinner 19:00
          200 g pasta, cooked
          100 g tomato sauce
        """
    }

    func suggest(
        _ text: String = Self.poor,
        file: String = "test.meal",
        _ change: (inout SuggestRequest) -> Void = { _ in }
    ) throws -> SuggestReport {
        var request = SuggestRequest()
        request.seconds = 60
        request.searchPath = ProcessInfo.processInfo.environment["PATH"]
        change(&request)
        return try ScorePipeline(library: TestLibrary.shared.get()).suggest(
            Array(text.utf8),
            file: file,
            request
        )
    }

    func steps(_ report: SuggestReport) throws -> [SuggestStep] {
        guard case .plan(let steps, _) = report.outcome else {
            Issue.record("no plan: \(report.outcome)")
            return []
        }
        return steps
    }
}
