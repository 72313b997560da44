import FoodModel
import FoodReaders
import Foundation
import Testing

/// Rows that would stop an import later, or mean nothing: left out with their place, the rest read.
@Suite struct UnusableRowTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let table: String
        let file: String
        /// What stands in the file, and what takes its place.
        let from: String
        let to: String
        let finding: String

        var testDescription: String { "\(table): \(to)" }
    }

    private static let nameless = "a food needs a code and a name; the row was left out"
    private static let weightless = "a portion needs an amount and a weight; it was left out"

    static let cases = [
        Case(
            table: "Fineli/r20",
            file: "food.csv",
            from: "34255;LOHI",
            to: ";LOHI",
            finding: "food.csv:5:1: warning: \(nameless)"
        ),
        Case(
            table: "CNF/cnf2015",
            file: "FOOD NAME.csv",
            from: "9002,9002,",
            to: ",9002,",
            finding: "FOOD NAME.csv:3:1: warning: \(nameless)"
        ),
        Case(
            table: "CNF/cnf2015",
            file: "FOOD NAME.csv",
            from: "\"Cheese, invented\"",
            to: "",
            finding: "FOOD NAME.csv:2:1: warning: \(nameless)"
        ),
        Case(
            table: "CNF/cnf2015",
            file: "MEASURE NAME.csv",
            from: "100ml diced",
            to: String(repeating: "9", count: 400) + " cups",
            finding: "CONVERSION FACTOR.csv:2:6: warning: this measure has no amount; "
                + "it was left out"
        ),
        Case(
            table: "IFCT",
            file: "yieldfactors.csv",
            from: "Z002,",
            to: ",",
            finding: "yieldfactors.csv:3:1: warning: a yield is of a food; it was left out"
        ),
        Case(
            table: "USDA/standard-reference",
            file: "FOOD_DES.txt",
            from: "~01009~",
            to: "~~",
            finding: "FOOD_DES.txt:1:2: warning: \(nameless)"
        ),
        Case(
            table: "USDA/standard-reference",
            file: "FOOD_DES.txt",
            from: "Cheese, cheddar",
            to: "",
            finding: "FOOD_DES.txt:1:2: warning: \(nameless)"
        ),
        Case(
            table: "USDA/standard-reference",
            file: "WEIGHT.txt",
            from: "^81^",
            to: "^0^",
            finding: "WEIGHT.txt:3:21: warning: \(weightless)"
        ),
        Case(
            table: "USDA/standard-reference",
            file: "WEIGHT.txt",
            from: "^81^",
            to: "^1e300^",
            finding: "WEIGHT.txt:3:21: warning: \"1e300\" is not a figure; it was left out"
        ),
        Case(
            table: "USDA/fdc-full",
            file: "food_portion.csv",
            from: "\"132.0\"",
            to: "\"0.0\"",
            finding: "food_portion.csv:2:48: warning: \(weightless)"
        ),
        Case(
            table: "USDA/fdc-full",
            file: "food.csv",
            from: "Cheese, cheddar",
            to: "",
            finding: "food.csv:3:2: warning: \(nameless)"
        ),
        Case(
            table: "USDA/fdc-json",
            file: "foods.json",
            from: "Cheese, \\\"cheddar\\\" }{][",
            to: "",
            finding: "foods.json:3: warning: the food 328637 has no name; it was left out"
        ),
        Case(
            table: "USDA/fdc-json",
            file: "foods.json",
            from: "\"amount\": 707.0",
            to: "\"amount\": 7e307",
            finding: "foods.json:3: warning: \"7e+307\" is not a figure; it was left out"
        ),
    ]

    @Test(arguments: cases)
    func `a row that cannot be used is left out with its place`(_ example: Case) throws {
        let original = try PublicTable.path(ofFixture: example.table)
        let copy = FileManager.default.temporaryDirectory
            .appendingPathComponent("osteon-rows-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: copy) }
        try FileManager.default.copyItem(atPath: original, toPath: copy.path)
        let file = copy.appendingPathComponent(example.file)
        let text = try String(contentsOf: file, encoding: .isoLatin1)
        let place = try #require(text.range(of: example.from))
        try text.replacingCharacters(in: place, with: example.to)
            .write(to: file, atomically: true, encoding: .isoLatin1)

        let contents = try SourceReaders.readAll(SourceFiles(path: copy.path))
        let findings = contents.flatMap(\.findings).map {
            $0.description.replacing("\(copy.path)/", with: "")
        }
        #expect(findings.contains(example.finding), "\(findings)")
        let records = contents.flatMap(\.records)
        #expect(records.allSatisfy { !$0.id.code.isEmpty && !$0.name.isEmpty })
        #expect(records.flatMap(\.portions).allSatisfy { $0.grams > 0 && $0.amount.isFinite })
        #expect(contents.flatMap(\.attributes).allSatisfy { !$0.id.code.isEmpty })
    }

    @Test func `a liquid that weighs nothing is not converted by its weight`() throws {
        let path = try PublicTable.path(ofFixture: "Swiss/full-dataset_v5.3.tsv")
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("osteon-rows-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let copy = folder.appendingPathComponent("full-dataset_v5.3.tsv")
        try text.replacing("\t0.9\t", with: "\t0.\(String(repeating: "0", count: 300))1\t")
            .write(to: copy, atomically: true, encoding: .utf8)
        let oil = try SourceReaders.read(SourceFiles(path: copy.path)).food("swiss:90002")
        #expect(oil.composition[.energy] == nil)
    }
}
