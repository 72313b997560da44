import FoodModel
import Foundation
import Testing

@testable import Knowledge
@testable import MealResolver

/// Lines as a stranger types them, against the names of the shipped table.
struct OrdinaryLinesTests {
    /// A line and what the name of its food must have.
    static let lines: KeyValuePairs<String, [String]> = [
        "1 cup of plain low-fat yogurt": ["Yogurt, plain, low fat"],
        "2 slices of sourdough bread": ["Bread, french"],
        "30 g Swiss cheese": ["Cheese, swiss"],
        "1 poached egg": ["Egg", "poached"],
        "40 g rolled oats": ["oats", "dry"],
        "1 tbsp chia seeds": ["Seeds, chia"],
        "1/2 cup raspberries": ["Raspberries, raw"],
        "1 orange": ["Oranges, raw"],
        "1 glass of orange juice": ["Orange juice"],
        "1 cup of coffee": ["coffee, brewed"],
        "150 g roast turkey breast": ["Turkey", "breast", "roasted"],
        "1 cup brown rice": ["Rice, brown", "cooked"],
        "100 g steamed green beans": ["Beans, snap, green, cooked"],
        "200 g baked sweet potato": ["Sweet potato", "baked"],
        "1 can of tuna in oil": ["tuna", "canned in oil"],
        "120 g grilled mackerel": ["mackerel", "cooked"],
        "50 g feta": ["Cheese, feta"],
        "100 g rocket": ["Arugula"],
        "half a grapefruit": ["Grapefruit, raw"],
        "1 handful of grapes": ["Grapes"],
        "10 g butter": ["Butter, salted"],
        "2 tsp olive oil": ["Oil, olive"],
        "3 tbsp sunflower seeds": ["Seeds, sunflower"],
        "1 slice of wholegrain bread": ["multi-grain"],
        "60 g cooked prawns": ["shrimp", "cooked"],
        "1 cup chickpeas": ["Chickpeas", "cooked"],
        "80 g smoked salmon": ["salmon", "smoked"],
        "100 g trout, grilled": ["trout", "cooked"],
        "1 pot of fruit yoghurt": ["Yogurt", "fruit"],
        "1 bagel with cream cheese": ["Bagel"],
        "1 blueberry muffin": ["Muffin", "blueberry"],
        "150 g lamb chops, grilled": ["Lamb", "chop"],
        "75 g couscous, cooked": ["Couscous, cooked"],
        "20 g walnuts": ["walnuts"],
        "1 small beetroot, boiled": ["Beets, cooked"],
        "1 chicken thigh, roasted": ["thigh", "roasted"],
        "100 g kidney beans, canned, drained": ["kidney", "canned"],
        "1 scrambled egg": ["Egg", "scrambled"],
        "100 g brussels sprouts": ["Brussels sprouts, cooked"],
        "5 dates": ["Dates"],
    ]

    /// A line that joins foods, or names a dish of them, and what the names of its foods must have.
    static let joined: KeyValuePairs<String, [String]> = [
        "2 slices of wholemeal toast with butter": ["Bread, whole-wheat", "Butter"],
        "1 mug of tea with milk": ["tea, black", "Milk"],
        "coffee with milk and sugar": ["coffee, brewed", "Milk", "Sugar"],
        "bread and butter": ["Bread, white", "Butter"],
        "beans on toast": ["Beans, baked", "toasted"],
        "roast chicken with vegetables": ["Chicken", "Vegetables"],
        "sausages and mash": ["sausage", "mashed"],
        "plain yogurt with berries and honey": ["Yogurt, plain", "berries", "Honey"],
        "macaroni and cheese": ["with cheese"],
        "peanut butter and jelly sandwich": ["jelly sandwich"],
        "porridge made with milk": ["made with milk"],
        "cheese and ham sandwich": ["Ham sandwich"],
        "green salad with dressing": ["Lettuce, salad", "Salad dressing"],
        "chicken tikka masala 350 g with rice": ["Chicken curry", "Rice, white"],
    ]

    @Test func `joined lines find every food they join`() throws {
        var resolver = try Self.resolver()
        for (text, words) in Self.joined {
            let item = Item(text: text, location: SourceLocation(file: "-"))
            let names = try resolver.resolve(item).map { $0.foodName ?? "" }
            #expect(names.count == words.count, "\(text): \(names)")
            for (name, word) in zip(names, words) {
                #expect(name.contains(word), "\(text): \(names)")
            }
        }
    }

