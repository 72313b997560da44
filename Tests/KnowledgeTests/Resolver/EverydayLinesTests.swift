import FoodModel
import Testing

@testable import Knowledge
@testable import MealResolver

/// Lines of diaries that name several foods, and of recipes in which a word tells another food.
struct EverydayLinesTests {
    /// A diary's line, and what the names of its foods must have, in order.
    static let diary: KeyValuePairs<String, [String]> = [
        "crackers and cheese": ["Crackers, saltines", "Cheese, cheddar"],
        "cheeseburger and fries": ["Cheeseburger", "french fries"],
        "strawberries and cream": ["Strawberries, raw", "Cream"],
        "bread and cheese": ["Bread, white", "Cheese"],
        "salmon and salad": ["Fish, salmon", "Lettuce, salad"],
        "salmon with salad": ["Fish, salmon", "Lettuce, salad"],
        "toast and orange juice": ["toasted", "Orange juice"],
        "soup and a roll": ["Soup", "oll"],
        "scone with jam and clotted cream": ["Scone", "Jams", "Cream"],
        "guacamole and tortilla chips": ["Guacamole", "Tortilla chips"],
        "mac and cheese": ["with cheese"],
        "leek and potato soup": ["Leek soup"],
        "chicken and rice soup": ["rice soup"],
        "ham and cheese sandwich": ["Ham sandwich on white, with cheese"],
        "cheese and tomato sandwich": ["Cheese sandwich"],
        "bacon sandwich": ["Bacon sandwich"],
        "large latte with oat milk": ["Latte, with non-dairy milk"],
        "fortified almond milk, 200 ml": ["Almond milk"],
        "2 huevos fritos": ["Egg, whole, cooked, fried"],
        "petto di pollo alla griglia": ["breast"],
        "2 eggs over easy": ["Egg, whole, cooked, fried"],
        "grits": ["Grits"],
        "prawn stir fry": ["Shrimp and vegetables"],
        "mixed leaves": ["Mixed salad greens"],
        "kraft dinner": ["Macaroni or noodles with cheese"],
        "4 chipolatas": ["Pork sausage"],
        "turkey sandwich on rye": ["Turkey sandwich"],
        "sardines with bones": ["Fish, sardine"],
        "salmon with skin and bones": ["Fish, salmon"],
        "yogurt probiotic": ["Yogurt, plain"],
        "collagen and glucosamine": ["Gelatin"],
        "collagen with biotin": ["Gelatin"],
        "lentils with asafoetida": ["Lentils"],
        "magnesium 200 mg and melatonin": [""],
        "greek yoghurt 0%": ["Yogurt, Greek, plain, nonfat"],
        "calcium fortified oat milk": ["Oat milk"],
        "almond milk fortified with calcium": ["Almond milk"],
        "orange juice fortified with calcium": ["Orange juice, chilled, includes from"],
        "kale crisps": [""],
        "orange juice with calcium 1 cup": [
            "Orange juice, chilled, includes from concentrate, with"
        ],
    ]

    /// A recipe's line, and what the name of its food must have; nothing where none may be found.
    static let recipe: KeyValuePairs<String, [String]> = [
        "2 beef stock cubes": ["beef broth, cubed, dry"],
        "1 vegetable stock cube": ["cubes, dry"],
        "500 ml beef stock": ["stock, beef"],
        "2 cubes vegetable broth": ["cubes, dry"],
        "1 cup freshly grated coconut": ["coconut meat, raw"],
        "400 g fettuccine": ["Pasta, dry"],
        "300 g bucatini": ["Pasta, dry"],
        "200 g Vollkornnudeln": ["Pasta, whole-wheat, dry"],
        "3/4 cup soya milk with added calcium": [
            "Soymilk, original and vanilla, with added calcium"
        ],
        "250 g de queso fresco": ["queso fresco"],
        "1 lb yuca": ["Cassava, raw"],
        "50 g dark muscovado sugar": ["Sugars, brown"],
        "500 g fresh tagliatelle": ["Pasta, fresh"],
        "1 tbsp aji amarillo paste": [""],
        "150 g Räuchertofu": ["Tofu"],
        "150 g di parmigiano reggiano": ["parmesan"],
        "2 cups cooked rajma": ["Beans, kidney, red, mature seeds, cooked"],
    ]

    @Test func `a diary's line is as many foods as it names`() throws {
        try check(Self.diary, in: .diary)
    }

    @Test func `a recipe's line means what a cook means`() throws {
        try check(Self.recipe, in: .recipe)
    }

    /// No veal is meant, and no cheese sandwich.
    @Test(arguments: [
        "roasted", "grilled", "multivitamin tablet", "ragi porridge", "hot pot",
    ])
    func `what names no food that is known finds none`(_ text: String) throws {
        var resolver = try OrdinaryLinesTests.resolver()
        let item = Item(text: text, location: SourceLocation(file: "-"))
        #expect(try resolver.resolve(item).map(\.foodName) == [nil])
    }

    private func check(
        _ lines: KeyValuePairs<String, [String]>,
        in context: FoodContext
    ) throws {
        var resolver = try OrdinaryLinesTests.resolver(context)
        for (text, words) in lines {
            let item = Item(text: text, location: SourceLocation(file: "-"))
            let names = try resolver.resolve(item).map { $0.foodName ?? "" }
            #expect(names.count == words.count, "\(text): \(names)")
            for (name, word) in zip(names, words) {
                #expect(word.isEmpty ? name.isEmpty : name.contains(word), "\(text): \(names)")
            }
        }
    }
}
