import FileFormats
import FoodModel

/// Reads the open data of Fineli, the Finnish food composition database: a table of figures by food
/// and component, and tables of names for every code.
struct FineliReader: SourceReader {
    private static let figures = "component_value.csv"
    private static let dialect = DelimitedDialect(separator: UInt8(ascii: ";"))

    func recognises(_ files: SourceFiles) -> Bool {
        files.contain("food.csv", "foodname_EN.csv", "component.csv", Self.figures)
    }

    func mark(of files: SourceFiles) -> String { "food.csv and \(Self.figures)" }

    func read(_ files: SourceFiles) throws(InputError) -> SourceContents {
        let edition = try edition(of: files)
        var findings: [Finding] = []
        var refuse: [AttributeRecord] = []
        var drafts = try foods(of: files, edition, &refuse, &findings)
        try addFigures(from: files, edition, to: &drafts, &findings)
        try addPortions(from: files, to: &drafts, &findings)
        let records = drafts.drafts.map(\.record).filter { record in
            guard record.composition.figures.isEmpty else { return true }
            findings.append(
                Finding(
                    .note,
                    at: record.location,
                    "the table has no figures of \"\(record.name)\"; the food was left out"
                )
            )
            return false
        }
        let kept = Set(records.map(\.id))
        return SourceContents(
            edition: edition,
            records: records,
            findings: findings,
            attributes: refuse.filter { kept.contains($0.id) }
        )
    }

    private static func open(
        _ name: String,
        of files: SourceFiles
    ) throws(InputError) -> SourceTable {
        try SourceTable(name, of: files, dialect: dialect, encoding: .latin1)
    }

    /// The words for the codes of the classification `name`, in English; none where it is absent.
    private static func words(
        _ name: String,
        of files: SourceFiles
    ) throws(InputError) -> [String: String] {
        guard files.contain(name) else { return [:] }
        var table = try open(name, of: files)
        return try table.dictionary(from: "THSCODE", to: "DESCRIPT")
    }

    /// The foods' names of `kind`: a language, or "TX" for the scientific ones; none where the table
    /// is absent.
    private static func names(
        _ kind: String,
        of files: SourceFiles,
        _ findings: inout [Finding]
    ) throws(InputError) -> [String: String] {
        let file = "foodname_\(kind).csv"
        guard files.contain(file) else { return [:] }
        var table = try open(file, of: files)
        defer { findings += table.findings }
        return try table.dictionary(from: "FOODID", to: "FOODNAME")
    }

    /// The edition, by the release that "descript.txt" names after the word "Release".
    private func edition(of files: SourceFiles) throws(InputError) -> Edition {
        var release = ""
        if files.contain("descript.txt") {
            let text = String(decoding: try files.bytes(of: "descript.txt"), as: UTF8.self)
            let line = text.split(whereSeparator: \.isNewline).first { $0.contains("Release.") }
            release = line?.split(separator: " ").last { Double($0) != nil }.map(String.init) ?? ""
        }
        let number = release.hasSuffix(".0") ? String(release.dropLast(2)) : release
        return Edition(
            key: number.isEmpty ? "fineli" : "fineli-\(number)",
            title: "Fineli, Finnish food composition database",
            publisher: "Finnish Institute for Health and Welfare (THL)",
            release: release,
            licence: "CC-BY 4.0: Finnish Institute for Health and Welfare, Fineli"
        )
    }

