import Foundation
import FoodModel
import FoodReaders
import Testing

@testable import Knowledge

/// The reviewed names of foods, and the commonest names of ingredients, against the foods that ship.
struct NameTablesTests {
    /// The folder that ships, found from this file.
    private static let foodData = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "FoodData")

    private static func rows(of path: String, columns: [String]) throws -> [[String]] {
        let text = try String(contentsOf: foodData.appending(path: path), encoding: .utf8)
        let rows = text.split(separator: "\n").filter { !$0.hasPrefix("#") }
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
        try #require(rows.first == columns)
        try #require(rows.allSatisfy { $0.count == columns.count })
        return Array(rows.dropFirst())
    }

    private static func names() throws -> [(id: String, plain: String, also: [String])] {
        try rows(of: "Names/names.tsv", columns: ["id", "plain", "also"])
            .map { ($0[0], $0[1], $0[2].split(separator: "|").map(String.init)) }
    }

    private static func shipped() throws -> [String] {
        try rows(of: "Foods/selection.tsv", columns: ["id", "class", "name", "note"])
            .map { $0[0] }
    }

    private static func ingredients() throws -> [[String]] {
        try rows(
            of: "Coverage/ingredient-names.tsv",
            columns: ["name", "weight", "id", "note"]
        )
    }

    private static func repeated(_ names: [String]) -> [String] {
        Dictionary(grouping: names.map { $0.lowercased() }) { $0 }
            .filter { $0.value.count > 1 }.keys.sorted()
    }

    /// Whether a name is tidy: not empty, single spaces within, none about it, no control marks.
    private static func isTidy(_ name: String) -> Bool {
        !name.isEmpty && !name.contains("  ")
            && name == name.trimmingCharacters(in: .whitespaces)
            && name == name.precomposedStringWithCanonicalMapping
            && name.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || "0123456789 ,.'%-/&".unicodeScalars.contains($0)
            }
    }

    @Test func `every shipped food has one plain name, in the order of the selection`() throws {
        #expect(try Self.names().map(\.id) == Self.shipped())
    }

    @Test func `no two foods have the same plain name`() throws {
        #expect(Self.repeated(try Self.names().map(\.plain)) == [])
    }

    @Test func `another everyday name belongs to one food, and is no food's plain name`() throws {
        let names = try Self.names()
        let plain = Set(names.map { $0.plain.lowercased() })
        let also = names.flatMap(\.also)
        #expect(also.count > 2_000)
        #expect(also.filter { plain.contains($0.lowercased()) } == [])
        #expect(Self.repeated(also) == [])
    }

    @Test func `names are short and tidy`() throws {
        let names = try Self.names()
        #expect((names.map(\.plain) + names.flatMap(\.also)).filter { !Self.isTidy($0) } == [])
        #expect(names.map(\.plain).filter { $0.split(separator: " ").count > 8 } == [])
    }

    @Test func `an everyday name means the food that the aliases give it`() throws {
        let foods = try Dictionary(
            grouping: Self.rows(
                of: "Foods/selection.tsv",
                columns: ["id", "class", "name", "note"]
            )
        ) { $0[0] }
        let aliases = try Self.rows(
            of: "Resolver/aliases.tsv",
            columns: ["phrase", "context", "food", "confidence", "alternatives"]
        )
        func meant(_ aliases: [[String]]) -> [String: Set<String>] {
            Dictionary(grouping: aliases) { $0[0] }.mapValues { Set($0.map { $0[2] }) }
        }
        let meantAnywhere = meant(aliases)
        // A survey's food goes by its name in a diary alone.
        let meantInDiaries = meant(aliases.filter { $0[1] != "recipe" })
        let contradicting = try Self.names().flatMap { row in
            ([row.plain] + row.also).filter { name in
                let meant = row.id.hasPrefix("fndds:") ? meantInDiaries : meantAnywhere
                guard let given = meant[name.lowercased()], let food = foods[row.id]?.first
                else { return false }
                return !given.contains(food[2])
            }
        }
        #expect(contradicting == [])
    }

    @Test func `the commonest ingredient names are foods that ship, or say what is missing`() throws
    {
        let shipped = try Set(
            ["foods", "dishes"].flatMap { table in
                try ReferenceTable.read(
                    ShippedFile.at("Foods/\(table).tsv").bytes,
                    file: "\(table).tsv"
                ).map(\.id.description)
            }
        )
        let rows = try Self.ingredients()
        #expect(rows.count == 1_500)
        #expect(Self.repeated(rows.map { $0[0] }) == [])
        #expect(rows.map { $0[0] }.filter { !Self.isTidy($0) || $0 != $0.lowercased() } == [])
        #expect(rows.filter { !$0[2].isEmpty && !shipped.contains($0[2]) } == [])
        #expect(rows.filter { $0[2].isEmpty && $0[3].isEmpty } == [])
    }

    @Test func `ingredient names are weighted, the commonest first`() throws {
        let rows = try Self.ingredients()
        let weights = rows.compactMap { Int($0[1]) }
        #expect(weights.count == rows.count)
        #expect(weights == weights.sorted(by: >))
        #expect(try #require(weights.last) > 0)
    }
}
