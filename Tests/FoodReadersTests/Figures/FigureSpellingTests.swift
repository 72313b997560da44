import Testing

@testable import FoodReaders

struct FigureSpellingTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let text: String
        let figure: PrintedFigure?

        init(_ text: String, _ figure: PrintedFigure?) {
            self.text = text
            self.figure = figure
        }

        var testDescription: String { "\"\(text)\"" }
    }

    static let ciqual = [
        Case("0", .amount(0)), Case("739", .amount(739)), Case("0,05", .amount(0.05)),
        Case(" 4,92 ", .amount(4.92)), Case("0,000033", .amount(0.000033)), Case("-", .missing),
        Case("", .missing), Case(" ", .missing), Case("< 0,6", .below(0.6)),
        Case("<0,6", .below(0.6)), Case("<\n0,0098", .below(0.0098)),
        Case("<\u{A0}20", .below(20)), Case("traces", .trace), Case(" Traces\n", .trace),
        Case("trace", .trace), Case("1.040", nil), Case("1 040", nil), Case("1,2,3", nil),
        Case("-5", nil), Case("< ", nil), Case("< 0", .below(0)), Case("<< 5", nil),
        Case("> 5", nil),
        Case("n.d.", nil), Case("NaN", nil), Case("1e400", nil), Case("5,", nil),
        Case("(12)", nil), Case("12 mg", nil), Case("\u{0}1", nil),
    ]

    @Test(arguments: ciqual)
    func `a figure of CIQUAL is read as it is printed`(_ example: Case) {
        #expect(FigureSpelling.ciqual.read(example.text) == example.figure)
    }

    static let swiss = [
        Case("0.3", .amount(0.3)), Case("", .missing), Case("n.d.", .missing), Case("tr.", .trace),
        Case("< 0.2", .below(0.2)), Case("0,3", nil), Case("tracer", nil),
    ]

    @Test(arguments: swiss)
    func `a figure of the Swiss table is read as it is printed`(_ example: Case) {
        #expect(FigureSpelling.swiss.read(example.text) == example.figure)
    }
}
