import FoodModel

/// A nutrient as a source states it: under a code of its own, in a unit of its own.
struct StatedNutrient {
    let nutrient: Nutrient
    let unit: NutrientUnit
    /// 0 for the code that is preferred where a source states a nutrient under several.
    let rank: Int

    /// Nil where `unit` cannot state the nutrient.
    init?(_ nutrient: Nutrient, in unit: NutrientUnit, rank: Int = 0) {
        guard nutrient.amount(1, unit) != nil else { return nil }
        self.nutrient = nutrient
        self.unit = unit
        self.rank = rank
    }

    /// A figure of this amount, in the nutrient's own unit.
    func figure(
        _ estimate: Estimate,
        _ kind: FigureKind,
        _ provenance: Provenance
    ) -> Figure? {
        guard let low = nutrient.amount(estimate.low, unit),
            let point = nutrient.amount(estimate.point, unit),
            let high = nutrient.amount(estimate.high, unit)
        else { return nil }
        return Figure(Estimate(low: low, point: point, high: high), kind, provenance)
    }
}

/// The codes under which a source states the nutrients that Osteon holds.
struct NutrientCodes {
    private let nutrients: [String: (nutrient: Nutrient, rank: Int)]

    /// Codes for each nutrient, the preferred one first.
    init(_ codes: KeyValuePairs<Nutrient, [String]>) {
        let pairs = codes.flatMap { nutrient, codes in
            codes.enumerated().map { ($1, (nutrient: nutrient, rank: $0)) }
        }
        nutrients = Dictionary(uniqueKeysWithValues: pairs)
    }

    /// What a code states; nil for one that Osteon has no nutrient for.
    func nutrient(_ code: String) -> (nutrient: Nutrient, rank: Int)? { nutrients[code] }

    /// What `code` states in `unit`; nil where Osteon has no nutrient for it, or where the unit
    /// cannot state the one it has.
    func stated(_ code: String, in unit: NutrientUnit) -> StatedNutrient? {
        nutrients[code].flatMap { StatedNutrient($0.nutrient, in: unit, rank: $0.rank) }
    }

    /// What each code of `table` states, by its columns `code` and `unit`; nil for a code that
    /// Osteon has no nutrient for.
    ///
    /// A unit that cannot state its nutrient is a finding, and the code is left out.
    func stated(
        in table: inout SourceTable,
        code: String,
        unit: String,
        _ findings: inout [Finding]
    ) throws(InputError) -> [String: StatedNutrient?] {
        let codeColumn = try table.column(code)
        let unitColumn = try table.column(unit)
        var stated: [String: StatedNutrient?] = [:]
        while let row = try table.next() {
            let code = row[codeColumn]
            stated[code] = .some(nil)
            guard let (nutrient, rank) = nutrients[code] else { continue }
            // Release 24 has "µg_RAE": activity equivalents are what vitamin A is stated in here.
            let text = row[unitColumn]
            let symbol = nutrient == .vitaminA ? text.replacing("_RAE", with: "") : text
            if let unit = NutrientUnit(symbol: symbol),
                let known = StatedNutrient(nutrient, in: unit, rank: rank)
            {
                stated[code] = known
            } else {
                findings.append(
                    row.finding(
                        at: unitColumn,
                        "\"\(text)\" is no unit of \(nutrient.name); "
                            + "its figures were left out"
                    )
                )
            }
        }
        findings += table.findings
        return stated
    }
}
