import FoodModel
import MealResolver
import Testing

@testable import Osteon

/// Names that were taken for another food or another weight than people mean, against all that
/// ships.
struct NamedFoodsTests {
    /// A recipe's line and what the name of its food must have; nothing where none may be found.
    static let ingredients: KeyValuePairs<String, [String]> = [
        "700 g cooked skinless, boneless chicken breast": ["breast, meat only, cooked"],
        "3 boneless chicken breast halves, cooked and cubed": ["breast, meat only, cooked"],
        "700 g boneless skinless chicken thighs, cooked": ["thigh, meat only, cooked"],
        "700 g skinless boneless chicken breast": ["Chicken, breast, boneless, skinless, raw"],
        "300 g crab meat": ["crab, blue, cooked"],
        "300 g cooked crab meat": ["crab, blue, cooked"],
        "300 g imitation crab meat": ["imitation"],
        "300 g cooked crawfish tails": ["crayfish", "cooked"],
        "300 g cooked salad shrimp": ["shrimp", "cooked"],
        "3 tbsp jerk seasoning": [],
        "3 tsp seasoning": [],
        "3 tsp poultry seasoning": ["poultry seasoning"],
        "70 g bonito flakes": [],
        "70 g biscoff cookies": ["Cookies"],
        "3 tbsp cookie butter": [],
        "3 tbsp powdered peanut butter": [],
        "3 tsp matcha green tea": [],
        "3 tbsp tikka masala paste": [],
        "3 tbsp achiote paste": [],
        "3 guajillo peppers": ["Peppers, ancho, dried"],
        "300 g extra firm tofu": ["Tofu, extra firm"],
        "300 g fresh mozzarella": ["Cheese, mozzarella, whole milk"],
        "300 g mozzarella": ["low moisture, part-skim"],
        "1 can kidney beans, undrained": ["solids and liquids"],
        "1 can pinto beans, undrained": ["solids and liquids"],
        "3 cups shredded wheat": ["Cereal, shredded wheat"],
        "1 can refrigerated biscuits": ["plain or buttermilk, refrigerated dough"],
        "3 green chillies": ["Peppers, hot chili, green, raw"],
        "1 can green chilies": ["Peppers, chili, green, canned"],
        "300 g glass noodles": ["cellophane"],
        "300 g fresh pasta": ["fresh-refrigerated"],
        "300 g gnocchi": ["Gnocchi, potato"],
        "300 g beef liver": ["liver, raw"],
        "3 cups buckwheat groats": ["roasted, dry"],
        "3 cups chicken bone broth": ["stock, chicken"],
        "3 cups cooked spinach": ["Spinach, cooked, boiled"],
        "300 g shredded beef, cooked": ["Beef, chuck"],
        "3 tsp crushed red pepper": ["red or cayenne"],
        "300 ml sweetened condensed coconut milk": [],
        "3 tbsp dried fenugreek leaves": [],
        "3 tsp hulled sesame seeds": ["decorticated"],
        "3 tsp unhulled sesame seeds": ["whole, dried"],
        "5 skin-on chicken thighs": ["Chicken", "thigh", "raw"],
        "5 bone-in, skin-on chicken thighs": ["Chicken", "thigh", "skin", "raw"],
        "1 lb hamburger": ["Beef, ground"],
        "1 anaheim pepper": ["Peppers, hot chili, green"],
        "500 g fillet steak": ["Beef, tenderloin", "raw"],
        "500 g pork fillet": ["Pork, fresh, loin, tenderloin"],
        "500 g diced lamb": ["Lamb, domestic, cubed", "raw"],
        "300 g gram flour": ["Chickpea flour"],
        "300 g soya mince": ["Textured vegetable protein"],
        "300 g borlotti beans": ["Beans, cranberry"],
        "300 g bulgur wheat": ["Bulgur, dry"],
        "300 g petits pois": ["Peas, green"],
        "300 g spring greens": ["Collards"],
        "1 kg rump roast": ["Beef, round", "raw"],
        "1 kg standing rib roast": ["Beef, rib", "raw"],
        "1 kg pork loin roast": ["Pork, fresh, loin", "raw"],
        "1 kg topside of beef": ["Beef, round, top round", "raw"],
        "1 kg gammon joint": ["ham", "unheated"],
        "300 g kidneys": ["kidneys, raw"],
        "3 tsp bouillon powder": ["bouillon, dry"],
        "3 tbsp gochujang paste": [],
        "1 pound cake, cubed": ["Cake, pound"],
        "700 g tinned chopped tomatoes with their juices": ["Tomatoes, canned"],
        "7 eggs (yolks and whites separated)": ["Egg, whole, raw"],
        "1 kg leg of lamb, boneless": ["Lamb, domestic, leg", "raw"],
        "1 kg bone-in short ribs": ["Beef, rib, shortribs", "raw"],
        "1 whole duck": ["Duck, domesticated", "raw"],
        "7 lasagne sheets": ["Pasta, dry"],
        "3 tsp fast-action dried yeast": ["yeast"],
        "70 g almonds, toasted": ["dry roasted, without salt"],
        "1 tin pear halves in juice": ["Pears, canned, juice pack"],
    ]

