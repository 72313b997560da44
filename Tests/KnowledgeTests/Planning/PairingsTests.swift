import FoodModel
import FoodReaders
import Testing

@testable import Knowledge

@Suite struct PairingsTests {
    private static func kind(_ key: String) -> String {
        Pairings.kind(of: FoodClass.Key(rawValue: key))
    }

    @Test func `a kind is its class, dry or cooked, fortified or not`() {
        #expect(Self.kind("rice-white-dry") == "rice-white")
        #expect(Self.kind("pasta-cooked") == Self.kind("pasta-dry"))
        #expect(Self.kind("milk-whole-d") == "milk-whole")
        #expect(Self.kind("fish-fatty") == "fish-fatty")
    }

    @Test func `what ships tells what cooks put together`() throws {
        let pairings = try SuggestionTables.shipped(classes: try Knowledge.classes()).pairings
        #expect(pairings.lift("leaf-brassica", "bean-white") > 2)
        #expect(pairings.lift("bean-white", "leaf-brassica") > 2)
        #expect(pairings.lift("pasta", "cheese-italian-hard") > 2)
        #expect(pairings.lift("cheese-cheddar", "berry") < 0.5)
        #expect(pairings.lift("berry", "no such kind") == 1)
    }

    @Test func `a pair is held against chance, and what is rare tells little`() throws {
        let text = "class\tbeside\trecipes\n*\t*\t1000\na\ta\t100\nb\tb\t50\na\tb\t13\n"
        let pairings = try Pairings.read(Array(text.utf8), path: "pairings.tsv")
        // Five by chance, and three besides.
        #expect(pairings.lift("a", "b") == 16.0 / 8.0)
    }

    @Test(arguments: [
        ("a\tb\t13", "before its own count"), ("a\ta\t1.5", "no count of recipes"),
        ("a\ta\t", "no count of recipes"),
    ])
    func `a fault has its place and what is wrong`(row: String, message: String) {
        let error = #expect(throws: InputError.self) {
            let text = "class\tbeside\trecipes\n\(row)\n"
            return try Pairings.read(Array(text.utf8), path: "pairings.tsv")
        }
        #expect(error?.message.contains(message) == true)
        #expect(error?.location.line == 2)
    }
}
