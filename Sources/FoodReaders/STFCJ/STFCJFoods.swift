import FileFormats
import FoodModel

/// The foods of Japan's tables while their sheets are read.
struct STFCJFoods {
    private let edition: Edition
    private var drafts = FoodDrafts()
    private var attributes: [AttributeRecord] = []
    private var findings: [Finding] = []

    init(edition: Edition) { self.edition = edition }

    /// Adds the foods of a sheet, whose name is their group.
    mutating func add(_ foods: STFCJSheet) throws(InputError) {
        let layout = foods.layout
        let sheet = foods.place
        for misfit in layout.misfits {
            report(
                sheet,
                layout.tagRow,
                misfit.column,
                misfit.tag,
                "\"\(misfit.unit)\" is no unit of \(misfit.tag); its figures were left out"
            )
        }
        var repeated = 0
        while let row = try foods.next() {
            guard let code = text(row, layout.code), let name = text(row, layout.name) else {
                report(sheet, row.number, layout.code, "", "a food needs a number and a name")
                continue
            }
            let record = FoodRecord(
                id: FoodID(source: "stfcj", code: code),
                name: name,
                group: Self.name(ofSheet: foods.name),
                edition: edition.key,
                location: SourceLocation(file: sheet, line: row.number)
            )
            guard drafts.add(record, code: code) else {
                repeated += 1
                continue
            }
            add(row, layout, to: record, sheet)
        }
        if repeated > 0 {
            findings.append(
                Finding(
                    .note,
                    at: SourceLocation(file: sheet),
                    "foods of this sheet stand on one before it too: \(repeated) left out"
                )
            )
        }
    }

    /// Everything that was read, traces bounded.
    var contents: SourceContents {
        var records = drafts.drafts.map(\.record)
        var findings = findings
        records.boundTraces(&findings)
        return SourceContents(
            edition: edition,
            records: records,
            findings: findings,
            attributes: attributes
        )
    }

    private mutating func add(
        _ row: SheetRow,
        _ layout: STFCJLayout,
        to record: FoodRecord,
        _ sheet: String
    ) {
        for (column, stated) in layout.nutrients {
            guard let cell = cell(row, column, sheet) else { continue }
            let provenance = provenance(cell, row[column])
            drafts.update(record.id.code) { draft in
                draft.add(cell.figure, of: stated, cell.kind, provenance)
            }
        }
        add(.refuse, "", "%", row, layout.refuse, to: record, sheet)
        add(.component, "VITK", "µg/100 g", row, layout.vitaminK, to: record, sheet)
    }

    private mutating func add(
        _ kind: AttributeKind,
        _ subject: String,
        _ unit: String,
        _ row: SheetRow,
        _ column: Int?,
        to record: FoodRecord,
        _ sheet: String
    ) {
        guard let column, let cell = cell(row, column, sheet),
            let estimate = cell.wholeNumberEstimate
        else { return }
        attributes.append(
            AttributeRecord(
                id: record.id,
                name: record.name,
                kind: kind,
                subject: subject,
                unit: unit,
                estimate: estimate,
                provenance: provenance(cell, row[column]),
                location: SourceLocation(file: sheet, line: row.number, column: column + 1)
            )
        )
    }

    private mutating func cell(_ row: SheetRow, _ column: Int, _ sheet: String) -> STFCJCell? {
        guard let text = row[column] else { return nil }
        if let cell = STFCJCell(text) { return cell }
        report(sheet, row.number, column, text, "\"\(text)\" is not a figure; it was left out")
        return nil
    }

    /// What the table says of a figure beyond its amount: that it is an estimate, as printed.
    private func provenance(_ cell: STFCJCell, _ text: String?) -> Provenance {
        let printed = (text ?? "").filter { !$0.isWhitespace }
        let isPlain = !cell.isEstimated && !printed.contains("†")
        return Provenance(
            edition: edition.key,
            detail: isPlain ? "" : printed.hasPrefix("-") ? "(\(printed.dropFirst()))" : printed
        )
    }

    private func text(_ row: SheetRow, _ column: Int) -> String? {
        let words = (row[column] ?? "").split { $0.isWhitespace }
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    private mutating func report(
        _ sheet: String,
        _ line: Int,
        _ column: Int,
        _ text: String,
        _ message: String
    ) {
        findings.append(
            Finding(
                .warning,
                at: SourceLocation(file: sheet, line: line, column: column + 1),
                text: text,
                message
            )
        )
    }

    /// "穀類" of "1 穀類".
    private static func name(ofSheet sheet: String) -> String {
        String(sheet.drop { $0.isNumber || $0.isWhitespace })
    }
}

extension STFCJCell {
    /// The amount of a column of whole numbers: a trace in it is less than one.
    fileprivate var wholeNumberEstimate: Estimate? {
        switch figure {
        case .missing: nil
        case .amount(let amount): Estimate(amount)
        case .below(let limit): .below(limit)
        case .trace: .below(1)
        }
    }
}
