import FoodModel
import MealResolver
import Testing

@testable import Osteon

/// Things that share a word with smaller or larger ones, against all that ships.
struct PlausibleWeightTests {
    /// A line and what it may weigh, in grams; a line that is not resolved may be heavier or lighter,
    /// but is never nothing.
    static let eaten: KeyValuePairs<String, ClosedRange<Double>> = [
        "1 water": 100...500, "1 coconut water": 100...500, "1 ice cream": 60...250,
        "1 iced tea": 150...500, "1 almond milk": 100...400, "1 wrap": 60...400,
        "2 skewers": 20...600, "1 ring": 5...200, "1 grinder": 20...500,
        "1 pumpkin spice latte": 60...600, "11 potato chips": 5...40, "1 potato skin": 20...300,
        "1 cinnamon raisin bread": 20...600, "1 walnut bread": 20...600, "1 hot sauce": 1...40,
        "1 hamburger": 90...260, "1 chicken breast, grilled": 80...260, "1 cup cocoa": 200...280,
        "1 zucchini bread": 25...150, "1 cinnamon roll": 30...150, "1 pecan pie": 60...1200,
    ]

    static let cooked: KeyValuePairs<String, ClosedRange<Double>> = [
        "7 ice cubes": 100...300, "1 cinnamon stick": 1...6, "1 shallot": 15...60,
        "1 butternut squash": 500...1600, "13 whole cloves": 0.5...2, "1 yellow squash": 100...350,
        "1 packet active dry yeast": 6...8, "3 ears of corn": 180...450, "1 jalapeño": 8...30,
        "9 burger buns": 360...600, "11 chocolate kisses": 40...60,
        "7 beef short ribs": 1000...2800,
        "3/4 cocoa powder": 50...90, "1/4 salt": 0.5...3, "3 avocados": 330...600,
        "7 tbsp butter + 3 tbsp flour": 90...110,
        "3 bananas, dipped in chocolate": 300...450,
        "3 cups whipping cream": 650...750, "3 cups whipped cream": 330...400,
        "3 cups frozen blackberries": 400...480, "5 cups cubed sponge cake": 150...600,
        "3/4 cup honey roasted almonds": 80...120, "14 cup chopped walnuts": 25...40,
        "3 1-inch thick tuna steaks, about 5 oz each": 410...440,
        "5 cans tomato paste": 780...900, "3 jars salsa": 1000...1700,
        "3 cans coconut milk (15 oz)": 1250...1300,
        "1 (24-ounce/680 g) jar marinara sauce": 675...685,
        "3 cups grated mozzarella (packed (330 g))": 329...331,
        "1 bag (about 150 g, washed) arugula": 149...151,
        "3 cans (400 g) chickpeas, drained (240 g)": 719...721,
        "16 oz can lima beans (454 g)": 453...455,
        "16 oz can kidney beans, rinsed and drained (454 g)": 240...300,
        "700 g can lentils (420 g drained)": 419...421,
        "1 head cauliflower (approx. 620 g)": 619...621, "leeks (3 medium)": 250...500,
        "generous 1/3 cup raisins": 45...75, "3 8-serving graham cracker crusts": 450...650,
        "5 thick-cut slices bacon": 75...200, "1 packet ramen noodles": 80...100,
        "3 bunches scallions": 200...400, "1 (4- to 5-pound) whole chicken": 1100...1600,
        "1 jar dill pickles": 200...700, "fresh lime juice": 1...60, "3 cups corn flakes": 75...110,
        "11 peppercorns": 0.2...1, "7 lasagna noodles": 90...210, "1 pie pumpkin": 800...5000,
    ]

    @Test func `a thing weighs what such a thing weighs, and never nothing`() throws {
        let library = try TestLibrary.shared.get()
        for (context, lines) in [
            (ResolvePipeline.Context.diary, Self.eaten), (.recipe, Self.cooked),
        ] {
            var pipeline = try ResolvePipeline(library: library, context: context)
            for (text, range) in lines {
                let item = Item(text: text, location: SourceLocation(file: "-"))
                let line = try #require(try pipeline.resolve(item).first)
                #expect(line.entry.grams.high > 0, "\(text) weighs nothing")
                if line.unresolved == nil {
                    #expect(
                        range.contains(line.entry.grams.point),
                        "\(text): \(line.entry.name), \(line.entry.grams.point) g"
                    )
                }
            }
        }
    }

    @Test(arguments: [
        ("Toppings: salsa, guacamole, lime wedges", 3), ("mint, dill, parsley (to serve)", 3),
        ("For serving: couscous, yogurt", 2), ("chicken, boneless, skinless", 1),
        ("butter, softened, cubed", 1), ("cheese, cheddar, mild", 1),
    ])
    func `a list without amounts is a line a food, and a description is none`(
        _ text: String,
        _ count: Int
    ) throws {
        var pipeline = try ResolvePipeline(library: TestLibrary.shared.get(), context: .recipe)
        let lines = try pipeline.resolve(Item(text: text, location: SourceLocation(file: "-")))
        #expect(lines.count == count)
        #expect(lines.allSatisfy { $0.unresolved == nil && $0.isAmountAssumed })
    }

    @Test(arguments: ["2 skewers", "1 wrap", "3 jars"])
    func `what a diary lists is eaten, whatever it is called`(_ text: String) throws {
        var pipeline = try ResolvePipeline(library: TestLibrary.shared.get(), context: .diary)
        let item = Item(text: text, location: SourceLocation(file: "-"))
        let line = try #require(try pipeline.resolve(item).first)
        #expect(line.unresolved != nil || line.entry.food != nil)
    }
}
