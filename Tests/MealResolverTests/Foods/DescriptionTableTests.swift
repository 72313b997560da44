import FoodModel
import Testing

@testable import MealResolver

@Suite struct DescriptionTableTests {
    private static let foods = SmallCatalogue().listings()

    private static func table(_ descriptions: [FoodDescriptionName]) -> DescriptionTable {
        DescriptionTable(
            descriptions,
            words: SmallKnowledge.words,
            foods: FoodPositions(foods)
        )
    }

    private static func name(
        _ text: String,
        _ code: String,
        near: Bool = false
    )
        -> FoodDescriptionName
    {
        FoodDescriptionName(
            text,
            of: FoodID(source: foods[0].id.source, code: code),
            isNear: near
        )
    }

    @Test func `a description means its food by all of its words, in their order`() {
        let table = Self.table([
            Self.name("Salmon, baked or broiled, made with butter", "4"),
            Self.name("Milk, NFS", "1"),
            Self.name("Milk, fat free (skim)", "2"),
        ])
        func food(_ text: String) -> String? {
            table.food(describedAs: text).map { Self.foods[$0.food].name }
        }
        #expect(food("Salmon, baked or broiled, made with butter") == "Fish, salmon, cooked")
        #expect(food("SALMON baked, or broiled; made with butter") == "Fish, salmon, cooked")
        #expect(food("Milk, fat-free (skim)") == "Milk, nonfat")
        #expect(food("Salmon, baked or broiled") == nil)
        #expect(food("Salmon, broiled or baked, made with butter") == nil)
        #expect(food("Milk") == nil)
        #expect(food("") == nil)
        #expect(food("(,)") == nil)
    }

    @Test
    func `of one description for two foods the first is meant, and a food that is not there none`()
    {
        let table = Self.table([
            Self.name("Cheese, any", "99"), Self.name("Cheese, any", "6", near: true),
            Self.name("Cheese; any", "7"),
        ])
        let answer = table.food(describedAs: "Cheese, any")
        #expect(answer.map { Self.foods[$0.food].name } == "Cheese, cheddar")
        #expect(answer?.isNear == true)
        #expect(Self.table([]).food(describedAs: "Cheese, any") == nil)
    }

    @Test func `words in another order tell the food, unless they tell two`() {
        let table = Self.table([
            Self.name("Salmon, baked or broiled, made with butter", "4"),
            Self.name("Milk, low fat (1%)", "1"), Self.name("Zucchini, stewed", "7"),
            Self.name("Stewed zucchini, NS as to salt", "8"),
        ])
        func food(_ text: String) -> String? {
            table.food(toldAs: text, words: SmallKnowledge.words).map { Self.foods[$0.food].name }
        }
        #expect(food("baked or broiled salmon made with butter") == "Fish, salmon, cooked")
        #expect(food("baked or broiled salmon") == nil)
        #expect(food("low fat milk") == "Milk, whole")
        #expect(food("stewed zucchini") == nil)
    }

    @Test(arguments: [FoodContext.diary, .recipe])
    func `a diary's words are a table's, a recipe's are a cook's`(_ context: FoodContext) {
        let lexicon = Lexicon(
            Self.foods,
            words: SmallKnowledge.words,
            aliases: SmallKnowledge.aliases,
            descriptions: [
                Self.name("Milk, NFS", "2"), Self.name("Milk", "2"),
                Self.name("Zucchini, stewed long", "6", near: true),
                Self.name("Garlic of the bear", "7"),
            ]
        )
        let matcher = FoodMatcher(lexicon, words: SmallKnowledge.words, eatenCooked: [])
        func match(_ name: String, _ details: String = "") -> FoodMatch? {
            matcher.match(name, details: details, in: context).found
        }
        let isDiary = context == .diary
        #expect(match("Milk, NFS")?.food.name == (isDiary ? "Milk, nonfat" : "Milk, whole"))
        #expect(match("milk")?.food.name == "Milk, whole", "what people mean goes first")
        #expect(match("Garlic of the bear")?.food.name == (isDiary ? "Zucchini, raw" : nil))
        let near = match("Zucchini, stewed long")
        #expect(near?.food.name == (isDiary ? "Cheese, cheddar" : nil))
        #expect(!isDiary || near?.confidence == 0.75)
        #expect(!isDiary || near?.isExact == false)
    }
}
