import FoodModel

/// One figure of the Swiss table, per 100 g.
///
/// Drinks and oils are printed per 100 ml with their specific gravity, by which they are converted.
/// It is rounded, most often to one decimal, and "1" is 1.0: the range of the figure is that of what
/// may have been rounded.
struct SwissFigure {
    private let printed: PrintedFigure
    /// In words: "weighted", "less than".
    private let valueType: String
    private let source: String
    /// What a figure is times to be per 100 g; nil where it is so printed.
    private let conversion: Estimate?
    private let gravity: String

    /// The figure that begins in `column` of `row`; nil where it is missing or, with a finding,
    /// where it does not say per 100 g of what it is.
    init?(_ row: SourceRow, at column: Int, gravity: Int, _ findings: inout [Finding]) {
        printed = row.figure(column, .swiss, &findings)
        guard printed != .missing else { return nil }
        valueType = row[column + 3].lowercased()
        source = row[column + 4]
        self.gravity = row[gravity]
        let basis = row[column + 2]
        if basis.hasPrefix("per 100g") {
            conversion = nil
        } else if basis.hasPrefix("per 100ml"), let conversion = Self.conversion(self.gravity) {
            self.conversion = conversion
        } else {
            findings.append(
                row.finding(
                    at: column + 2,
                    "a figure \"\(basis)\" cannot be converted to 100 g without a specific gravity; "
                        + "it was left out"
                )
            )
            return nil
        }
    }

    /// What brings figures per 100 ml of this specific gravity to 100 g; nil where it is none.
    static func conversion(_ gravity: String) -> Estimate? {
        guard case .amount(let value)? = FigureSpelling.swiss.read(gravity) else { return nil }
        let decimals = gravity.split(separator: ".").dropFirst().first?.utf8.count ?? 0
        let rounding = decimals == 2 ? 0.005 : decimals > 2 ? 0 : 0.05
        // No food is lighter, and what divides must not be next to nothing.
        guard value - rounding > 0.01 else { return nil }
        return Estimate(low: 1 / (value + rounding), point: 1 / value, high: 1 / (value - rounding))
    }

    /// Adds the figure to a food; a finding where its unit cannot state the nutrient.
    func add(
        to draft: inout FoodDraft,
        _ nutrient: Nutrient,
        of row: SourceRow,
        at column: Int,
        _ findings: inout [Finding]
    ) {
        guard let unit = Self.units[row[column + 1]],
            let stated = StatedNutrient(nutrient, in: unit)
        else {
            findings.append(
                row.finding(
                    at: column + 1,
                    "\"\(row[column + 1])\" is no unit of \(nutrient.name); the figure was left out"
                )
            )
            return
        }
        let provenance = Provenance(edition: draft.record.edition, detail: detail)
        switch printed {
        case .missing: break
        case .trace: draft.add(Estimate.zero, of: stated, .trace, provenance)
        case .below(let limit): draft.add(per100g(.below(limit)), of: stated, .below, provenance)
        case .amount(let amount):
            let kind = kind(of: amount)
            let estimate = kind == .below ? Estimate.below(amount) : Estimate(amount)
            draft.add(per100g(estimate), of: stated, kind, provenance)
        }
    }

    private func per100g(_ estimate: Estimate) -> Estimate {
        conversion.map { estimate * $0 } ?? estimate
    }

    /// The kind of a printed number, by its value type and source.
    ///
    /// "less than 0" is no limit: a trace, whose bounds come from the rest of the table.
    private func kind(of amount: Double) -> FigureKind {
        switch valueType {
        case "less than": amount > 0 ? .below : .trace
        case "trace": .trace
        case "logical zero" where amount == 0: .logicalZero
        case "best estimate", "logical zero": .imputed
        default: source == "Computed value" ? .calculated : .asReported
        }
    }

    private var detail: String {
        let basis = conversion == nil ? "" : "per 100 ml, specific gravity \(gravity)"
        let reference = source.first?.isNumber == true ? "source \(source)" : source
        return [valueType, reference, basis].filter { !$0.isEmpty }.joined(separator: "; ")
    }

    private static let units: [String: NutrientUnit] = [
        "gram": .gram, "milligram": .milligram, "microgram": .microgram,
        "kilocalorie": .kilocalorie, "kilojoule": .kilojoule, "retinol equivalent": .microgram,
        "alpha-tocopherol equivalent": .milligram,
    ]
}

extension FigureSpelling {
    /// The Swiss table's; "n.d." is not determined.
    static let swiss = FigureSpelling(
        decimalMark: ".",
        missing: ["n.d.", "nd", "-"],
        traces: ["tr.", "tr", "trace", "traces"]
    )
}
