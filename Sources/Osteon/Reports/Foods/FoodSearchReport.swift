public import FoodModel
import FoodStore

/// The foods that answer to some words.
public struct FoodSearchReport {
    public let words: String
    /// The best first.
    public let foods: [FoodListing]

    /// Looks for `words` among the foods of `library`.
    public init(words: String, limit: Int, library: FoodLibrary) throws {
        self.words = words
        foods = try library.database.search(words, limit: limit).map(\.food)
    }

    /// Schema `osteon.food-search/1`.
    public func json() throws -> String {
        try JSONText.of(
            Document(
                words: words,
                foods: foods.map {
                    Document.Food(
                        id: $0.id.description,
                        name: $0.name,
                        foodClass: $0.foodClass?.rawValue,
                        dish: $0.isDish
                    )
                }
            )
        )
    }

    public func text(style: TextStyle) -> String {
        guard !foods.isEmpty else {
            return style.plain("No food answers to \"\(words)\". Try fewer or other words.\n")
        }
        let width = foods.map(\.id.description.count).max() ?? 0
        let lines = foods.map { food in
            Columns.left(food.id.description, width + 2) + food.name
                + (food.isDish ? style.dim("  (a dish, computed)") : "")
        }
        return style.plain(lines.joined(separator: "\n") + "\n")
    }

    private struct Document: Encodable {
        struct Food: Encodable {
            let id: String
            let name: String
            let foodClass: String?
            let dish: Bool

            private enum CodingKeys: String, CodingKey {
                case id, name, dish
                case foodClass = "class"
            }
        }

        let schema = "osteon.food-search/1"
        let words: String
        let foods: [Food]
    }
}
