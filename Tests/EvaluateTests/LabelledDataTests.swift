import Foundation
import LabelledData
import MealResolver
import Testing

@testable import evaluate

struct LabelledDataTests {
    @Test func `an odd row is left out and told`() throws {
        let rows = try LabelledRows(Array("raw_line,expected_grams\n1 egg,50\nx\n2 eggs,?\n".utf8))
        #expect(rows.rows.count == 2)
        #expect(rows.complaints.count == 1)
        let section = GramsEvaluation(everydayNames: [:]).section(rows, file: "f") { _ in [] }
        #expect(section.complaints.count == 2)
        #expect(section.metric("unresolved")?.value == 1)
    }

    @Test func `a recipe's yield is in servings of its label`() throws {
        func servings(_ yields: String, _ size: String) throws -> Double? {
            let text = """
                {"yields": "\(yields)", "ingredients": [], "label": {"serving_size": \(size)}}
                """
            return try JSONDecoder().decode(RecipeLabel.self, from: Data(text.utf8)).servings
        }
        #expect(try servings("39 cookies", #"["1", "cookie"]"#) == 39)
        #expect(try servings("5 cups", #"["1.25", "Cups"]"#) == 4)
        #expect(try servings("4-6 servings", #"["240", "g"]"#) == 5)
        #expect(try servings("a lot", "[]") == nil)
    }

    @Test func `a label in another unit is no label`() throws {
        let text = """
            {"ingredients": [], "label": {"calcium": ["3", "%"], "calories": ["82", "Calories"]}}
            """
        let recipe = try JSONDecoder().decode(RecipeLabel.self, from: Data(text.utf8))
        #expect(recipe.amount("calcium", in: "mg") == nil)
        #expect(recipe.amount("calories", in: "kcal") == 82)
    }

    @Test func `the parts are a fifth and the rest`() {
        let inputs = (0..<1000).map { "line \($0)" }
        let test = inputs.filter(Part.test.holds)
        let train = inputs.filter(Part.train.holds)
        #expect(test.count + train.count == inputs.count)
        #expect((150...250).contains(test.count))
        #expect(Part.test.holds("ABC") == Part.test.holds("abc"))
    }

    @Test func `a description is said as people say it`() {
        #expect(Rewording.reworded("Oatmeal, cooked, NFS") == "cooked porridge")
        #expect(Rewording.reworded("Roll (white)") == "Roll")
    }
}
