import FileFormats
import FoodModel

extension SourceSheet {
    /// What the table prints in a cell; missing, with a finding, where it is no figure.
    func figure(
        _ row: SheetRow,
        _ column: Int,
        _ spelling: FigureSpelling,
        _ findings: inout [Finding]
    ) -> PrintedFigure {
        guard let text = row[column] else { return .missing }
        if let figure = spelling.read(text) { return figure }
        findings.append(
            Finding(
                .warning,
                at: location(row, column),
                text: text,
                "\"\(text)\" is not a figure; it was left out"
            )
        )
        return .missing
    }
}
