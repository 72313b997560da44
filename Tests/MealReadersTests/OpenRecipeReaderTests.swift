import FoodModel
import Testing

@Suite struct OpenRecipeReaderTests {
    @Test func `foods are keys, and the first of several amounts is the recipe's own`() throws {
        let text = """
            recipe_name: Apple crumble
            yields:
              - servings: 5
              - servings: 10
            ingredients:
              - apples, tart:
                  usda_num: '0'
                  amounts:
                    - amount: 6
                      unit: each
                    - amount: 12
                      unit: each
                  processing:
                    - sliced
              - oats:
                  amounts:
                    - amount: 1 1/4
                      unit: cups
              - cinnamon
            steps:
              - step: Bake.
            """
        let diary = try reading(text, as: "crumble.yaml")
        #expect(
            Eaten(diary).lines == [
                "recipe Apple crumble, servings 5.0-5.0", "  6 apples, tart, sliced",
                "  1 1/4 cups oats", "  cinnamon",
            ]
        )
        #expect(
            diary.recipes[0].ingredients.map(\.location.description).first == "crumble.yaml:6:5"
        )
    }

    @Test func `YAML that cannot be read has its place`() {
        let error = #expect(throws: InputError.self) {
            try reading("recipe_name: [x\nyields: 4\n", as: "a.orf")
        }
        #expect(error?.location.line == 1 || error?.location.line == 2)
    }
}
