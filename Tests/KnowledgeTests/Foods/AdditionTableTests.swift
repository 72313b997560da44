import FoodModel
import Knowledge
import Testing

@Suite struct AdditionTableTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let nutrient: Nutrient
        let food: String
        let foodClass: String?
        let addition: AdditionTable.Addition

        init(
            _ nutrient: Nutrient,
            _ food: String,
            _ foodClass: String?,
            _ addition: AdditionTable.Addition
        ) {
            self.nutrient = nutrient
            self.food = food
            self.foodClass = foodClass
            self.addition = addition
        }

        var testDescription: String { "\(nutrient.name) of \(food)" }
    }

    static let cases = [
        Case(.vitaminD, "Milk, whole, with added vitamin D", "milk-whole-d", .yes),
        Case(.calcium, "Milk, whole, with added vitamin D", "milk-whole-d", .no),
        Case(.vitaminD, "Milk, whole, without added vitamin A and vitamin D", "milk-whole", .no),
        Case(.calcium, "my oat drink", "plant-milk-fortified", .yes),
        Case(.vitaminD, "my oat drink", "plant-milk-fortified", .yes),
        Case(.calcium, "Soymilk, unfortified", "soy-milk", .no),
        Case(.calcium, "Rolls, hamburger, calcium-fortified", "bread-whole", .yes),
        Case(.calcium, "Bread, white", "bread-white", .maybe),
        Case(.zinc, "Cereal", "cereal", .maybe),
        Case(.vitaminD, "Salmon, raw", "fish-oily", .no),
        Case(.calcium, "Tofu, set with calcium", "tofu-calcium", .no),
        Case(.protein, "Cereal", "cereal", .no),
        Case(.calcium, "my own soup", nil, .no),
    ]

    @Test(arguments: cases)
    func `what was added is told from what was there`(_ test: Case) throws {
        let key = test.foodClass.map(FoodClass.Key.init)
        let addition = try AdditionTable.shipped().addition(
            of: test.nutrient,
            toFood: test.food,
            of: key
        )
        #expect(addition == test.addition)
    }

    @Test func `every class of the table is there`() throws {
        let classes = try Knowledge.classes()
        for key in try AdditionTable.shipped().classes {
            #expect(classes[key] != nil, "\(key.rawValue)")
        }
    }

    @Test func `a row without classes and words is refused`() {
        let text = "classes\twords\ttags\tadded\twhy\n\t\tCA\tyes\tall\n"
        #expect(throws: InputError.self) { try AdditionTable(Array(text.utf8), file: "a.tsv") }
    }
}