    @Test func `nine of ten ordinary lines find their food`() throws {
        var resolver = try Self.resolver()
        var wrong: [String] = []
        for (text, words) in Self.lines {
            let item = Item(text: text, location: SourceLocation(file: "-"))
            let line = try #require(try resolver.resolve(item).first)
            // A piece without a portion in this catalogue has no weight, but it has its food.
            let name = line.foodName ?? ""
            if !words.allSatisfy(name.contains) { wrong.append("\(text): \(name)") }
        }
        #expect(wrong.count * 10 <= Self.lines.count, "\(wrong)")
    }

    /// A recipe's line and what the name of its food must have; nothing where none may be found.
    static let ingredients: KeyValuePairs<String, [String]> = [
        "1 tsp kosher salt (to taste)": ["Salt, table"],
        "1 cup butter at room temperature": ["Butter"],
        "500 g salmon fillets (skin on or off)": ["salmon", "raw"],
        "1 lb Glenmoor cheddar cheese (grated)": ["Cheese, cheddar"],
        "1 cup vegan cheddar cheese": [],
        "1 cup dairy-free cream cheese": [],
        "700 ml beef or lobster broth": ["eef broth"],
        "100 g fresh or frozen cranberries": ["Cranberries"],
        "1 cup milk, skim": ["nonfat"],
        "▢ 2 tb olive oil": ["Oil, olive"],
        "2/3 cup dry panko breadcrumbs": ["Bread crumbs"],
        "350 g elbow macaroni, uncooked": ["Pasta, dry"],
        "3/8 cup raw cane sugar": ["turbinado"],
        "9 tbsp bbq sauce": ["barbecue"],
        "1 (.27 ounce) packet instant yeast": ["yeast"],
        "4 cups boiling water": ["water"],
        "90 g everyday sharp white cheddar": ["cheddar"],
        "700 g boneless turkey breast": ["Turkey"],
        "70 g flour* or almond flour": ["heat flour"],
        "70 g yellow cake mix": ["ake", "mix"],
        "70 g frozen whipped topping": ["opping"],
        "700 g beef, in cubes": ["Beef", "stew"],
        "700 g minced beef": ["Beef, ground"],
        "700 g beef, minced": ["Beef, ground"],
        "3 tbsp butter or sunflower oil": ["Butter, salted"],
        "300 ml beef or vegetable stock, or water": ["beef"],
        "9 corn or flour tortillas": ["Tortillas", "corn"],
        "70 g toasted hazelnuts": ["azelnuts"],
        "3 tbsp tomato puree (UK = paste)": ["Tomato"],
        "300 ml cola (not diet)": ["cola"],
        "70 g chocolate chips (vegan)": ["hocolate"],
        "70 g vegan cheddar (grated)": [],
        "70 g gluten-free plain flour": ["Rice flour"],
        "70 ml reduced-sodium soy sauce": ["Soy sauce, reduced sodium"],
        "70 g cashews (in 3 pieces)": ["ashew"],
        "3 tbsp gingerbread coffee creamer": ["Coffee creamer"],
        "3 tbsp vegan gingerbread coffee creamer": [],
        "70 ml blueberry whole milk kefir": ["Kefir"],
        "9 corn or flour street taco tortillas": ["Tortillas", "corn"],
        "70 g chopped mixed fresh herbs": ["Parsley"],
        "3 tsp yeast": ["yeast", "dry"],
        "700 g ground beef (93% lean)": ["93% lean"],
        "700 g ground beef, 85/15": ["85% lean"],
        "700 g ground turkey (at least 93% lean)": ["Ground turkey, 93%"],
        "70 g bread flour, sifted. You can use plain flour": ["flour, white, bread"],
        "700 ml oat milk I used the unsweetened one": ["Oat milk"],
        "3 tsp nothing spice": [],
    ]

