import FoodModel

/// The columns of NEVO's table, and how a row's figures are read from them.
struct NEVOColumns {
    private struct Column {
        let tag: String
        let stated: StatedNutrient
        /// Nil where this release has no such column.
        let index: Int?
    }

    let version: Int
    let code: Int
    let dutchName: Int
    let englishName: Int
    /// Another Dutch name; nil where this release has no such column.
    let synonym: Int?
    let group: Int
    let quantity: Int
    /// Tags whose zero is a trace.
    private let traces: Int
    /// Tags of what was added to the food.
    private let fortified: Int
    private let folateForms: [Int]
    private let nutrients: [Column]

    init(_ table: SourceTable) throws(InputError) {
        version = try table.column("NEVO-versie/NEVO-version")
        code = try table.column("NEVO-code")
        dutchName = try table.column("Voedingsmiddelnaam/Dutch food name")
        englishName = try table.column("Engelse naam/Food name")
        synonym = try? table.column("Synoniem")
        group = try table.column("Food group")
        quantity = try table.column("Hoeveelheid/Quantity")
        traces = try table.column("Bevat sporen van/Contains traces of")
        fortified = try table.column("Is verrijkt met/Is fortified with")
        folateForms = ["FOLFD (µg)", "FOLAC (µg)"].compactMap { try? table.column($0) }
        nutrients = Self.stated.map { tag, stated in
            let name = "\(tag) (\(stated.unit.rawValue))"
            return Column(tag: tag, stated: stated, index: try? table.column(name))
        }
    }

    /// A note of each nutrient that `file` has no column for.
    func missing(in file: String) -> [Finding] {
        nutrients.filter { $0.index == nil }.map { column in
            Finding(
                .note,
                at: SourceLocation(file: file, line: 1),
                "there is no column \"\(column.tag) (\(column.stated.unit.rawValue))\": no figures "
                    + "of \(column.stated.nutrient.name) are read"
            )
        }
    }

    func addFigures(of row: SourceRow, to draft: inout FoodDraft, _ findings: inout [Finding]) {
        let traces = Self.tags(row[traces])
        let fortified = Self.tags(row[fortified])
        let edition = draft.record.edition
        for column in nutrients {
            guard let index = column.index else { continue }
            var figure = row.figure(index, .nevo, &findings)
            if figure == .amount(0), traces.contains(column.tag) { figure = .trace }
            let detail = fortified.contains(column.tag) ? "fortified" : ""
            draft.add(
                figure,
                of: column.stated,
                .asReported,
                Provenance(edition: edition, detail: detail)
            )
        }
        addFolate(of: row, to: &draft, &findings)
    }

    private func addFolate(
        of row: SourceRow,
        to draft: inout FoodDraft,
        _ findings: inout [Finding]
    ) {
        let forms = folateForms.map { row.figure($0, .nevo, &findings) }
        guard let folate = StatedNutrient(.folate, in: .microgram), forms.count == 2,
            case .amount(let food) = forms[0], case .amount(let added) = forms[1]
        else { return }
        let provenance = Provenance(edition: draft.record.edition, detail: "FOLFD + FOLAC")
        draft.add(food + added, of: folate, .calculated, provenance)
    }

    private static func tags(_ text: String) -> Set<String> {
        Set(text.split { $0 == "," || $0 == " " }.map(String.init))
    }

    /// What each of NEVO's tags states.
    ///
    /// Monounsaturated fat is of cis forms, as on European labels (Regulation (EU) No 1169/2011,
    /// annex I).
    private static let stated: [(tag: String, stated: StatedNutrient)] = [
        ("ENERCC", .energy, .kilocalorie), ("WATER", .water, .gram), ("PROT", .protein, .gram),
        ("FAT", .fat, .gram), ("FASAT", .saturatedFat, .gram),
        ("FAMSCIS", .monounsaturatedFat, .gram), ("FAPU", .polyunsaturatedFat, .gram),
        ("CHO", .carbohydrateAvailable, .gram), ("SUGAR", .sugars, .gram), ("FIBT", .fibre, .gram),
        ("ALC", .alcohol, .gram), ("NA", .sodium, .milligram), ("K", .potassium, .milligram),
        ("CA", .calcium, .milligram), ("P", .phosphorus, .milligram),
        ("MG", .magnesium, .milligram), ("FE", .iron, .milligram), ("CU", .copper, .milligram),
        ("SE", .selenium, .microgram), ("ZN", .zinc, .milligram),
        ("VITA_RAE", .vitaminA, .microgram), ("RETOL", .retinol, .microgram),
        ("VITD", .vitaminD, .microgram), ("CHOCAL", .cholecalciferol, .microgram),
        ("ERGCAL", .ergocalciferol, .microgram), ("VITE", .vitaminE, .milligram),
        ("VITK1", .vitaminK1, .microgram), ("VITK2", .vitaminK2, .microgram),
        ("VITB12", .vitaminB12, .microgram), ("VITC", .vitaminC, .milligram),
        ("F18:2CN6", .linoleicAcid, .gram), ("F18:3CN3", .alphaLinolenicAcid, .gram),
        ("F20:5CN3", .eicosapentaenoicAcid, .gram), ("F22:5CN3", .docosapentaenoicAcid, .gram),
        ("F22:6CN3", .docosahexaenoicAcid, .gram),
    ].compactMap { (tag: String, nutrient: Nutrient, unit: NutrientUnit) in
        StatedNutrient(nutrient, in: unit).map { (tag, $0) }
    }
}

extension FigureSpelling {
    fileprivate static let nevo = FigureSpelling(decimalMark: ",")
}
