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

extension StatedNutrient {
    /// What a table prints, in the nutrient's own unit; nil where it is missing.
    ///
    /// An amount is of `kind`; the bounds of a trace are known when the whole table is read.
    func figure(
        _ printed: PrintedFigure,
        _ kind: FigureKind,
        _ provenance: Provenance
    ) -> Figure? {
        switch printed {
        case .missing: nil
        case .amount(let amount): figure(Estimate(amount), kind, provenance)
        case .below(let limit): figure(Estimate.below(limit), .below, provenance)
        case .trace: figure(Estimate.zero, .trace, provenance)
        }
    }
}

extension FoodDraft {
    /// Takes what a table prints; an amount is of `kind`.
    mutating func add(
        _ printed: PrintedFigure,
        of stated: StatedNutrient,
        _ kind: FigureKind,
        _ provenance: Provenance
    ) {
        guard let figure = stated.figure(printed, kind, provenance) else { return }
        add(figure, of: stated.nutrient, rank: stated.rank)
    }
}
