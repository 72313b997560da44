import FoodModel

/// How Japan's tables spell a figure.
///
/// Brackets mark an estimate: "(12)" is taken from a similar food or a recipe, "(0)" a zero that
/// nobody measured. Some cells hold the bracketed number as a negative one, whose format prints the
/// brackets. "-" was not analysed, and "*" marks a column without figures. A dagger is a footnote.
struct STFCJCell: Equatable {
    let figure: PrintedFigure
    let isEstimated: Bool

    /// What `text` says; nil where it is none of the spellings.
    init?(_ text: String) {
        var text = text.filter { !$0.isWhitespace && $0 != "†" }
        text = text.replacing("（", with: "(").replacing("）", with: ")")
        let isBracketed = text.hasPrefix("(") && text.hasSuffix(")")
        let isNegative = text.hasPrefix("-") && text.count > 1
        let inner = isBracketed ? text.dropFirst().dropLast() : text.dropFirst(isNegative ? 1 : 0)
        guard let figure = Self.spelling.read(inner), !isNegative || figure.isAmount else {
            return nil
        }
        self.figure = figure
        isEstimated = isBracketed || isNegative
    }

    /// An estimate is imputed; of the others the table does not say how they were made.
    var kind: FigureKind { isEstimated ? .imputed : .asReported }

    private static let spelling = FigureSpelling(
        decimalMark: ".",
        missing: ["-", "*"],
        traces: ["tr"]
    )
}

extension PrintedFigure {
    fileprivate var isAmount: Bool {
        switch self {
        case .amount: true
        case .missing, .below, .trace: false
        }
    }
}
