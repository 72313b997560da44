import Foundation
import FoodModel
import MealReaders
import Testing

@Suite struct RecipeFileTests {
    /// All that a file hands out: titles, and what was wrong.
    private func contents(_ file: RecipeFile) -> (titles: [String], errors: [String], pieces: [Int])
    {
        var file = file
        var (titles, errors, pieces): ([String], [String], [Int]) = ([], [], [])
        var isAtEnd = false
        while !isAtEnd {
            do {
                guard let piece = try file.next() else {
                    isAtEnd = true
                    continue
                }
                pieces.append(piece.size)
                piece.read { record in
                    if let recipe = record.recipe {
                        titles.append("\(recipe.title) \(recipe.location.line ?? 0)")
                    } else {
                        errors += record.findings.map(\.description)
                    }
                }
            } catch {
                errors.append(error.description)
            }
        }
        return (titles, errors, pieces)
    }

    private func temporary(_ name: String, _ bytes: [UInt8]) throws -> String {
        let folder = URL.temporaryDirectory.appending(path: "recipes-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appending(path: name)
        try Data(bytes).write(to: file)
        return file.path
    }

    struct Many: CustomTestStringConvertible {
        let testDescription: String
        /// What stands before all recipes, and after them.
        var head = ""
        var tail = ""
        let recipe: @Sendable (Int) -> String
    }

    static let padding = String(repeating: "stir ", count: 60)

    static let formats = [
        Many(testDescription: "many.jsonl") {
            "{\"title\": \"R\($0)\", \"ingredients\": [\"\($0) eggs\"], \"x\": \"\(padding)\"}\n"
        },
        Many(
            testDescription: "many.json",
            head: "[",
            tail: "{\"title\": \"R\", \"ingredients\": \"salt\"}]"
        ) {
            "{\"title\": \"R\($0)\", \"ingredients\": [\"\($0) eggs\"], \"x\": \"\(padding)\"},\n"
        },
        Many(testDescription: "many.csv", head: "title,ingredients,x\n") {
            "R\($0),\"\($0) eggs\n1 \"\"big\"\" leek\",\(padding)\n"
        },
        Many(testDescription: "many.mmf") {
            "MMMMM----- Recipe via Meal-Master (tm) v8.05\n\n      Title: R\($0)\n\n"
                + "      5    Eggs\n\n\(padding)\nMMMMM\n\n"
        },
        Many(testDescription: "many.mxp") {
            "* Exported from MasterCook *\n\nR\($0)\n\n---- ---\n5 eggs\n\n\(padding)\n- - - -\n"
        },
    ]

    @Test(arguments: formats)
    func `a file of many recipes comes in pieces, and none is lost at their ends`(
        _ many: Many
    ) throws {
        let count = 4000
        let text = many.head + (1...count).map(many.recipe).joined() + many.tail
        let path = try temporary(many.testDescription, Array(text.utf8))
        let found = contents(try RecipeFile(path: path))
        let expected = count + (many.tail.isEmpty ? 0 : 1)
        #expect(found.titles.count == expected && found.errors.isEmpty)
        #expect(found.pieces.count > 4 && (found.pieces.max() ?? 0) < 1 << 19)
        // The last one stands where it does in the file.
        let lines = many.recipe(1).count(where: { $0 == "\n" })
        let first = many.head.count(where: { $0 == "\n" }) + 1
        #expect(found.titles[count - 1] == "R\(count) \(first + lines * (count - 1))")
    }

    @Test func `an export of archives in an archive is read`() throws {
        let url = Bundle.module.bundleURL.appending(path: "Fixtures/nested.zip")
        let found = contents(try RecipeFile(path: url.path))
        #expect(found.titles == ["Oat bars 1"] && found.errors.isEmpty)
        let bytes = [UInt8](try Data(contentsOf: url))
        let diary = try MealReader.read(bytes: bytes, file: "export.zip")
        #expect(Eaten(diary).lines == ["recipe Oat bars, servings 9.0-9.0", "  2.5 cups oats"])
        #expect(diary.recipes[0].location.file == "export.zip/1.zip/recipe.json")
    }

    @Test func `a bad member is told, and the others are read`() throws {
        let url = Bundle.module.bundleURL.appending(path: "Fixtures/many.zip")
        let diary = try MealReader.read(bytes: [UInt8](try Data(contentsOf: url)), file: "many.zip")
        #expect(
            Eaten(diary).lines == [
                "recipe Grützbrei, servings 3.0-3.0", "  130 g groats", "  4 dl milk",
                "recipe Stew, servings unknown", "  3 beets",
            ]
        )
        #expect(
            diary.findings.map(\.description) == [
                "many.zip/mine/broken.paprikarecipe:1:1: error: \"{\"name\": \"Rice\", \": what is "
                    + "opened here is never closed",
                "many.zip/mine/about.bin: error: the file is no text, and no archive that can be read",
            ]
        )
    }

    @Test(arguments: [
        ("", "a.txt: error: the file is empty"),
        (
            "#!/bin/sh\n",
            "a.sh: error: no recipe format is recognised; write the recipe as plain text in a .meal file"
        ),
        ("lunch\n  2 eggs\n", "a.meal: error: this is a diary of what was eaten, and no recipe"),
        ("PK\u{3}\u{4}", "a.zip: error: this is not a whole archive: unrecognized archive format"),
    ])
    func `a file that holds no recipes is refused with the reason`(
        _ text: String,
        _ message: String
    ) {
        let file = String(message.prefix { $0 != ":" })
        var errors: [String] = []
        do {
            errors = contents(try RecipeFile(bytes: Array(text.utf8), file: file)).errors
        } catch {
            errors = ["\(error)"]
        }
        #expect(errors == [message])
    }

    @Test func `a file that is not there is told`() {
        let error = #expect(throws: InputError.self) { try RecipeFile(path: "/no/such/file.json") }
        #expect(error?.message == "this file cannot be read: No such file or directory")
    }

    @Test func `names of one's own are mapped`() throws {
        let fields = RecipeFields(title: ["dish"], ingredients: ["parts"], servings: ["eaters"])
        let table = Array("dish,parts,eaters\nRice,90 g rice,2\n".utf8)
        let json = Array("{\"Dish\": \"Rice\", \"parts\": [\"90 g rice\"], \"eaters\": 2}\n".utf8)
        for (bytes, file) in [(table, "a.csv"), (json, "a.jsonl"), (json, "a.json")] {
            let found = contents(try RecipeFile(bytes: bytes, file: file, fields: fields))
            #expect(
                found.titles.map { String($0.prefix(4)) } == ["Rice"],
                "\(file) \(found.errors)"
            )
        }
    }

    @Test func `pieces are read on any thread`() async throws {
        let texts = [
            "a.html": RecipePageReaderTests.pages[23].html, "a.xml": XMLRecipeTests.recipeML,
            "b.html": RecipePageReaderTests.pages[0].html, "a.mx2": MasterCookTests.mx2,
        ]
        var pieces: [RecipePiece] = []
        for _ in 0..<50 {
            for (name, text) in texts {
                var file = try RecipeFile(bytes: Array(text.utf8), file: name)
                while let piece = try file.next() { pieces.append(piece) }
            }
        }
        let read = await withTaskGroup(of: Int.self) { group in
            for piece in pieces {
                group.addTask {
                    var count = 0
                    piece.read { if $0.recipe?.ingredients.count == 2 { count += 1 } }
                    return count
                }
            }
            return await group.reduce(0, +)
        }
        #expect(read == 200)
    }
}
