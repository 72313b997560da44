import FoodModel

/// The foods of a Standard Reference release, as they were added to a sink: names, groups and
/// portions; figures come later.
struct SRFoods {
    let edition: Edition
    /// By the five digits of the NDB number.
    private var handles: [String: FoodHandle] = [:]
    private var last: (number: ArraySlice<UInt8>, food: FoodHandle?) = ([], nil)

    init(_ files: SourceFiles, _ layout: SRLayout, into sink: any FoodSink) throws {
        let count = try Self.count(of: files, layout)
        if let edition = Edition.standardReference(ofFoods: count, in: files) {
            self.edition = edition
        } else {
            edition = .standardReference
            sink.report(
                Finding(
                    .note,
                    at: SourceLocation(file: files.path(of: layout.foods.file)),
                    "no known release has \(count) foods; "
                        + "the edition is called \"\(edition.key)\""
                )
            )
        }
        try sink.begin(edition)
        try addFoods(files, layout, sink)
        try addPortions(files, layout, sink)
    }

    /// The food whose NDB number is `number`, with or without its zeros.
    func food(_ number: String) -> FoodHandle? { handles[Self.code(number)] }

    /// The same, of a row: the rows of a food stand together.
    mutating func food(_ number: ArraySlice<UInt8>) -> FoodHandle? {
        if number != last.number {
            last = (number, food(String(decoding: number, as: UTF8.self)))
        }
        return last.food
    }

    /// The five digits of an NDB number, whether or not its zeros are written.
    static func code(_ number: String) -> String {
        String(repeating: "0", count: max(0, 5 - number.utf8.count)) + number
    }

    private static func count(
        of files: SourceFiles,
        _ layout: SRLayout
    ) throws(InputError) -> Int {
        var table = try layout.open(layout.foods, of: files)
        var count = 0
        while try table.next() != nil { count += 1 }
        return count
    }

    private mutating func addFoods(
        _ files: SourceFiles,
        _ layout: SRLayout,
        _ sink: any FoodSink
    ) throws {
        var groupTable = try layout.open(layout.groups, of: files, reportingTo: sink)
        let groups = try groupTable.dictionary(from: layout.group, to: layout.groupName)
        var table = try layout.open(layout.foods, of: files, reportingTo: sink)
        let number = try table.column(layout.food)
        let name = try table.column(layout.foodName)
        let scientificName = try table.column(layout.scientificName)
        let group = try table.column(layout.group)
        // Some copies of the CSV leave these out.
        let commonName = table.columns.firstIndex(of: layout.commonName)
        let refuse = table.columns.firstIndex(of: layout.refuse)
        let refuseParts = table.columns.firstIndex(of: layout.refuseParts)
        while let row = try table.next() {
            let code = Self.code(row[number])
            var record = FoodRecord(
                id: FoodID(source: "ndb", code: code),
                name: row[name],
                scientificName: row.text(scientificName),
                group: groups[row[group]],
                edition: edition.key,
                location: row.location
            )
            // In English too, and parted by commas, which the names themselves may hold.
            record.addName(commonName.map { row[$0] }, in: "en")
            guard let handle = try sink.add(record, from: row, column: number) else { continue }
            handles[code] = handle
            guard let refuse, let percent = row.number(refuse, reportingTo: sink) else { continue }
            let parts = refuseParts.flatMap { row.text($0) } ?? ""
            if let attribute = AttributeRecord.refuse(
                percent,
                of: record,
                detail: parts,
                at: row.location
            ) {
                try sink.add(attribute)
            } else {
                sink.report(row.noShare(at: refuse))
            }
        }
    }

    private func addPortions(
        _ files: SourceFiles,
        _ layout: SRLayout,
        _ sink: any FoodSink
    ) throws {
        var table = try layout.open(layout.portions, of: files, reportingTo: sink)
        let number = try table.column(layout.food)
        let amount = try table.column(layout.portionAmount)
        let name = try table.column(layout.portionName)
        let grams = try table.column(layout.portionGrams)
        while let row = try table.next() {
            guard let amount = row.number(amount, reportingTo: sink),
                let weight = row.number(grams, reportingTo: sink)
            else { continue }
            guard let food = food(row[number]) else {
                sink.report(row.unknownFood(at: number))
                continue
            }
            try sink.add(
                Portion(amount: amount, description: row[name], grams: weight),
                to: food,
                from: row,
                column: grams
            )
        }
    }
}
