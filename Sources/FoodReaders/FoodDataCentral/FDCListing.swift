import FoodModel

/// Which foods of a download are current, and of which set; branded foods, which may be millions,
/// are told by `food.csv` alone.
struct FDCListing {
    /// The foods of the sets that list theirs, by their FDC ids, with their other ids.
    private var listed: [FDCDataType: [String: FoodID]] = [:]
    private let hasBranded: Bool
    /// The branded foods whose label is by volume: their figures are per 100 ml.
    private var perMillilitre: Set<UInt32> = []
    /// The branded foods whose barcode a newer one has.
    private var superseded: Set<UInt32> = []
    /// The newest date of publication in each set.
    private var newest: [FDCDataType: String] = [:]

    init(
        _ files: SourceFiles,
        _ types: [FDCDataType],
        reportingTo sink: any FoodSink
    ) throws(InputError) {
        hasBranded = types.contains(.branded)
        for type in types where type != .branded {
            listed[type] = try Self.listed(type, files, sink)
        }
        if hasBranded { try listBranded(files, sink) }
        try look(through: files, sink)
    }

    /// The set of the food with an FDC id; nil where it is not current, superseded, or per 100 ml.
    func type(of id: String, declared: String?) -> FDCDataType? {
        for (type, ids) in listed where ids[id] != nil { return type }
        guard hasBranded, declared ?? FDCDataType.branded.rawValue == FDCDataType.branded.rawValue,
            !Self.is(id, in: perMillilitre), !Self.is(id, in: superseded)
        else { return nil }
        return .branded
    }

    private static func `is`(_ id: String, in foods: Set<UInt32>) -> Bool {
        !foods.isEmpty && UInt32(id).map(foods.contains) == true
    }

    func otherIDs(of id: String, _ type: FDCDataType) -> [FoodID] {
        listed[type]?[id].flatMap { $0.code.isEmpty ? nil : [$0] } ?? []
    }

    /// The edition that a set is, by the newest date of publication among its foods.
    func edition(of type: FDCDataType) -> Edition {
        type.edition(published: newest[type] ?? "")
    }

    private static func listed(
        _ type: FDCDataType,
        _ files: SourceFiles,
        _ sink: any FoodSink
    ) throws(InputError) -> [String: FoodID] {
        var table = try SourceTable(type.listing, of: files, reportingTo: sink)
        let id = try table.column("fdc_id")
        let isSurvey = type == .survey
        let code = try table.column(isSurvey ? "food_code" : "NDB_number")
        var listed: [String: FoodID] = [:]
        while let row = try table.next() {
            listed[row[id]] =
                isSurvey
                ? FoodID(source: "fndds", code: row[code])
                : FoodID(source: "ndb", code: row.text(code).map(SRFoods.code) ?? "")
        }
        return listed
    }

    /// Finds the branded foods that are by volume, and those whose barcode a newer one has.
    private mutating func listBranded(
        _ files: SourceFiles,
        _ sink: any FoodSink
    ) throws(InputError) {
        var table = try SourceTable(FDCDataType.branded.listing, of: files, reportingTo: sink)
        let id = try table.column("fdc_id")
        let unit = try table.column("serving_size_unit")
        let barcode = try table.column("gtin_upc")
        // The first downloads had fewer columns.
        let market = try? table.column("market_country")
        let available = try? table.column("available_date")
        let modified = try? table.column("modified_date")
        var barcodes = FDCBarcodes()
        while let row = try table.next() {
            let date = available.flatMap { row.text($0) } ?? modified.flatMap { row.text($0) }
            barcodes.add(
                row[barcode],
                of: row[id],
                market: market.map { row[$0] } ?? "",
                date: date ?? ""
            )
            guard FDCServings.isVolume(row[unit]), let number = UInt32(row[id]) else { continue }
            perMillilitre.insert(number)
        }
        superseded = barcodes.superseded()
    }

    /// Finds the newest date of each set, and tells how many rows are left out and why.
    private mutating func look(
        through files: SourceFiles,
        _ sink: any FoodSink
    ) throws(InputError) {
        var table = try SourceTable("food.csv", of: files)
        let id = try table.column("fdc_id")
        let dataType = try table.column("data_type")
        let date = try table.column("publication_date")
        var others: [String: Int] = [:]
        var byVolume = 0
        var replaced = 0
        while let row = try table.next() {
            let declared = row[dataType]
            let code = row[id]
            if let type = type(of: code, declared: declared) {
                let published = row[date]
                if published > newest[type] ?? "" { newest[type] = published }
            } else if Self.is(code, in: superseded) {
                replaced += 1
            } else if Self.is(code, in: perMillilitre) {
                byVolume += 1
            } else {
                others[declared, default: 0] += 1
            }
        }
        let location = SourceLocation(file: files.path(of: "food.csv"))
        for (type, count) in others.sorted(by: { $0.key < $1.key }) {
            sink.report(
                Finding(
                    .note,
                    at: location,
                    text: type,
                    "rows of the type \"\(type)\" are no current foods: \(count) left out"
                )
            )
        }
        FDCServings.leftOut(byVolume: byVolume, superseded: replaced, at: location)
            .forEach(sink.report)
    }
}
