import FoodModel

/// A figure to be taken from the same food in other tables, as a person found by reading them.
struct ReviewedDonors {
    let food: FoodID
    let nutrient: Nutrient
    /// Where the same food is: "sr26" is the number of an NDB food in release 26.
    let donors: [FoodID]
    let location: SourceLocation

    /// The rows of Foods/donors.tsv.
    static func read(_ path: String) throws -> [ReviewedDonors] {
        try ReviewedFile(path).map(["food", "tag", "donors"]) { fields, location in
            let donors = fields[2].split(separator: ",").map { FoodID(String($0)) }
            guard let food = FoodID(fields[0]), let nutrient = Nutrient(tag: fields[1]),
                !donors.isEmpty, !donors.contains(nil)
            else {
                throw InputError(
                    .badData,
                    at: location,
                    "\"\(fields.joined(separator: " "))\" is no food, tag and donors"
                )
            }
            return ReviewedDonors(
                food: food,
                nutrient: nutrient,
                donors: donors.compactMap(\.self),
                location: location
            )
        }
    }

    /// What one table's value is worth: tables that describe the same food differ by more.
    private static let loneSpread = 2.0

    /// The range of the donors' figures in `tables`: their median as the point, each value once; of
    /// one value alone, at least from half of it to twice as much.
    ///
    /// - Throws: `InputError` where a donor has no figure.
    func figure(in tables: SourceTables) throws -> Figure {
        let figures = try donors.map { donor in
            guard let figure = tables.record(donor)?.composition[nutrient] else {
                throw InputError(
                    .badData,
                    at: location,
                    "\"\(donor)\" has no figure of \(nutrient.name)"
                )
            }
            return figure
        }
        let estimates = figures.map(\.estimate)
        let points = Set(estimates.map(\.point)).sorted()
        guard let low = estimates.map(\.low).min(), let high = estimates.map(\.high).max(),
            let median = Distribution(of: points)?.median
        else { throw InputError(.badData, at: location, "the row has no donors") }
        let point = median.rounded(digits: 3)
        let spread = points.count == 1 ? Self.loneSpread : 1
        return Figure(
            Estimate(
                low: min(low, point / spread),
                point: point,
                high: max(high, point * spread)
            ),
            .imputed,
            Provenance(
                edition: figures[0].provenance.edition,
                detail: "same-food: " + donors.map(\.description).joined(separator: ", ")
            )
        )
    }
}
