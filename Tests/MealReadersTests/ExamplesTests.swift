import Foundation
import FoodModel
import MealReaders
import Testing

/// The examples that ship with Osteon, read from the repository this test stands in.
@Suite struct ExamplesTests {
    private func example(_ path: String) throws -> Diary {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
        let data = try Data(contentsOf: root.appending(path: path))
        return try MealReader.read(bytes: [UInt8](data), file: path)
    }

    @Test(arguments: ["day.yaml", "day.json"])
    func `the example day is the same in every format`(_ name: String) throws {
        let text = try example("FoodData/Examples/day.meal")
        #expect(Eaten(try example("FoodData/Examples/\(name)")) == Eaten(text))
        #expect(text.findings.isEmpty)
        #expect(text.days.first?.meals.count == 4)
    }

    @Test func `the example label and recipes are read without a doubt`() throws {
        let label = try example("FoodData/Examples/label.yaml")
        #expect(label.foods.count == 2 && label.findings.isEmpty)
        let stew = try example("FoodData/Examples/recipe.meal").recipes
        #expect(stew.map(\.ingredients.count) == [8] && stew[0].servings == Estimate(4))
        let dinner = try example("FoodData/Examples/dinner.cook")
        #expect(dinner.recipes.map(\.ingredients.count) == [8] && dinner.findings.isEmpty)
    }

    @Test(arguments: [("m1", 1, 5), ("m2", 1, 4), ("m3", 1, 5), ("day", 3, 14)])
    func `the golden meals state every figure of every food`(
        _ name: String,
        _ meals: Int,
        _ foods: Int
    ) throws {
        let diary = try example("Tests/OsteonTests/Fixtures/\(name).json")
        #expect(diary.days.first?.meals.count == meals)
        #expect(diary.foods.count == foods)
        #expect(diary.foods.allSatisfy { $0.composition.figures.count == 21 })
    }
}
