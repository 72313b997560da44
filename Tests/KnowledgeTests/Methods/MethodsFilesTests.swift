import Foundation
@testable import Knowledge
import TestSupport
import Testing

/// METHODS.md has the constants that ship as tables of lines and of classes: by which amounts become grams, and
/// what stands in where a figure is missing.
@Suite(.serialized) struct MethodsFilesTests {
    /// A shipped file's columns as METHODS.md shows them.
    struct Shown: Sendable {
        let name: String
        let path: String
        /// The columns that say of what, and what the document calls them.
        let subjects: KeyValuePairs<String, String>
        let unit: String
        let source: String
        /// Whether the range stands in "low", "point" and "high" rather than in "share".
        var isRange = true
    }

    static let files = [
        Shown(
            name: "densities",
            path: "Resolver/densities.tsv",
            subjects: ["title": "foods"],
            unit: "g a ml",
            source: "note"
        ),
        Shown(
            name: "drained shares",
            path: "Resolver/drained.tsv",
            subjects: ["classes": "classes of foods"],
            unit: "left of the weight, drained",
            source: "note"
        ),
        Shown(
            name: "helpings",
            path: "Resolver/helpings.tsv",
            subjects: ["classes": "classes of foods", "foods": "or foods"],
            unit: "g where no amount is written",
            source: "note"
        ),
        Shown(
            name: "spreads",
            path: "Resolver/spreads.tsv",
            subjects: ["tag": "nutrient"],
            unit: "of the figure, either way",
            source: "note",
            isRange: false
        ),
        Shown(
            name: "ceilings",
            path: "Resolver/ceilings.tsv",
            subjects: ["tag": "nutrient"],
            unit: "in 100 g of a food of which nothing is known",
            source: "note"
        ),
    ]

    @Test(arguments: files)
    func `a table that ships is there`(_ file: Shown) throws {
        let rows = try Self.rows(of: file.path)
        var lines = [
            file.subjects.map(\.value) + [file.unit, "source"],
            Array(repeating: "---", count: file.subjects.count + 2),
        ]
        for row in rows {
            let subjects = try file.subjects.map { column, _ in
                try #require(row[column]).replacing("|", with: ", ")
            }
            let value = file.isRange ? try Self.range(row) : try #require(row["share"])
            lines.append(subjects + [value, try #require(row[file.source])])
        }
        try expect(file.name, lines)
    }

    /// Rows with one range and one source are told once, with their classes.
    @Test func `the ranges of classes are there`() throws {
        var groups: [(key: [String], classes: [String])] = []
        for row in try Self.rows(of: "Classes/ranges.tsv") {
            let confidence = try #require(row["confidence"])
            let source = try #require(row["reference"]) + " [\(confidence)]"
            let key = [try #require(row["tag"]), try Self.range(row), source]
            let foodClass = try #require(row["class"])
            if let place = groups.firstIndex(where: { $0.key == key }) {
                groups[place].classes.append(foodClass)
            } else {
                groups.append((key, [foodClass]))
            }
        }
        let tags = groups.map(\.key[0])
        let order = groups.indices.sorted { (tags[$0], $0) < (tags[$1], $1) }
        var lines = [
            ["nutrient", "in 100 g", "classes of foods", "source"],
            Array(repeating: "---", count: 4),
        ]
        for group in order.map({ groups[$0] }) {
            let classes = group.classes.joined(separator: ", ")
            lines.append([group.key[0], group.key[1], classes, group.key[2]])
        }
        try expect("class ranges", lines)
    }

    private func expect(_ name: String, _ lines: [[String]]) throws {
        let text = lines.map { cells in
            "| \(cells.map { $0.replacing("|", with: "/") }.joined(separator: " | ")) |\n"
        }
        .joined()
        let isSame = try MadeText(name, of: "METHODS.md").holds(text)
        #expect(isSame, "METHODS.md, \(name), is not up to date (OSTEON_WRITE_DOCUMENTS=1)")
    }

    /// "0.6 (0.55–0.66)", or the point alone where there is no range.
    private static func range(_ row: [String: String]) throws -> String {
        let (low, point, high) = (row["low"] ?? "", try #require(row["point"]), row["high"] ?? "")
        return low.isEmpty && high.isEmpty || low == high ? point : "\(point) (\(low)–\(high))"
    }

    /// The rows of a shipped table, by the names of its columns.
    private static func rows(of path: String) throws -> [[String: String]] {
        let text = String(decoding: try ShippedFile.at(path).bytes, as: UTF8.self)
        let rows = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
        let names = try #require(rows.first)
        return rows.dropFirst().map { cells in
            Dictionary(zip(names, cells)) { first, _ in first }
        }
    }
}
