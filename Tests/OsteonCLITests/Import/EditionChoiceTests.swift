import Foundation
import Testing

/// Of several editions of one source, the newest is imported and the others are told.
@Suite struct EditionChoiceTests {
    @Test(arguments: [".", "sr27 sr25", "sr25 sr27"])
    func `the newest edition is imported, wherever it stands`(_ paths: String) throws {
        let folder = try ImportFolder()
        defer { folder.remove() }
        _ = try folder.osteon("sources remove usda-sr")
        let answer = try folder.osteon("import \(paths)")
        #expect(answer.status == 0, "\(answer.errors)")
        #expect(try folder.soundEdition() == "usda-sr27")
        let place = paths == "." ? "./" : ""
        let told = """
              left out: \(place)sr27 has a newer release, 27
              to have it instead: osteon import '\(place)sr25'
            """
        #expect(answer.output.contains(told), "\(answer.output)")
    }

    @Test func `an older edition that is named alone takes the newer one's place`() throws {
        let folder = try ImportFolder()
        defer { folder.remove() }
        _ = try folder.osteon("import sr27")
        #expect(try folder.soundEdition() == "usda-sr27")
        _ = try folder.osteon("import sr25")
        #expect(try folder.soundEdition() == "usda-sr25")
    }

    @Test func `the report for programs says what was left out, and why`() throws {
        let folder = try ImportFolder()
        defer { folder.remove() }
        let answer = try folder.osteon("import sr25 sr27 --json")
        let report = try JSONSerialization.jsonObject(with: Data(answer.output.utf8))
        let tables = try #require((report as? [String: Any])?["tables"] as? [[String: Any]])
        #expect(tables.map { $0["outcome"] as? String } == ["leftOut", "imported"])
        let leftOut = try #require(tables[0]["leftOut"] as? [[String: String]])
        #expect(leftOut.map { $0["key"] } == ["usda-sr25"])
        #expect(leftOut.map { $0["taken"] } == ["usda-sr27"])
        #expect(leftOut.map { $0["reason"] } == ["sr27 has a newer release, 27"])
        #expect((tables[1]["leftOut"] as? [Any])?.isEmpty == true)
    }

    @Test func `of a download with several sets, only the older set is left out`() throws {
        let folder = try ImportFolder()
        defer { folder.remove() }
        func food(_ id: Int, _ name: String, _ date: String) -> String {
            """
            {"fdcId": \(id), "description": "\(name)", "publicationDate": "\(date)",
             "foodNutrients": [{"nutrient": {"id": 1087, "unitName": "mg"}, "amount": \(id)}]}
            """
        }
        try folder.write(
            """
            {"SurveyFoods": [\(food(101, "old milk", "4/18/2024"))],
             "BrandedFoods": [\(food(102, "old bar", "4/18/2024"))]}
            """,
            "all.json"
        )
        try folder.write(
            "{\"BrandedFoods\": [\(food(103, "new bar", "10/31/2024"))]}",
            "branded.json"
        )
        let answer = try folder.osteon("import all.json branded.json")
        #expect(answer.status == 0, "\(answer.errors)")
        #expect(
            answer.output.contains("left out: branded.json has a newer release, 2024-10-31"),
            "\(answer.output)"
        )
        let sources = try folder.osteon("sources").output
        #expect(sources.contains("usda-fdc-survey-2024-04"))
        #expect(sources.contains("usda-fdc-branded-2024-10"))
        #expect(!sources.contains("usda-fdc-branded-2024-04"))
        #expect(try folder.osteon("food show fdc:101").output.contains("101 mg"))
        #expect(try folder.osteon("food show fdc:103").output.contains("103 mg"))
        #expect(try folder.osteon("food show fdc:102").status == 66)
    }
}
