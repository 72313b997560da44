import FileFormats
import FoodModel

/// Reads an export of Open Food Facts: JSON a line, or delimited text of a row a product.
///
/// What people typed in from packages is `asReported`, in grams per 100 g. Drinks are per 100 ml in
/// the same fields and are left out; so are figures that no food can have.
struct OpenFoodFactsReader: StreamingReader {
    let name = "open-food-facts"
    private static let edition = Edition(
        key: "openfoodfacts",
        title: "Open Food Facts",
        publisher: "Open Food Facts",
        release: "",
        licence: "ODbL 1.0: © Open Food Facts contributors"
    )

    func recognises(_ files: SourceFiles) throws(InputError) -> Bool {
        guard let name = Self.onlyExport(of: files) else { return false }
        let line = try files.header(of: name)
        if line.hasPrefix("{") {
            return line.contains("\"code\"") && line.contains("\"nutriments\"")
        }
        return ["code", "product_name", "proteins_100g"].allSatisfy { line.contains($0) }
    }

    func mark(of files: SourceFiles) -> String { Self.onlyExport(of: files) ?? "" }

    func stream(_ files: SourceFiles, into sink: any FoodSink) throws {
        let name = Self.onlyExport(of: files) ?? ""
        let header = try files.header(of: name)
        try sink.begin(Self.edition)
        var foods = OpenFoodFactsFoods(
            edition: Self.edition,
            file: files.path(of: name),
            sink: sink
        )
        if header.hasPrefix("{") {
            try readLines(name, of: files, to: &foods, sink)
        } else {
            try readRows(name, of: files, isTabbed: header.contains("\t"), to: &foods, sink)
        }
        foods.finish()
    }

    /// A JSON object a line.
    private func readLines(
        _ name: String,
        of files: SourceFiles,
        to foods: inout OpenFoodFactsFoods,
        _ sink: any FoodSink
    ) throws {
        let file = files.path(of: name)
        let decoder = OpenFoodFactsJSON()
        let text = TextStream(try files.stream(of: name))
        var number = 0
        while let lines = try InputError.about(
            file,
            { () throws(FormatError) in
                try text.next()
            }
        ) {
            var rest = lines[...]
            while !rest.isEmpty {
                let line = rest.prefix { $0 != UInt8(ascii: "\n") }
                rest = rest.dropFirst(line.count + 1)
                number += 1
                guard !line.isEmpty else { continue }
                let location = SourceLocation(file: file, line: number)
                if let product = decoder.product(line, at: location) {
                    try foods.add(product)
                } else {
                    sink.report(
                        Finding(
                            .warning,
                            at: location,
                            text: String(decoding: line.prefix(60), as: UTF8.self),
                            "this line is no product in JSON; it was left out"
                        )
                    )
                }
            }
        }
    }

    /// A row a product.
    ///
    /// Texts stand in the tabbed export as they are, quotes and all.
    private func readRows(
        _ name: String,
        of files: SourceFiles,
        isTabbed: Bool,
        to foods: inout OpenFoodFactsFoods,
        _ sink: any FoodSink
    ) throws {
        let tab = DelimitedDialect(separator: UInt8(ascii: "\t"))
        var table = try SourceTable(
            name,
            of: files,
            dialect: isTabbed ? tab : .csv,
            reportingTo: sink
        )
        var columns: [(name: String, column: Int)] = []
        for name in OpenFoodFactsFields.names {
            if let column = try? table.column(name) {
                columns.append((name, column))
            } else if let column = try? table.column("-\(name)") {
                // Older exports put a hyphen before what is part of another field.
                columns.append((name, column))
            }
        }
        while let row = try table.next() {
            var fields: [String: String] = [:]
            for (name, column) in columns { fields[name] = row.text(column) }
            try foods.add(OpenFoodFactsProduct(fields: fields, location: row.location))
        }
    }

    private static func onlyExport(of files: SourceFiles) -> String? {
        let exports = files.names.filter { name in
            [".jsonl", ".csv", ".tsv"].contains { name.lowercased().hasSuffix($0) }
        }
        return exports.count == 1 ? exports[0] : nil
    }
}
