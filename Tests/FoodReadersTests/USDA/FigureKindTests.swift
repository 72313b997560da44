import FoodModel
import Testing

@testable import FoodReaders

struct FigureKindTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let source: String
        let derivation: String
        var isZero = false
        let kind: FigureKind

        var testDescription: String { "\(source) \(derivation)" }
    }

    static let cases = [
        Case(source: "1", derivation: "", kind: .measured),
        Case(source: "13", derivation: "AI", kind: .measured),
        Case(source: "1", derivation: "AS", kind: .calculated),
        Case(source: "1", derivation: "RKA", kind: .calculated),
        Case(source: "4", derivation: "", kind: .imputed),
        Case(source: "4", derivation: "NC", kind: .calculated),
        Case(source: "4", derivation: "BFSN", kind: .imputed),
        Case(source: "4", derivation: "FLC", kind: .imputed),
        Case(source: "8", derivation: "LC", kind: .asReported),
        Case(source: "9", derivation: "MC", kind: .asReported),
        Case(source: "11", derivation: "JO", kind: .imputed),
        Case(source: "7", derivation: "Z", isZero: true, kind: .logicalZero),
        Case(source: "7", derivation: "", isZero: true, kind: .logicalZero),
        Case(source: "7", derivation: "Z", kind: .imputed),
        Case(source: "99", derivation: "", kind: .imputed),
    ]

    @Test(arguments: cases)
    func `USDA's codes give a kind, and never a measurement in doubt`(_ example: Case) {
        let kind = FigureKind(
            source: example.source,
            derivation: example.derivation,
            isZero: example.isZero
        )
        #expect(kind == example.kind)
    }
}
