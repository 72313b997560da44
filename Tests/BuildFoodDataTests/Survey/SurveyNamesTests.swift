import FoodModel
import Foundation
import Testing

@testable import build_fooddata

@Suite struct SurveyNamesTests {
    private static func food(
        _ id: String,
        _ name: String,
        calcium: Double = 100
    ) throws -> FoodRecord {
        var composition = Composition()
        composition[.calcium] = Figure(
            Estimate(calcium),
            .imputed,
            Provenance(edition: "survey")
        )
        return FoodRecord(
            id: try #require(FoodID(id)),
            name: name,
            composition: composition,
            edition: "survey",
            location: SourceLocation(file: "survey")
        )
    }

    private static func joins(_ rows: String) throws -> ReviewedJoins {
        let path = FileManager.default.temporaryDirectory
            .appendingPathComponent("osteon-\(UUID().uuidString).tsv")
        defer { try? FileManager.default.removeItem(at: path) }
        try Data(("table\tthere\tfood\n" + rows).utf8).write(to: path)
        return try ReviewedJoins(path.path)
    }

    private static func names(_ rows: String) throws -> SurveyNames {
        let survey = try [
            food("fndds:1", "Milk, whole"), food("fndds:2", "Milk, NFS", calcium: 103),
            food("fndds:3", "Milk, human", calcium: 32),
        ]
        func id(_ code: String) -> FoodID { FoodID(source: "fndds", code: code) }
        return SurveyNames(
            [survey[0]],
            try joins(rows),
            editions: [
                survey.names,
                [id("1"): "MILK,  whole", id("2"): "Milk, not  further specified"],
                [id("1"): "Milk, cow's, whole", id("4"): "Milk, yak, whole"],
            ],
            records: survey.byAllIDs
        )
    }

    @Test func `every edition's words for a shipped food are kept once`() throws {
        let names = try Self.names("survey\tfndds:2\tfndds:1\nsurvey\tfndds:4\tfndds:1\n")
        let rows = names.text.split(separator: "\n").filter { !$0.hasPrefix("#") }
        #expect(
            rows == [
                "description\tid\tnear",
                "Milk, NFS\tfndds:1\t",
                "Milk, cow's, whole\tfndds:1\t",
                "Milk, not further specified\tfndds:1\t",
                "Milk, yak, whole\tfndds:1\tnear",
            ]
        )
        #expect(
            names.notes == ["survey: 3 codes are foods that ship, 1 are not; 4 more descriptions"]
        )
    }

    @Test(arguments: [
        ("fndds:3\tfndds:1", "\"Milk, human\" is not \"Milk, whole\": they differ in calcium"),
        ("fndds:2\tfndds:9", "no food \"fndds:9\" ships"),
        ("fndds:1\tfndds:1", "\"fndds:1\" ships itself"),
        ("fndds:9\tfndds:1", "no edition has \"fndds:9\""),
    ])
    func `a join that cannot be is an error`(_ row: String, _ message: String) throws {
        let notes = try Self.names("survey\t\(row)\n").notes
        #expect(notes.contains { $0.hasSuffix(":2: error: \(message)") }, "\(notes)")
    }

    @Test func `where two editions differ the range holds both`() throws {
        let older = try Self.food("fndds:1", "Milk", calcium: 100).composition
        for (newer, low, high) in [(120.0, 100.0, 120.0), (80, 80, 100), (104, 100, 100)] {
            let other = try Self.food("fndds:1", "Milk", calcium: newer).composition
            let figure = SameFood.spanning(older, other)[.calcium]
            #expect(figure?.estimate == Estimate(low: low, point: 100, high: high))
        }
        #expect(SameFood.spanning(older, Composition()) == older)
    }

    @Test func `codes are read as the numbers they are`() throws {
        let path = FileManager.default.temporaryDirectory
            .appendingPathComponent("osteon-\(UUID().uuidString).tsv").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let head = "\"DRXFDCD\"\t\"DRXFCSD\"\t\"DRXFCLD\"\n"
        try Data((head + "1.1e+07\t\"MILK\"\t\"Milk, \"\"human\"\"\"\n").utf8)
            .write(to: URL(fileURLWithPath: path))
        let codes = try SurveyCodes(path).descriptions
        #expect(codes == [FoodID(source: "fndds", code: "11000000"): "Milk, \"human\""])
        try Data((head + "11.5\t\"MILK\"\t\"Milk\"\n").utf8)
            .write(to: URL(fileURLWithPath: path))
        #expect(throws: InputError.self) { try SurveyCodes(path) }
    }
}
