import FileFormats
import FoodModel

/// Reads the Canadian Nutrient File: a table of amounts by food and nutrient, and tables of names.
///
/// Its vitamin K is USDA's number 430, phylloquinone, where the figure is USDA's; a Canadian figure
/// is not said to be K1 and is left out.
struct CNFReader: SourceReader {
    private static let foods = "FOOD NAME.csv"
    private static let amounts = "NUTRIENT AMOUNT.csv"

    func recognises(_ files: SourceFiles) -> Bool {
        files.contain(Self.foods, "NUTRIENT NAME.csv") || files.contain(Self.foods, Self.amounts)
    }

    func mark(of files: SourceFiles) -> String { Self.foods }

    func read(_ files: SourceFiles) throws(InputError) -> SourceContents {
        guard files.contain(Self.amounts) else {
            throw InputError(
                .badData,
                at: SourceLocation(file: files.path),
                "this is the Canadian Nutrient File without \"\(Self.amounts)\": it holds names and "
                    + "measures and no figures; add that file"
            )
        }
        var findings: [Finding] = []
        var drafts = try foods(of: files, &findings)
        try addFigures(from: files, to: &drafts, &findings)
        try CNFPortions.add(from: files, to: &drafts, &findings)
        let refuse = try CNFRefuse.attributes(from: files, of: drafts, &findings)
        return SourceContents(
            edition: .cnf,
            records: drafts.drafts.map(\.record),
            findings: findings,
            undifferentiated183: drafts.undifferentiated183,
            attributes: refuse
        )
    }

    private func foods(
        of files: SourceFiles,
        _ findings: inout [Finding]
    ) throws(InputError) -> FoodDrafts {
        var groups: [String: String] = [:]
        if files.contain("FOOD GROUP.csv") {
            var table = try SourceTable("FOOD GROUP.csv", of: files, encoding: .windows1252)
            groups = try table.dictionary(from: "FoodGroupID", to: "FoodGroupName")
        }
        var table = try SourceTable(Self.foods, of: files, encoding: .windows1252)
        let id = try table.column("FoodID")
        let group = try table.column("FoodGroupID")
        let name = try table.column("FoodDescription")
        let frenchName = try? table.column("FoodDescriptionF")
        let scientificName = try table.column("ScientificName")
        var drafts = FoodDrafts()
        while let row = try table.next() {
            var record = FoodRecord(
                id: FoodID(source: "cnf", code: row[id]),
                name: row[name],
                scientificName: row.text(scientificName),
                group: groups[row[group]],
                edition: Edition.cnf.key,
                location: row.location
            )
            record.addName(frenchName.map { row[$0] }, in: "fr")
            _ = drafts.add(record, from: row, column: id, &findings)
        }
        findings += table.findings
        return drafts
    }

    private func addFigures(
        from files: SourceFiles,
        to drafts: inout FoodDrafts,
        _ findings: inout [Finding]
    ) throws(InputError) {
        var definitions = try SourceTable("NUTRIENT NAME.csv", of: files, encoding: .windows1252)
        let nutrients = try NutrientCodes.cnf.stated(
            in: &definitions,
            code: "NutrientID",
            unit: "NutrientUnit",
            &findings
        )
        var sources: [String: String] = [:]
        if files.contain("NUTRIENT SOURCE.csv") {
            var table = try SourceTable("NUTRIENT SOURCE.csv", of: files, encoding: .windows1252)
            sources = try table.dictionary(
                from: "NutrientSourceID",
                to: "NutrientSourceDescription"
            )
        }
        var table = try SourceTable(Self.amounts, of: files, encoding: .windows1252)
        let food = try table.column("FoodID")
        let nutrient = try table.column("NutrientID")
        let value = try table.column("NutrientValue")
        let source = try table.column("NutrientSourceID")
        let observations = try? table.column("NumberofObservations")
        var foreignVitaminK = 0
        while let row = try table.next() {
            guard let stated = nutrients[row[nutrient]] else {
                findings.append(row.undefinedNutrient(at: nutrient))
                continue
            }
            // Canada's numbers are those of the Standard Reference, and so are its units.
            let is183 = row[nutrient] == NutrientCodes.undifferentiated183
            guard stated != nil || is183, let amount = row.number(value, &findings) else {
                continue
            }
            let origin = CNFOrigin(source: row[source])
            if stated?.nutrient == .vitaminK1, !origin.isUSDA {
                foreignVitaminK += 1
                continue
            }
            let count = observations.flatMap { row.text($0) }.flatMap {
                $0 == "0" ? nil : "n \($0)"
            }
            let words = sources[row[source]] ?? "source \(row[source])"
            let provenance = Provenance(
                edition: Edition.cnf.key,
                detail: [words, count].compactMap(\.self).joined(separator: "; ")
            )
            let kind = origin.kind(isZero: amount == 0)
            let isKnown = drafts.update(row[food]) { draft in
                if let stated {
                    draft.add(amount, of: stated, kind, provenance)
                } else {
                    let figure = Figure(Estimate(amount), kind, provenance)
                    draft.undifferentiated183 = figure
                }
            }
            if !isKnown { findings.append(row.unknownFood(at: food)) }
        }
        if foreignVitaminK > 0 {
            findings.append(
                Finding(
                    .note,
                    at: SourceLocation(file: files.path(of: Self.amounts)),
                    "figures of vitamin K that are not USDA's are not said to be K1: "
                        + "\(foreignVitaminK) left out"
                )
            )
        }
        findings += table.findings
    }
}

extension Edition {
    /// The files do not say which release they are; that of 2015 is the newest.
    fileprivate static let cnf = Edition(
        key: "cnf-2015",
        title: "Canadian Nutrient File, 2015",
        publisher: "Health Canada",
        release: "2015",
        licence: "Open Government Licence - Canada: Health Canada, Canadian Nutrient File, 2015"
    )
}
