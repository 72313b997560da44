import FileFormats
import FoodModel

/// Reads an export of Open Food Facts: JSON a line, or delimited text of a row a product.
///
/// What people typed in from packages is `asReported`, in grams per 100 g. Drinks are per 100 ml in
/// the same fields and are left out; so are figures that no food can have.
struct OpenFoodFactsReader: SourceReader {
    private static let edition = Edition(
        key: "openfoodfacts",
        title: "Open Food Facts",
        publisher: "Open Food Facts",
        release: "",
        licence: "ODbL 1.0: © Open Food Facts contributors"
    )

    func recognises(_ files: SourceFiles) throws(InputError) -> Bool {
        guard let name = Self.onlyExport(of: files) else { return false }
        let start = String(decoding: try files.beginning(of: name), as: UTF8.self)
        let line = start.prefix { !$0.isNewline }
        if line.hasPrefix("{") {
            return line.contains("\"code\"") && line.contains("\"nutriments\"")
        }
        return ["code", "product_name", "proteins_100g"].allSatisfy { line.contains($0) }
    }

    func read(_ files: SourceFiles) throws(InputError) -> SourceContents {
        var foods = OpenFoodFactsFoods(edition: Self.edition)
        let name = Self.onlyExport(of: files) ?? ""
        let start = try files.beginning(of: name)
        if start.first == UInt8(ascii: "{") {
            try readLines(name, of: files, to: &foods)
        } else {
            try readRows(name, of: files, isTabbed: Self.isTabbed(start), to: &foods)
        }
        return foods.contents(of: files.path(of: name))
    }

    /// A JSON object a line.
    private func readLines(
        _ name: String,
        of files: SourceFiles,
        to foods: inout OpenFoodFactsFoods
    ) throws(InputError) {
        let file = files.path(of: name)
        let decoder = OpenFoodFactsJSON()
        let bytes = try files.bytes(of: name)
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where !line.isEmpty {
            let location = SourceLocation(file: file, line: index + 1)
            if let product = decoder.product(line, at: location) {
                foods.add(product)
            } else {
                foods.findings.append(
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

    /// A row a product.
    ///
    /// Texts stand in the tabbed export as they are, quotes and all.
    private func readRows(
        _ name: String,
        of files: SourceFiles,
        isTabbed: Bool,
        to foods: inout OpenFoodFactsFoods
    ) throws(InputError) {
        let tab = DelimitedDialect(separator: UInt8(ascii: "\t"))
        var table = try SourceTable(name, of: files, dialect: isTabbed ? tab : .csv)
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
            foods.add(OpenFoodFactsProduct(fields: fields, location: row.location))
        }
        foods.findings += table.findings
    }

    private static func isTabbed(_ start: [UInt8]) -> Bool {
        start.prefix { $0 != UInt8(ascii: "\n") }.contains(UInt8(ascii: "\t"))
    }

    private static func onlyExport(of files: SourceFiles) -> String? {
        let exports = files.names.filter { name in
            [".jsonl", ".csv", ".tsv"].contains { name.lowercased().hasSuffix($0) }
        }
        return exports.count == 1 ? exports[0] : nil
    }
}
