import FoodModel
import Testing

@testable import FoodReaders

struct STFCJCellTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let text: String
        let figure: PrintedFigure?
        let isEstimated: Bool

        init(_ text: String, _ figure: PrintedFigure?, isEstimated: Bool = false) {
            self.text = text
            self.figure = figure
            self.isEstimated = isEstimated
        }

        var testDescription: String { "\"\(text)\"" }
    }

    static let cases = [
        Case("12.5", .amount(12.5)), Case("0", .amount(0)), Case("2.3E-2", .amount(0.023)),
        Case("(12.5)", .amount(12.5), isEstimated: true),
        Case("(0)", .amount(0), isEstimated: true), Case("（0.5）", .amount(0.5), isEstimated: true),
        Case("-8.8", .amount(8.8), isEstimated: true), Case("19.7†", .amount(19.7)),
        Case("Tr", .trace), Case("(Tr)", .trace, isEstimated: true), Case("-", .missing),
        Case("*", .missing), Case("", .missing), Case("　", .missing), Case("<0.5", .below(0.5)),
        Case("n.d.", nil), Case("1,5", nil), Case("-Tr", nil), Case("--", nil), Case("(12", nil),
        Case("12)", nil), Case("1 2.", nil),
    ]

    @Test(arguments: cases)
    func `a cell says what the table's legend says`(_ example: Case) {
        let cell = STFCJCell(example.text)
        #expect(cell?.figure == example.figure)
        #expect(cell == nil || cell?.isEstimated == example.isEstimated)
    }
}
