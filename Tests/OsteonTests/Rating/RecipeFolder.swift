import Foundation
import FoodModel

@testable import Osteon

/// A folder of recipes that a test writes.
struct RecipeFolder {
    let path: String

    /// Some hundred recipes in two files, every seventh of them the same as that before, and two that are none.
    ///
    /// Each is `padding` bytes longer than it need be, so that a few of them are several pieces.
    init(recipes: Int = 120, padding: Int = 0) throws {
        path =
            FileManager.default.temporaryDirectory
            .appendingPathComponent("osteon-rating-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(
            atPath: path + "/in",
            withIntermediateDirectories: true
        )
        let foods = [
            "200 g plain yogurt", "1 cup blueberries", "100 g gouda", "2 large eggs",
            "1 tbsp olive oil",
            "400 g canned chickpeas, drained", "salt to taste", "3 blorps of xyzzy",
            "1 onion, chopped",
            "150 g sardines in oil", "For the sauce:", "1 (14 oz) can tomatoes",
        ]
        let notes = String(repeating: "-", count: padding)
        var lines: [String] = []
        for number in 0..<recipes {
            let seed = number.isMultiple(of: 7) && number > 0 ? number - 1 : number
            let ingredients = (0...(seed % 5 + 1)).map {
                "\"\(foods[(seed * 5 + $0 * 7) % foods.count])\""
            }
            let yield = seed.isMultiple(of: 3) ? "" : ", \"yield\": \"Serves \(seed % 4 + 1)-6\""
            let directions = seed.isMultiple(of: 2) ? "Simmer the chickpeas. Boil the eggs." : ""
            lines.append(
                "{\"title\": \"Dish \(seed)\"\(yield), \"notes\": \"\(notes)\", \"directions\": [\"\(directions)\"], "
                    + "\"ingredients\": [\(ingredients.joined(separator: ", "))]}"
            )
        }
        lines.insert("{\"title\": \"Broken\"", at: 10)
        let text = lines.joined(separator: "\n") + "\n"
        try text.write(toFile: path + "/in/a.jsonl", atomically: true, encoding: .utf8)
        try "Soup\nServes 4\n\nIngredients\n1 l milk\n2 potatoes\n"
            .write(toFile: path + "/in/soup.txt", atomically: true, encoding: .utf8)
        try "".write(toFile: path + "/in/empty.txt", atomically: true, encoding: .utf8)
    }

    func remove() { try? FileManager.default.removeItem(atPath: path) }

    func content(_ name: String) throws -> String {
        try String(contentsOfFile: path + "/" + name, encoding: .utf8)
    }

    /// Runs `plan` over the recipes, into files of the folder.
    @discardableResult
    func rate(
        _ plan: RatingPlan,
        to output: String? = nil,
        stop: RatingStop = RatingStop(),
        progress: @escaping (RatingTally) -> Void = { _ in }
    ) throws -> RatingReport {
        var plan = plan
        plan.path = output.map { "\(path)/\($0)" }
        plan.rejects = plan.rejects.map { "\(path)/\($0)" }
        let pipeline = try RatePipeline(library: TestLibrary.shared.get())
        let paths = try RecipePaths([path + "/in"])
        return try RatingRun(pipeline, paths, plan, stop: stop, progress: progress).run()
    }
}
