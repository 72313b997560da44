import TestSupport
import Foundation
import FoodModel
import MealReaders
import Testing

@Suite struct DamagedFileTests {
    static let texts = [
        "day.meal":
            "date: 2026-11-24\nlunch 12:30\n  - 2 eggs  # two\n  supplement: zinc 5 mg\nServes 4\n",
        "food.yaml":
            "foods:\n- {name: x, per: portion, portion: 5 g, figures: {CA: [1, 2], ZN: tr}}\n"
            + "meals:\n- {time: 7am, items: [{food: x, grams: 1e3}]}\n",
        "day.json": #"{"profile": {"age": 58}, "meals": [{"items": ["\uD83D\uDE00 egg", null]}]}"#,
        "page.html": RecipePageReaderTests.page("{\"@graph\": [\(RecipePageReaderTests.json)]}"),
        "microdata.html": RecipePageReaderTests.pages[23].html,
        "a.recipeml": XMLRecipeTests.recipeML, "a.grmt": XMLRecipeTests.gourmet,
        "a.kreml": XMLRecipeTests.krecipes, "a.mx2": MasterCookTests.mx2,
        "a.mxp": MasterCookTests.mxp, "a.mmf": MealMasterReaderTests.oneColumn,
        "a.md": MarkdownReaderTests.texts[0], "front.md": MarkdownReaderTests.texts[2],
        "tandoor.json": JSONRecipeReaderTests.exports[5].json,
        "a.csv": "title,ingredients,servings\nRice,\"[\"\"90 g rice\"\"]\",2\nOats,'40 g',\n",
        "servings.csv": "Day,Food Name,Amount\n2026-10-05,Rice,60.00 g\n",
        "a.cook": ">> servings: 2|4\n[- no -] @salt and @oil{1%tbsp}(warm) -- end\n@./x{=1}\n",
    ]

    @Test(arguments: texts.keys.sorted(), [UInt64](1...5))
    func `a damaged file is read or refused, and a place named in it exists`(
        _ file: String,
        _ seed: UInt64
    ) throws {
        let original = Array(try #require(Self.texts[file]).utf8)
        var random = SplitMix64(seed: seed)
        for _ in 0..<400 {
            var bytes = original
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let index = Int.random(in: bytes.indices, using: &random)
                let other = original.randomElement(using: &random) ?? 0
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[index] = other
                case 1: bytes.insert(other, at: index)
                default: bytes.remove(at: index)
                }
            }
            let lines = bytes.count { $0 == UInt8(ascii: "\n") } + 1
            do {
                let diary = try MealReader.read(bytes: bytes, file: file)
                #expect(!diary.days.isEmpty || !diary.recipes.isEmpty)
                #expect(diary.findings.allSatisfy { ($0.location.line ?? 1) <= lines })
            } catch {
                #expect((error.location.line ?? 1) <= lines, "\(error)")
            }
        }
    }
}
