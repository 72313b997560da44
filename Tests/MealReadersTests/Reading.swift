import FoodModel
import MealReaders

/// What the text of a file named `file` says was eaten.
func reading(_ text: String, as file: String = "a.meal") throws(InputError) -> Diary {
    try MealReader.read(bytes: Array(text.utf8), file: file)
}

/// A file's days and recipes without places and findings, to compare formats by.
struct Eaten: Equatable {
    let lines: [String]

    init(_ diary: Diary) {
        var lines: [String] = []
        for day in diary.days {
            lines.append("day \(day.date?.description ?? "undated")")
            for meal in day.meals {
                let time = meal.time.map { " \($0)" } ?? ""
                lines.append("\(meal.kind.rawValue) \(meal.name)\(time)")
                lines += meal.items.map(Self.line)
            }
        }
        for recipe in diary.recipes {
            let servings = recipe.servings.map { "\($0.low)-\($0.high)" } ?? "unknown"
            lines.append("recipe \(recipe.title), servings \(servings)")
            lines += recipe.ingredients.map(Self.line)
        }
        self.lines = lines
    }

    private static func line(_ item: Item) -> String {
        (item.isSupplement ? "  + " : "  ") + item.text
    }
}
