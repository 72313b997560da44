import FoodModel

/// The foods of a Standard Reference release: names, groups and portions; figures come later.
struct SRFoods {
    let edition: Edition
    var drafts = FoodDrafts()
    var findings: [Finding] = []

    init(_ files: SourceFiles, _ layout: SRLayout) throws(InputError) {
        var table = try layout.open(layout.foods, of: files)
        var rows: [SourceRow] = []
        while let row = try table.next() { rows.append(row) }
        findings = table.findings
        if let edition = Edition.standardReference(ofFoods: rows.count) {
            self.edition = edition
        } else {
            edition = .standardReference
            findings.append(
                Finding(
                    .note,
                    at: SourceLocation(file: files.path(of: layout.foods.file)),
                    "no known release has \(rows.count) foods; "
                        + "the edition is called \"\(edition.key)\""
                )
            )
        }
        try addFoods(rows, of: table, groups: try Self.groups(files, layout), layout)
        try addPortions(files, layout)
    }

    /// The five digits of an NDB number, whether or not its zeros are written.
    static func code(_ number: String) -> String {
        String(repeating: "0", count: max(0, 5 - number.utf8.count)) + number
    }

    /// The contents of the files, with `undifferentiated183` where there is such a figure.
    var contents: SourceContents {
        let undifferentiated = drafts.drafts.compactMap { draft in
            draft.undifferentiated183.map { (draft.record.id, $0) }
        }
        return SourceContents(
            edition: edition,
            records: drafts.drafts.map(\.record),
            findings: findings,
            undifferentiated183: Dictionary(uniqueKeysWithValues: undifferentiated)
        )
    }

    private static func groups(
        _ files: SourceFiles,
        _ layout: SRLayout
    ) throws(InputError) -> [String: String] {
        var table = try layout.open(layout.groups, of: files)
        return try table.dictionary(from: layout.group, to: layout.groupName)
    }

    private mutating func addFoods(
        _ rows: [SourceRow],
        of table: SourceTable,
        groups: [String: String],
        _ layout: SRLayout
    ) throws(InputError) {
        let number = try table.column(layout.food)
        let name = try table.column(layout.foodName)
        let scientificName = try table.column(layout.scientificName)
        let group = try table.column(layout.group)
        for row in rows {
            let code = Self.code(row[number])
            let record = FoodRecord(
                id: FoodID(source: "ndb", code: code),
                name: row[name],
                scientificName: row.text(scientificName),
                group: groups[row[group]],
                edition: edition.key,
                location: row.location
            )
            if !drafts.add(record, code: code) {
                findings.append(
                    row.finding(at: number, "the food \(code) stands twice; the first is kept")
                )
            }
        }
    }

    private mutating func addPortions(
        _ files: SourceFiles,
        _ layout: SRLayout
    ) throws(InputError) {
        var table = try layout.open(layout.portions, of: files)
        let number = try table.column(layout.food)
        let amount = try table.column(layout.portionAmount)
        let name = try table.column(layout.portionName)
        let grams = try table.column(layout.portionGrams)
        while let row = try table.next() {
            guard let amount = row.number(amount, &findings),
                let grams = row.number(grams, &findings)
            else { continue }
            let portion = Portion(amount: amount, description: row[name], grams: grams)
            let isKnown = drafts.update(Self.code(row[number])) {
                $0.record.portions.append(portion)
            }
            if !isKnown { findings.append(row.unknownFood(at: number)) }
        }
        findings += table.findings
    }
}
