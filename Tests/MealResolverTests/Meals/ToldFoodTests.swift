import FoodModel
import Testing

@testable import MealResolver

struct ToldFoodTests {
    @Test(arguments: [
        ("250 g yogurt = fdc:171284", "250 g yogurt", "fdc:171284"),
        ("yogurt=ciqual:19024 ", "yogurt", "ciqual:19024"),
        ("1 cup a = b = fndds:11411100", "1 cup a = b", "fndds:11411100"),
    ])
    func `a line may say which food it means`(_ text: String, _ words: String, _ id: String) throws
    {
        let told = try #require(ToldFood(text))
        #expect(told.words == words)
        #expect(told.id.description == id)
    }

    @Test(arguments: [
        "250 g yogurt", "= fdc:1", "yogurt =", "yogurt = milk", "1 cup = 240 g", "a = b c:1",
    ])
    func `any other line says it by words alone`(_ text: String) { #expect(ToldFood(text) == nil) }

    private func resolve(_ text: String) throws -> ResolvedLine {
        var resolver = SmallKnowledge.resolver(of: SmallCatalogue())
        let location = SourceLocation(file: "day.meal", line: 3)
        return try #require(try resolver.resolve(Item(text: text, location: location)).first)
    }

    @Test func `the food that a line says goes before its words, which say how much`() throws {
        let milk = try resolve("100 g milk")
        let onions = try #require(try resolve("1 onion").entry.food)
        let line = try resolve("100 g milk = \(onions)")
        #expect(line.entry.food == onions)
        #expect(line.confidence == 1)
        #expect(line.text == "100 g milk = \(onions)")
        #expect(line.entry.grams == milk.entry.grams)
        // What the words mean is at hand to take it back.
        #expect(line.runnersUp.first?.food.id == milk.entry.food)
    }

    @Test func `a food that is in no table is not found`() throws {
        let line = try resolve("100 g milk = fdc:0")
        #expect(line.unresolved == .unknownFood("fdc:0", nearest: []))
    }
}