    @Test func `a name is taken for no other food`() throws {
        for (context, lines) in [
            (ResolvePipeline.Context.recipe, Self.ingredients), (.diary, Self.eaten),
        ] {
            for (text, words) in lines {
                let name = try Self.line(text, in: context).foodName
                let isMeant = name.map { !words.isEmpty && words.allSatisfy($0.contains) }
                #expect(isMeant ?? words.isEmpty, "\(text): \(name ?? "nothing")")
            }
        }
    }

    /// A diary's line and what the name of its food must have.
    static let eaten: KeyValuePairs<String, [String]> = [
        "300 g cooked skinless, boneless chicken breast": ["breast, meat only, cooked"],
        "300 g crab meat": ["crab, blue, cooked"],
        "300 g crayfish tails": ["crayfish", "cooked"],
        "300 g fresh mozzarella": ["Cheese, mozzarella, whole milk"],
        "3 cups shredded wheat": ["Cereal, shredded wheat"],
        "300 g chorizo": ["chorizo, link or ground"],
        "1 chocolate bar": ["Candies, milk chocolate"],
        "1 bone-in chicken thigh": ["thigh, meat and skin, cooked"],
        "1 roast dinner": ["dinner, NFS"],
        "1 bowl ramen": ["Noodle soup"],
        "3 tsp steak seasoning": [],
        "30 g sesame seeds": ["whole, dried"],
        "1 bowl of cereal": ["Cereal, ready-to-eat"],
        "1 can diet coke": ["cola, diet"],
        "3 spring rolls": ["Egg roll"],
        "chicken nuggets x 7": ["nuggets"],
        "roast duck": ["Duck, cooked"],
    ]

    /// A recipe's line and its grams.
    static let weights: [(text: String, grams: ClosedRange<Double>)] = [
        ("1 kg chicken drumsticks", 640...700),
        ("1 pound lump crabmeat", 453...454), ("3 kohlrabi", 600...750),
        ("1 rotisserie chicken", 500...700), ("3 cups shredded rotisserie chicken", 380...450),
        ("3 guajillo chiles", 15...25), ("3 green chillies", 30...60),
        ("3 sheets gelatin", 5...8), ("3 leaves gelatine", 5...8), ("1 loaf brioche", 400...400),
        ("1 tablet Mexican chocolate", 90...90), ("1 scoop collagen powder", 10...10),
        ("3 cups canned whole tomatoes", 680...760), ("3 cups poha", 240...330),
        ("3 cups panko", 150...200), ("3 cups dry bread crumbs", 300...340),
        ("1 block tempeh", 220...230), ("3 heads baby bok choy", 300...400),
        ("3 hot dogs", 140...180), ("3 quail", 270...290), ("1 head celery", 400...500),
        ("3 cups cooked beef, shredded", 350...480), ("1 dozen eggs", 520...610),
        ("2 dozen oysters", 300...360), ("1 duck breast", 200...200),
        ("7 sheets filo pastry", 110...160), ("3 slices sourdough", 80...200),
        ("1 silken tofu", 300...400),
        ("1 deep dish pie crust", 150...260), ("7 rice paper wrappers", 40...90),
        ("1 whole duck", 900...1900),
        ("7 chicken nuggets", 80...180),
        ("1 packet dry onion soup mix", 30...45), ("plain yogurt, 125 g pot", 125...125),
        ("7 eggs", 350...350), ("7 medium eggs", 300...315),
    ]

    @Test func `a piece weighs what such a piece does`() throws {
        for (text, grams) in Self.weights {
            let weight = try Self.line(text).entry.grams.point
            #expect(grams.contains(weight), "\(text): \(weight) g")
        }
    }

    @Test func `skins that are removed are no food`() throws {
        let lines = try Self.lines("2 cups hazelnuts, toasted and skins removed", in: .recipe)
        #expect(lines.map { $0.foodName?.contains("hazelnuts") } == [true])
    }

    @Test func `milk on cereal is more than milk in tea`() throws {
        let cereal = try Self.lines("bran flakes with milk", in: .diary)
        let tea = try Self.lines("tea with milk", in: .diary)
        #expect(cereal.map { $0.foodName?.contains("Milk") } == [false, true])
        #expect(tea.map { $0.foodName?.contains("Milk") } == [false, true])
        #expect(cereal.last?.entry.grams == Estimate(low: 60, point: 125, high: 250))
        #expect(tea.last?.entry.grams == Estimate(low: 10, point: 35, high: 120))
    }

    @Test(arguments: ["70 g erythritol", "3 tbsp Swerve", "3 makrut lime leaves"])
    func `what brings nothing is not searched for`(_ text: String) throws {
        #expect(try Self.line(text).parsed.isNote)
    }

    @Test func `sesame may be hulled or whole, and the calcium spans both`() throws {
        let line = try Self.line("100 g sesame seeds")
        #expect(line.foodName?.contains("decorticated") == true)
        #expect(line.confidence < 0.7)
        let calcium = try #require(line.nutrients[.calcium])
        #expect(calcium.low < 100 && calcium.high > 800)
    }

    private static func line(
        _ text: String,
        in context: ResolvePipeline.Context = .recipe
    ) throws -> ResolvedLine {
        try #require(try lines(text, in: context).first)
    }

    private static func lines(
        _ text: String,
        in context: ResolvePipeline.Context
    ) throws -> [ResolvedLine] {
        var pipeline = try ResolvePipeline(library: TestLibrary.shared.get(), context: context)
        return try pipeline.resolve(Item(text: text, location: SourceLocation(file: "-")))
    }
}
