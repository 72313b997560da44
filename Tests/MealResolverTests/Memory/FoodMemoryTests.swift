import FoodModel
import Testing

@testable import MealResolver

/// A person's own names and weights, before all that ships.
struct FoodMemoryTests {
    private static let place = SourceLocation(file: "home/foods.txt", line: 3)

    private static func memory(
        names: KeyValuePairs<String, String> = [:],
        weights: KeyValuePairs<String, Double> = [:]
    ) -> FoodMemory {
        let listings = SmallCatalogue().listings()
        return FoodMemory(
            names: names.compactMap { phrase, name in
                listings.first { $0.name == name }.map {
                    FoodMemory.Name(phrase: phrase, food: $0, location: place)
                }
            },
            weights: weights.compactMap { measure, grams in
                MeasureWeight(
                    SmallKnowledge.knowledge.parser.parse(measure),
                    grams: Estimate(grams),
                    location: place
                )
            }
        )
    }

    private func resolve(
        _ text: String,
        _ memory: FoodMemory,
        foods: [InlineFood] = []
    ) throws -> ResolvedLine {
        var resolver = SmallKnowledge.resolver(foods: foods, memory: memory)
        let lines = try resolver.resolve(Item(text: text, location: Self.place))
        #expect(lines.count == 1)
        return try #require(lines.first)
    }

    @Test(arguments: [
        "200 g milk", "200 g Milk, cold", "200 g MILK", "milk 200 g", "200 g chopped milk",
    ])
    func `a person's own name goes before what people usually mean`(_ text: String) throws {
        let line = try resolve(text, Self.memory(names: ["milk": "Milk, nonfat"]))
        #expect(line.entry.name == "Milk, nonfat")
        #expect(line.reason == "your own name for it, foods.txt:3")
        #expect(line.confidence == 1)
        #expect(line.entry.grams.point == 200)
        #expect(line.runnersUp.isEmpty)
    }

    @Test func `it means the whole name and no part of another`() throws {
        let memory = Self.memory(names: ["tea": "Milk, whole"])
        #expect(try resolve("100 g black tea", memory).entry.name == "Tea, black")
        #expect(try resolve("100 g tea", memory).entry.name == "Milk, whole")
    }

    @Test(arguments: ["100 g tea with milk", "100 g food coloring", "vitamin D3 20 mg"])
    func `it may be what else would be several foods, none, or a supplement`(
        _ text: String
    ) throws {
        let memory = Self.memory(names: [
            "tea with milk": "Tea, black", "food coloring": "Tea, black",
            "vitamin D3": "Tea, black",
        ])
        #expect(try resolve(text, memory).foodName == "Tea, black")
    }

    @Test func `a comma in it stands for what is said after a name`() throws {
        let memory = Self.memory(names: ["tea, barista": "Milk, whole"])
        #expect(try resolve("100 g tea, barista", memory).entry.name == "Milk, whole")
        #expect(try resolve("100 g tea", memory).entry.name == "Tea, black")
    }

    @Test func `what the file defines itself goes before it`() throws {
        let own = InlineFood(name: "milk", composition: Composition(), location: Self.place)
        let memory = Self.memory(names: ["milk": "Milk, nonfat"])
        #expect(try resolve("100 g milk", memory, foods: [own]).entry.name == "milk")
    }

    @Test(arguments: [
        ("1 cup milk", 200.0), ("2 cups of milk", 400), ("half a cup of milk", 100),
        ("1 tbsp milk", 200 * 14.8 / 236.6), ("300 g milk", 300),
    ])
    func `a person's own cup weighs what they say, and so does a spoon of it`(
        _ text: String,
        _ grams: Double
    ) throws {
        let line = try resolve(text, Self.memory(weights: ["a cup of milk": 200]))
        #expect(abs(line.entry.grams.point - grams) < 0.01)
        #expect(line.path.contains("your own weight, foods.txt:3") == (grams != 300))
    }

    @Test(arguments: [("2 rolls", 120.0), ("1 large roll", 78), ("1 small roll", 40)])
    func `pieces have their sizes`(_ text: String, _ grams: Double) throws {
        let memory = Self.memory(
            names: ["roll": "Cheese, cheddar"],
            weights: ["1 roll": 60, "1 small roll": 40]
        )
        #expect(abs(try resolve(text, memory).entry.grams.point - grams) < 0.01)
    }

    @Test func `a weight may be told of a food by its published name or its id`() throws {
        for name in ["Cheese, cheddar", "test:6"] {
            let memory = Self.memory(weights: ["2 slices of \(name)": 50])
            let line = try resolve("1 slice cheddar cheese", memory)
            #expect(line.entry.grams == Estimate(low: 23.75, point: 25, high: 26.25))
        }
    }

    @Test(arguments: ["2 scoops of milk", "2 scoops milk"])
    func `a word that only the person has for a unit is one`(_ text: String) throws {
        let line = try resolve(text, Self.memory(weights: ["1 scoop of milk": 30]))
        #expect(line.entry.name == "Milk, whole")
        #expect(line.entry.grams.point == 60)
        #expect(try resolve(text, .none).unresolved != nil)
    }

    @Test func `a unit that nobody weighed is not passed over`() throws {
        let line = try resolve("2 blorps of tea", Self.memory(names: ["tea": "Milk, whole"]))
        #expect(line.unresolved == .unknownUnit("blorps", suggestion: "bowls"))
    }

    @Test(arguments: ["milk", "100 g milk", "1 cup", "1-2 cups of milk"])
    func `what is no measure of a food weighs nothing`(_ text: String) {
        let parsed = SmallKnowledge.knowledge.parser.parse(text)
        #expect(MeasureWeight(parsed, grams: Estimate(1), location: Self.place) == nil)
    }
}
