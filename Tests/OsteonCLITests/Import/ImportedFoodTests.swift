import Foundation
import Testing

/// What a person sees of what a table says of a food beside its figures.
@Suite struct ImportedFoodTests {
    @Test func `a food is found and shown by its other names, with the share that is not eaten`()
        throws
    {
        let folder = try ImportFolder()
        defer { folder.remove() }
        let food = "~00001~^~0100~^~Fruit no. 1~^~F~^~Zespuri bobble~^~~^~~^~Skin~^24^~~^^^^\r\n"
        try folder.write(food, "sr27/FOOD_DES.txt")
        let answer = try folder.osteon("import sr27 --force")
        #expect(answer.status == 0, "\(answer.errors)")
        #expect(answer.output.contains("1 attributes"), "\(answer.output)")
        let search = try folder.osteon("food search bobble")
        #expect(search.output.hasPrefix("ndb:00001"), "\(search.output)")
        let show = try folder.osteon("food show zespuri bobble").output
        #expect(show.contains("Also called: Zespuri bobble (en)"), "\(show)")
        let refuse = try #require(show.split(separator: "\n").first { $0.hasPrefix("  refuse") })
        #expect(refuse.contains(" 24 % ") && refuse.hasSuffix("usda-sr27 (Skin)"))
        let json = try JSONSerialization.jsonObject(
            with: Data(try folder.osteon("food show ndb:00001 --json").output.utf8)
        )
        let names = (json as? [String: Any])?["otherNames"] as? [[String: String]]
        #expect(names == [["language": "en", "text": "Zespuri bobble"]])
    }
}
