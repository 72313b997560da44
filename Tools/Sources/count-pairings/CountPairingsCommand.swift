import ArgumentParser
import FoodModel
import FoodStore
import Foundation
import Knowledge
import MealResolver
import Osteon

/// Counts which kinds of food stand together in recipes.
@main
struct CountPairingsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "count-pairings",
        abstract: "Count which kinds of food stand together in recipes.",
        discussion: """
            Reads recipes as JSON lines with their ingredients and writes Planning/pairings.tsv: \
            counts alone, and only where they are far from chance. The same recipes make the same \
            bytes.
            """
    )

    @Argument(help: "A file of JSON lines, each with \"ingredients\": a list of texts.")
    var path: String

    @Option(name: .shortAndLong, help: "Where to write the counts.")
    var output = "FoodData/Planning/pairings.tsv"

    private struct Recipe: Decodable {
        let ingredients: [String]
    }

    func run() throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("osteon-pairings-\(getpid())")
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let library = try FoodLibrary.open(
            database: folder.appendingPathComponent("osteon.sqlite").path
        )
        var pipeline = try ResolvePipeline(library: library, context: .recipe)
        var counts = PairingCounts()
        let decoder = JSONDecoder()
        let lines = try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: 0x0A)
        for line in lines {
            let recipe = try decoder.decode(Recipe.self, from: Data(line))
            counts.add(
                try recipe.ingredients.flatMap {
                    try pipeline.resolve(Item(text: $0, location: SourceLocation(file: path)))
                }
            )
        }
        let text = (Self.head + counts.rows(for: try suggestedKinds(library))).joined(
            separator: "\n"
        )
        try Data((text + "\n").utf8).write(to: URL(fileURLWithPath: output))
    }

    private func suggestedKinds(_ library: FoodLibrary) throws -> Set<String> {
        let foods = try SuggestionTables.shipped(classes: try library.knowledge.classes).foods
        return Set(
            try foods.compactMap { try library.database.food($0.id)?.foodClass }
                .map(Pairings.kind)
        )
    }

    private static let head = [
        "# In how many recipes of a public collection kinds of food stand together: counts alone, made by count-pairings. A kind is a class of",
        "# Classes/classes.tsv, whether dry or cooked and with vitamin D added or not. Lines of less than 20 g and those matched with a",
        "# confidence below .5 are left out, and pairs that stand together about as often as by chance.",
        "# class    a kind; beside: another, or the same for how many recipes have it at all; * * for how many recipes there are",
        "class\tbeside\trecipes",
    ]
}