    @Test func `what is said beside a name tells foods apart and hides none`() throws {
        var resolver = try Self.resolver(.recipe)
        for (text, words) in Self.ingredients {
            let location = SourceLocation(file: "dinner.cook", line: 1)
            let line = try #require(
                try resolver.resolve(Item(text: text, location: location)).first
            )
            guard let name = line.foodName else {
                #expect(words.isEmpty, "\(text) is nothing")
                continue
            }
            #expect(!words.isEmpty && words.allSatisfy(name.contains), "\(text): \(name)")
        }
    }

    @Test(arguments: ["skins removed", "or 3 tbsp margarine", "Or use what is at hand"])
    func `what goes on with the line before is no food`(_ text: String) throws {
        var resolver = try Self.resolver(.recipe)
        let item = Item(text: text, location: SourceLocation(file: "dinner.cook", line: 1))
        let line = try #require(try resolver.resolve(item).first)
        #expect(line.parsed.isNote)
        #expect(line.entry.supplies.isEmpty)
    }

    @Test func `a name means the same whatever was asked before`() throws {
        let texts = Self.ingredients.map(\.key)
        var first = try Self.resolver(.recipe)
        var second = try Self.resolver(.recipe)
        func food(_ text: String, _ resolver: inout MealResolver) throws -> String? {
            let item = Item(text: text, location: SourceLocation(file: "dinner.cook", line: 1))
            return try resolver.resolve(item).first?.foodName
        }
        let forwards = try texts.map { try food($0, &first) }
        let backwards = try texts.reversed().map { try food($0, &second) }
        #expect(forwards == backwards.reversed())
        #expect(try texts.map { try food($0, &first) } == forwards)
    }

    @Test func `a food that lacks what was said is doubtful`() throws {
        var resolver = try Self.resolver()
        func confidence(_ text: String) throws -> Double {
            let item = Item(text: text, location: SourceLocation(file: "day.meal", line: 1))
            return try #require(try resolver.resolve(item).first).confidence
        }
        #expect(try confidence("170 g Greek yogurt, 2% fat") < 0.7)
        #expect(try confidence("170 g Greek yogurt") > 0.7)
    }

    /// A recipe's line, what the name of its food must have, and its grams.
    static let extracts: [(text: String, food: String, grams: ClosedRange<Double>)] = [
        ("juice of 7 lemons", "Lemon juice, raw", 210...420),
        ("Juice of 5 limes", "Lime juice, raw", 100...250),
        ("7 lemons, juiced", "Lemon juice, raw", 210...420),
        ("2 oranges (zest and juice of)", "Orange juice", 120...240),
        ("zest and juice of 1 large orange", "Orange juice", 60...160),
        ("zest of 7 lemons", "Lemon peel, raw", 21...70),
        ("2 tbsp lemon juice", "Lemon juice, raw", 28...42),
        ("7 lemons, sliced", "Lemons, raw", 0...840),
        ("7 oranges (peel and pith removed)", "Oranges, raw", 0...2000),
        ("7 lemons, juice reserved", "Lemons, raw", 0...840),
    ]

    @Test func `what is taken of a fruit is not the fruit`() throws {
        var resolver = try Self.resolver(.recipe)
        for (text, food, grams) in Self.extracts {
            let location = SourceLocation(file: "dinner.cook", line: 1)
            let line = try #require(
                try resolver.resolve(Item(text: text, location: location)).first
            )
            #expect(line.foodName?.hasPrefix(food) == true, "\(text): \(line.foodName ?? "")")
            guard line.parsed.extract != nil else { continue }
            #expect(grams.contains(line.entry.grams.low), "\(text): \(line.entry.grams)")
            #expect(grams.contains(line.entry.grams.high), "\(text): \(line.entry.grams)")
        }
    }

    @Test func `what a recall does not specify is not asked of a food`() throws {
        let words = FoodDescription("Soup, NS as to made with milk or water, NFS").clauses
        #expect(words == [[Term("soup")]])
        let table = try Knowledge.resolver().words
        let rice = FoodQuery(
            name: "Rice, red, cooked, fat not added in cooking",
            details: FoodDetails("from fast food / restaurant", words: table),
            words: table
        )
        #expect(rice.terms == [Term("rice"), Term("red")])
        #expect(rice.head == Term("rice"))
        #expect(rice.extra == [])
        #expect(FoodDescription("Tuna (in oil, drained), canned").clauses.count == 2)
    }

    @Test func `a cup of what nobody knows is a cup`() throws {
        var resolver = try Self.resolver(.recipe)
        let item = Item(text: "2 cups blorp", location: SourceLocation(file: "-"))
        let line = try #require(try resolver.resolve(item).first)
        #expect(line.unresolved != nil)
        #expect(line.entry.grams.low > 100 && line.entry.grams.high < 600)
    }

    static func resolver(
        _ context: FoodContext = .diary
    ) throws -> MealResolver {
        let listings = try ResolverFilesTests.column("name", of: "Foods/selection.tsv")
            .enumerated().map { row, name in
                FoodListing(
                    id: FoodID(source: "row", code: "\(row)"),
                    name: name,
                    foodClass: nil,
                    isDish: false
                )
            }
        return MealResolver(
            NamesOnly(names: listings),
            classes: [:],
            knowledge: try ResolverKnowledge(file: ResolverFilesTests.shipped),
            lexicon: try ShippedNames.lexicon(of: listings),
            context: context
        )
    }

    private struct NamesOnly: FoodCatalogue {
        let names: [FoodListing]

        func food(_ id: FoodID) -> Food? {
            names.first { $0.id == id }.map {
                Food(
                    id: id,
                    name: $0.name,
                    foodClass: nil,
                    composition: Composition(),
                    portions: [Portion(amount: 1, unit: "cup", grams: 200)],
                    edition: "names"
                )
            }
        }

        func statistics(of foodClass: FoodClass.Key?) -> ClassStatistics { ClassStatistics() }
    }
}
