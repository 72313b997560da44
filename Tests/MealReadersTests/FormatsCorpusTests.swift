import Foundation
import FoodModel
import MealReaders
import Testing

/// Files of every format that other people wrote or exported.
@Suite(.enabled(if: Corpus.recipes != nil, "OSTEON_CORPUS is not set")) struct FormatsCorpusTests {
    struct Expected: CustomTestStringConvertible {
        let path: String
        let recipes: Int
        /// The servings of the first recipe; nil where it does not say.
        let servings: Double?
        let ingredients: Int
        let first: String
        var testDescription: String { path }

        init(
            _ path: String,
            _ recipes: Int,
            _ servings: Double?,
            _ ingredients: Int,
            _ first: String
        ) {
            self.path = path
            self.recipes = recipes
            self.servings = servings
            self.ingredients = ingredients
            self.first = first
        }
    }

    private static let gourmet = "formats/gourmet/gourmet/tests/recipe_files/"
    private static let krecipes = "formats/krecipes/src/tests/import-export/"
    private static let migrations = "formats/mealie/tests/data/migrations/"

    static let files = [
        Expected(gourmet + "mealmaster.mmf", 5, 6, 10, "1-2 tablespoon"),
        Expected(gourmet + "mealmaster_2_col.mmf", 1, 2, 14, "2 "),
        Expected(gourmet + "athenos.mx2", 100, nil, 6, "1 "),
        Expected(gourmet + "athenos1.mx2", 100, nil, 5, "1 package"),
        Expected(gourmet + "sample.kreml", 1, 5, 4, "2 cups"),
        Expected(gourmet + "test_set.grmt", 2, 6, 3, "1 cup"),
        Expected("formats/krecipes/data/samples-en_US.kreml", 4, 4, 11, "185 g"),
        Expected("formats/krecipes/data/samples-cs_CZ.kreml", 4, 4, 11, "185 g"),
        Expected(krecipes + "kretest.txt", 2, 30, 9, "0.75-1 c."),
        Expected(krecipes + "recipemltest.txt", 2, 30, 9, "0.75-1 c."),
        Expected(krecipes + "mmftest.txt", 2, 2, 11, "1 cup"),
        Expected(krecipes + "mx2test.txt", 2, 2, 8, "0.75 1 c."),
        Expected(krecipes + "mxptest.txt", 2, 2, 8, "3/4 c."),
        Expected(krecipes + "nyctest.txt", 2, 24, 8, "3/4 c."),
        Expected(krecipes + "rezkonvtest.txt", 2, 30, 11, "1 cup"),
        Expected("formats/openrecipeformat/examples/banana-bread.yaml", 1, nil, 13, "3 1/2 cups"),
        Expected("formats/openrecipeformat/examples/orf-sample-1.yaml", 1, 4, 2, "4 "),
        Expected(migrations + "chowdown.zip", 2, nil, 6, "1 bunch"),
        Expected(migrations + "copymethat.zip", 3, 6, 12, "24 "),
        Expected(migrations + "mealie.zip", 3, nil, 9, "240 g"),
        Expected(migrations + "myrecipebox.csv", 10, nil, 8, "2 large"),
        Expected(migrations + "nextcloud.zip", 3, 4, 7, "1 lb"),
        Expected(migrations + "paprika.zip", 5, 4, 9, "400 g"),
        Expected(migrations + "plantoeat.zip", 2, 7, 2, "2 itm"),
        Expected(migrations + "tandoor.zip", 1, 1, 12, "2 oz"),
    ]

    @Test(arguments: files)
    func `an export is read as downloaded`(_ expected: Expected) throws {
        let diary = try MealReader.read(bytes: try Corpus.bytes(expected.path), file: expected.path)
        #expect(diary.recipes.count == expected.recipes)
        #expect(!diary.findings.contains { $0.severity == .error }, "\(diary.findings)")
        let recipe = try #require(diary.recipes.first)
        #expect(recipe.servings?.point == expected.servings)
        #expect(recipe.ingredients.count == expected.ingredients)
        #expect(recipe.ingredients.first?.text.hasPrefix(expected.first) == true, "\(recipe)")
    }

    @Test func `every recipe of a cookbook in Markdown is read`() throws {
        var (read, servings) = (0, 0)
        for path in Corpus.files(in: "based.cooking/content", "md")
        where !path.hasSuffix("_index.md") {
            let diary = try MealReader.read(bytes: try Corpus.bytes(path), file: path)
            #expect(diary.recipes.count == 1, "\(path)")
            read += 1
            if diary.recipes.first?.servings != nil { servings += 1 }
        }
        #expect(read == 349)
        // The others do not say, say "depends", or count loaves.
        #expect(servings >= 211)
        print("based.cooking: \(read) read, \(servings) with servings")
    }

    @Test func `every plan of the collections is read`() throws {
        let plans = Corpus.files(in: "cooklang", "menu")
        #expect(plans.count == 7)
        for plan in plans {
            let diary = try MealReader.read(bytes: try Corpus.bytes(plan), file: plan)
            #expect(!diary.days.isEmpty && diary.days.allSatisfy { !$0.meals.isEmpty }, "\(plan)")
        }
    }

    @Test func `the community's file is parted without a loss`() throws {
        let path = try #require(Corpus.recipes).appending(path: "community-73k.jsonl.gz").path
        var file = try RecipeFile(path: path)
        var (pieces, size, recipes, rejected) = (0, 0, 0, 0)
        while let piece = try file.next() {
            pieces += 1
            size += piece.size
            // Every eighth, which takes seconds where the whole takes a minute without optimisation.
            guard pieces.isMultiple(of: 8) else { continue }
            piece.read { record in
                if record.recipe == nil { rejected += 1 } else { recipes += 1 }
            }
        }
        print(
            "community: \(pieces) pieces of \(size) bytes; of an eighth \(recipes) recipes, \(rejected) empty"
        )
        #expect(size == 92_140_738)
        #expect(recipes > 9000 && rejected < 20)
    }
}
