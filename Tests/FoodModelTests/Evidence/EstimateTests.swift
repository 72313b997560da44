import Testing

@testable import FoodModel

@Suite struct EstimateTests {
    @Test func `a range out of order, or not finite, is refused`() {
        #expect(Estimate(checking: 1, 2, 3) == Estimate(low: 1, point: 2, high: 3))
        #expect(Estimate(checking: 2, 1, 3) == nil)
        #expect(Estimate(checking: 1, 4, 3) == nil)
        #expect(Estimate(checking: .nan, 1, 2) == nil)
        #expect(Estimate(checking: 0, 1, .infinity) == nil)
    }

    @Test func `sums and products keep the ends apart`() {
        let milk = Estimate(low: 1, point: 2, high: 4)
        let sum = milk + Estimate(3)
        #expect(sum == Estimate(low: 4, point: 5, high: 7))
        #expect(milk * 0.5 == Estimate(low: 0.5, point: 1, high: 2))
        #expect(milk * milk == Estimate(low: 1, point: 4, high: 16))
        #expect(milk.width == 3 && !milk.isExact && Estimate.zero.isExact)
    }

    @Test func `places and findings print as editors read them`() {
        let place = SourceLocation(file: "lunch.meal", line: 7, column: 3)
        #expect(place.description == "lunch.meal:7:3")
        #expect(SourceLocation(file: "lunch.meal", line: 7).description == "lunch.meal:7")
        #expect(SourceLocation(file: "-").description == "-")
        let finding = Finding(.warning, at: place, text: "x", "\"x\" was left out")
        #expect(finding.description == "lunch.meal:7:3: warning: \"x\" was left out")
        let error = InputError(.badData, at: place, "\"x\" is not a date")
        #expect(error.description == "lunch.meal:7:3: error: \"x\" is not a date")
    }
}
