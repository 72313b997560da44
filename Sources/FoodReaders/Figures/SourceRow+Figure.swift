import FoodModel

extension SourceRow {
    /// What the table prints in a column; missing, with a finding, where it is no figure.
    func figure(
        _ column: Int,
        _ spelling: FigureSpelling,
        _ findings: inout [Finding]
    ) -> PrintedFigure {
        let text = self[column]
        if let figure = spelling.read(text) { return figure }
        findings.append(finding(at: column, "\"\(text)\" is not a figure; it was left out"))
        return .missing
    }
}

extension FoodDraft {
    /// Takes what a table prints; an amount is of `kind`.
    mutating func add(
        _ figure: PrintedFigure,
        of stated: StatedNutrient,
        _ kind: FigureKind,
        _ provenance: Provenance
    ) {
        switch figure {
        case .missing: break
        case .amount(let amount): add(Estimate(amount), of: stated, kind, provenance)
        case .below(let limit): add(Estimate.below(limit), of: stated, .below, provenance)
        // Its bounds are known when the whole table is read.
        case .trace: add(Estimate.zero, of: stated, .trace, provenance)
        }
    }
}
