import FoodModel
import MealReaders

/// Days or a recipe as the plain text that a person would write of them.
///
/// It is read back before it is handed out: what it does not say is not said to be opened.
struct PlainMealText {
    let text: String

    /// Nil where plain text cannot say `days`.
    init?(_ days: [Day]) {
        var lines: [String] = []
        for (index, day) in days.enumerated() {
            if let date = day.date {
                lines.append("date: \(date)")
            } else if days.count > 1 {
                lines.append("day \(index + 1)")
            }
            for meal in day.meals {
                let isAlone = days.count == 1 && day.meals.count == 1
                lines += Self.lines(of: meal, isAlone: isAlone && day.date == nil) + [""]
            }
        }
        text = lines.joined(separator: "\n") + (lines.isEmpty ? "" : "\n")
        guard let read = Self.read(text), read.recipes.isEmpty, read.days.count == days.count,
            zip(read.days, days).allSatisfy(Self.isSame)
        else { return nil }
    }

    /// Nil where plain text cannot say `recipe`.
    init?(_ recipe: Recipe) {
        var lines = ["recipe: \(Self.written(recipe.title))"]
        if let servings = Self.servings(of: recipe) { lines.append(servings) }
        lines += ["", "ingredients"]
        lines += recipe.ingredients.map { "  " + Self.written($0.text) }
        let directions = Self.written(recipe.directions)
        if !directions.isEmpty { lines += ["", "method", "  " + directions] }
        text = lines.joined(separator: "\n") + "\n"
        guard let read = Self.read(text)?.recipes.first, read.servings == recipe.servings,
            Self.written(read.directions) == directions,
            Self.foods(of: read.ingredients) == Self.foods(of: recipe.ingredients)
        else { return nil }
    }

    private static func lines(of meal: Meal, isAlone: Bool) -> [String] {
        let heading = [meal.name, meal.time?.description ?? ""].filter { !$0.isEmpty }
        if heading.isEmpty, isAlone { return meal.items.map { written($0.text) } }
        let title = heading.isEmpty ? "meal" : heading.joined(separator: " ")
        return [title]
            + meal.items.map { item in
                let isBeside = item.isSupplement && meal.kind != .supplement
                return (isBeside ? "  supplement: " : "  ") + written(item.text)
            }
    }

    private static func servings(of recipe: Recipe) -> String? {
        guard let servings = recipe.servings else { return nil }
        guard recipe.yield.isEmpty else { return "serves: \(written(recipe.yield))" }
        let (low, high) = (NumberText.plain(servings.low), NumberText.plain(servings.high))
        return low == high ? "Serves \(low)" : "Serves \(low)-\(high)"
    }

    /// On one line, and without what would begin a remark.
    private static func written(_ text: String) -> String {
        text.replacing("#", with: "no. ").split(whereSeparator: \.isWhitespace)
            .joined(separator: " ")
    }

    private static func read(_ text: String) -> Diary? {
        try? MealReader.read(bytes: Array(text.utf8), file: "written.meal")
    }

    private static func isSame(_ read: Day, _ day: Day) -> Bool {
        read.date == day.date && read.meals.count == day.meals.count
            && zip(read.meals, day.meals).allSatisfy { read, meal in
                (read.kind, read.time) == (meal.kind, meal.time)
                    && foods(of: read.items) == foods(of: meal.items)
            }
    }

    /// What is eaten, without the headings that stand among a recipe's ingredients; what has a weight
    /// apart from its words equals no line.
    private static func foods(of items: [Item]) -> [String] {
        items.filter { !$0.text.hasSuffix(":") }.map { item in
            let kind = item.content == .line ? "" : "weighed "
            return kind + (item.isSupplement ? "supplement " : "") + written(item.text)
        }
    }
}
