import FoodModel
import MealResolver
import Testing

@testable import Osteon

/// Ways in which sites write a line that hide its food or count its amount twice, against all that ships.
struct WrittenLinesTests {
    /// A recipe's line and what the names of its foods must have, in order; nothing where none may be found.
    static let foods: KeyValuePairs<String, [String]> = [
        // Several foods of an amount each, or of one amount each.
        "2 eggs and 3 egg whites": ["Egg, whole", "Egg, white"],
        "1 cup each: raspberries, blackberries (frozen is fine)": ["Raspberries", "Blackberries"],
        "1 tsp each salt and ground cumin": ["Salt", "cumin"],
        // A food in two ways, or one of two.
        "45 ml tomato paste (tomato puree)": ["paste"],
        "3 courgettes (zucchini)": ["Squash, summer, zucchini"],
        "60 g butter (soft)": ["Butter, salted"],
        "300 g pork/veal mince": ["Pork, fresh, ground"],
        "1 tbsp kuzu (corn starch)": ["Cornstarch"],
        "100 ml wok oil (peanut, canola)": [],
        "4 firm, tart apples (3 medium), cored": ["Apples"],
        // How it is cut, and what state it is not in.
        "1 tbsp minced ginger": ["Ginger root, raw"],
        "1 tbsp fresh ginger (minced)": ["Ginger root, raw"],
        "1 tsp ground ginger": ["Spices, ginger"],
        "500 g minced beef": ["Beef, ground"],
        "20 basil leaves, rinsed, dried": ["Basil, fresh"],
        "1 tsp dried basil": ["Spices, basil, dried"],
        // Makers, places and praise.
        "30 g Kerrygold butter": ["Butter, salted"],
        "1 tsp Jacobsen salt": ["Salt, table"],
        "500 g quality beef mince of your choosing": ["Beef, ground"],
        "1 tsp coriander powder": ["coriander seed"],
        // Colours alone, and a sauce that is not named, are no food.
        "2 tsp blue and gold sprinkles": ["prinkles"],
        "sauce, to serve": [],
        "100 g gluten": ["gluten"],
        // What stands before the amount or instead of it.
        "1 zest from orange": ["Orange peel"],
        "Optional topping: 2 tbsp sour cream": ["Cream, sour"],
        "green lentils: 200 g, rinsed": ["Lentils"],
        "1 tsp\u{2063} honey\u{2063}": ["Honey"],
        // What is told of the food behind it, and what kinds of it are alike.
        "1 cup whole hazelnuts with skins": ["azelnuts"],
        "2 cans tuna packed in olive oil": ["tuna, light, canned in oil"],
        "10 whole raspberries": ["Raspberries"],
        "2 cups whole milk": ["Milk, whole"],
        "3 tbsp gooseberry jam": ["Jams"],
        "30 ml blood orange liqueur": ["liqueur"],
        "2 tbsp cloudberry vinegar": ["Vinegar"],
        "2 tsp shrimp powder": [],
        "1 scoop chocolate protein powder": ["rotein powder"],
        "300 g frozen or canned corn": ["Corn, sweet, yellow, frozen"],
        "1 tsp black or white pepper": ["pepper, black"],
        "3 pretzel sticks": ["retzels"],
    ]

    @Test func `a line's foods are found however a site writes them`() throws {
        for (text, words) in Self.foods {
            let names = try Self.lines(text).compactMap(\.foodName)
            #expect(names.count == words.count, "\(text): \(names)")
            for (name, word) in zip(names, words) {
                #expect(name.contains(word), "\(text): \(names)")
            }
        }
    }

    @Test(arguments: [
        ("250 ml 1 cup whole milk", 257.8), ("150 g 1 1/2 cups flour", 150),
        ("1 lb 8 oz flour", 680.4), ("1 cup 2 tbsp flour", 140.6),
        ("3 x 400 g / 14 oz cans of chickpeas, undrained", 1200),
        ("400 g / 14 oz can of whole tomatoes", 400), ("1 kg squid (150 g each)", 1000),
        ("2 apples, peeled, or more to taste", 364), ("1 salt and pepper to taste", 0.5),
        ("1/2 cup to 1 cup water", 177.6), ("1 to 2 cups water", 355.2),
        ("450 g chicken, boneless and skinless", 450), ("1 bunch rosemary", 25),
        ("1 Honeycrisp apple", 182),
    ])
    func `an amount that is said twice counts once`(_ text: String, _ grams: Double) throws {
        let told = try #require(try Self.lines(text).first).entry.grams
        #expect(abs(told.point - grams) < grams / 50, "\(text): \(told)")
    }

    /// A Honeycrisp apple is weighed as an apple, which is less sure.
    @Test func `a weight that is borrowed is told and less sure`() throws {
        let line = try #require(try Self.lines("1 Honeycrisp apple").first)
        #expect(line.path.contains("as of Apples, raw, with skin"))
        #expect(line.entry.grams.low < 150 && line.entry.grams.high > 220)
    }

    /// No colon tells these.
    @Test(arguments: ["Topping", "Final dough", "Filling:", "For the glaze"])
    func `what names a part of a recipe is a heading`(_ text: String) throws {
        #expect(try #require(try Self.lines(text).first).parsed.isHeading)
    }

    @Test(arguments: ["Pizza dough", "1 cup topping", "caramel sauce"])
    func `what names a food is no heading`(_ text: String) throws {
        #expect(try #require(try Self.lines(text).first).parsed.isHeading == false)
    }

    private static func lines(_ text: String) throws -> [ResolvedLine] {
        var pipeline = try ResolvePipeline(library: TestLibrary.shared.get(), context: .recipe)
        return try pipeline.resolve(Item(text: text, location: SourceLocation(file: "-")))
    }
}