    private func foods(
        of files: SourceFiles,
        _ edition: Edition,
        _ refuse: inout [AttributeRecord],
        _ findings: inout [Finding]
    ) throws(InputError) -> FoodDrafts {
        let names = try Self.names("EN", of: files, &findings)
        let scientificNames = try Self.names("TX", of: files, &findings)
        let finnishNames = try Self.names("FI", of: files, &findings)
        let swedishNames = try Self.names("SV", of: files, &findings)
        let groups = try Self.words("fuclass_EN.csv", of: files)
        var table = try Self.open("food.csv", of: files)
        let id = try table.column("FOODID")
        let finnishName = try table.column("FOODNAME")
        let group = try table.column("FUCLASS")
        let edible = try? table.column("EDPORT")
        var drafts = FoodDrafts()
        while let row = try table.next() {
            let code = row[id]
            var record = FoodRecord(
                id: FoodID(source: "fineli", code: code),
                name: names[code] ?? row[finnishName],
                scientificName: scientificNames[code],
                group: groups[row[group]],
                edition: edition.key,
                location: row.location
            )
            record.addName(row[finnishName], in: "fi")
            record.addName(finnishNames[code], in: "fi")
            record.addName(swedishNames[code], in: "sv")
            guard drafts.add(record, from: row, column: id, &findings) else { continue }
            guard let edible,
                case .amount(let percent) = row.figure(edible, .fineli, &findings)
            else { continue }
            if let attribute = AttributeRecord.refuse(
                100 - percent,
                of: record,
                detail: "edible portion \(row[edible]) %",
                at: row.location
            ) {
                refuse.append(attribute)
            } else {
                findings.append(row.noShare(at: edible))
            }
        }
        findings += table.findings
        return drafts
    }

    private func addFigures(
        from files: SourceFiles,
        _ edition: Edition,
        to drafts: inout FoodDrafts,
        _ findings: inout [Finding]
    ) throws(InputError) {
        var components = try Self.open("component.csv", of: files)
        let nutrients = try NutrientCodes.fineli.stated(
            in: &components,
            code: "EUFDNAME",
            unit: "COMPUNIT",
            &findings
        )
        var documentation = FineliDocumentation(
            edition: edition.key,
            acquisitions: try Self.words("acqtype_EN.csv", of: files),
            methods: try Self.words("methtype_EN.csv", of: files),
            indicators: try Self.words("methind_EN.csv", of: files)
        )
        var table = try Self.open(Self.figures, of: files)
        let food = try table.column("FOODID")
        let component = try table.column("EUFDNAME")
        let value = try table.column("BESTLOC")
        let acquisition = try table.column("ACQTYPE")
        let method = try table.column("METHTYPE")
        let indicator = try table.column("METHIND")
        while let row = try table.next() {
            guard let stated = nutrients[row[component]] else {
                findings.append(row.undefinedNutrient(at: component))
                continue
            }
            guard let stated else { continue }
            let figure = row.figure(value, .fineli, &findings)
            let kind = FigureKind(
                acquisition: row[acquisition],
                method: row[method],
                isZero: figure == .amount(0)
            )
            let provenance = documentation.provenance(
                acquisition: row[acquisition],
                method: row[method],
                indicator: row[indicator]
            )
            let isKnown = drafts.update(row[food]) { $0.add(figure, of: stated, kind, provenance) }
            if !isKnown { findings.append(row.unknownFood(at: food)) }
        }
        findings += table.findings
    }

    private func addPortions(
        from files: SourceFiles,
        to drafts: inout FoodDrafts,
        _ findings: inout [Finding]
    ) throws(InputError) {
        guard files.contain("foodaddunit.csv") else { return }
        let units = try Self.words("foodunit_EN.csv", of: files)
        var table = try Self.open("foodaddunit.csv", of: files)
        let food = try table.column("FOODID")
        let unit = try table.column("FOODUNIT")
        let mass = try table.column("MASS")
        while let row = try table.next() {
            guard case .amount(let grams) = row.figure(mass, .fineli, &findings), grams > 0 else {
                continue
            }
            guard let portion = Portion(fineli: row[unit], units: units, grams: grams) else {
                findings.append(
                    row.finding(
                        at: unit,
                        "there is no measure \"\(row[unit])\"; the portion was left out"
                    )
                )
                continue
            }
            let isKnown = drafts.update(row[food]) { $0.record.portions.append(portion) }
            if !isKnown { findings.append(row.unknownFood(at: food)) }
        }
        findings += table.findings
    }
}

extension FigureSpelling {
    fileprivate static let fineli = FigureSpelling(decimalMark: ",")
}
