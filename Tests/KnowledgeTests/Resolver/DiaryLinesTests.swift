import FoodModel
import Testing

@testable import Knowledge
@testable import MealResolver

/// Lines of diaries as people type them: what is eaten together, and what is swallowed.
struct DiaryLinesTests {
    private static func resolver() throws -> MealResolver {
        try OrdinaryLinesTests.resolver(.diary)
    }

    struct Eaten: CustomTestStringConvertible {
        let text: String
        /// What the names of its foods begin with or have, in order.
        let foods: [String]

        var testDescription: String { text }
    }

    static let eaten = [
        Eaten(text: "2 pork sausages", foods: ["Pork sausage"]),
        Eaten(text: "4 fish fingers", foods: ["Fish, fish sticks"]),
        Eaten(text: "2 papads", foods: ["Papad"]),
        Eaten(text: "2 poppadoms", foods: ["Papad"]),
        Eaten(text: "2 parathas", foods: ["Bread, paratha"]),
        Eaten(text: "2 scoops of ice cream", foods: ["Ice creams"]),
        Eaten(text: "palak paneer 1 katori", foods: ["Palak"]),
        Eaten(
            text: "cottage cheese half a cup with pears",
            foods: ["Cheese, cottage", "Pears"]
        ),
        Eaten(
            text: "crackers w/ cheddar",
            foods: ["Crackers", "Cheese, cheddar"]
        ),
        Eaten(text: "mac n cheese", foods: ["acaroni"]),
        Eaten(text: "roast potatoes", foods: ["Potato, roasted"]),
        Eaten(
            text: "porridge made with skimmed milk and a banana",
            foods: ["Oatmeal, regular or quick, made with milk", "Bananas"]
        ),
        Eaten(
            text: "cornflakes, milk, raspberries",
            foods: ["orn flakes", "Milk", "Raspberries"]
        ),
        Eaten(
            text: "scotch egg and salad",
            foods: ["Egg, whole", "Pork sausage", "", "Lettuce"]
        ),
        Eaten(
            text: "prawn sandwich on brown",
            foods: ["Bread", "Crustaceans", "mayonnaise"]
        ),
        Eaten(
            text: "chicken sandwich on granary with crisps",
            foods: ["hicken", "Snacks, potato chips"]
        ),
    ]

    @Test(arguments: eaten)
    func `a line is all that was eaten`(_ line: Eaten) throws {
        var resolver = try Self.resolver()
        let lines = try resolver.resolve(item(line.text))
        #expect(lines.count == line.foods.count, "\(lines.map(\.foodName))")
        for (resolved, name) in zip(lines, line.foods) {
            #expect(
                name.isEmpty || resolved.foodName?.contains(name) == true,
                "\(lines.map(\.foodName))"
            )
        }
    }

    /// What no table has is told, and nothing beside it stands for it.
    @Test(arguments: ["blorpa and ham", "ham with blorpa"])
    func `what is not found is not left out`(_ text: String) throws {
        var resolver = try Self.resolver()
        let lines = try resolver.resolve(item(text))
        #expect(lines.count == 2)
        #expect(lines.contains { $0.unresolved != nil })
    }

    @Test func `a weekly tablet is a seventh of it a day, and a medicine is no food`() throws {
        var resolver = try Self.resolver()
        let weekly = try #require(try resolver.resolve(item("vitamin D3 7000 IU weekly")).first)
        let supply = try #require(weekly.entry.supplies[.vitaminD])
        #expect(abs(supply.estimate.point - 25) < 0.01)
        let algae = try #require(try resolver.resolve(item("algae omega-3 500 mg DHA")).first)
        let acid = try #require(algae.entry.supplies[.docosahexaenoicAcid])
        #expect(abs(acid.estimate.point - 0.5) < 1e-9)
        let medicine = try #require(try resolver.resolve(item("fosamax 70mg")).first)
        #expect(medicine.unresolved == nil && medicine.entry.grams == .zero)
    }

    private func item(_ text: String) -> Item {
        Item(text: text, content: .line, location: SourceLocation(file: "day.meal", line: 1))
    }
}
