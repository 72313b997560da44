import Testing

@testable import MealResolver

@Suite struct TermNumbersTests {
    @Test func `terms are numbered as they come, and keep their numbers while the table grows`() {
        let terms = (0..<5000).map { Term("word\($0)x") }
        var numbers = TermNumbers()
        for (place, term) in terms.enumerated() {
            #expect(numbers[term] == nil)
            #expect(numbers.number(term) == Int32(place))
        }
        #expect(numbers.count == terms.count)
        for (place, term) in terms.enumerated() {
            #expect(numbers[term] == Int32(place))
            #expect(numbers.number(term) == Int32(place))
        }
    }
}
