import BoneScore
import FoodModel
import Knowledge

/// The biggest gaps of a score, in points and in portions of food.
enum GapText {
    /// At most four, the greatest first; gaps under half a point are not worth a line, and of what
    /// stands in `withheld` a person must not be told to eat more.
    static func lines(
        of score: Score,
        portions: [GapPortion],
        without withheld: Set<Component>
    ) -> [String] {
        score.components
            .filter { $0.gap.point >= 0.5 && !withheld.contains($0.component) }
            .sorted { $0.gap.point > $1.gap.point }
            .prefix(4)
            .map { line(of: $0, portions: portions) }
    }

    private static func line(of component: ComponentScore, portions: [GapPortion]) -> String {
        let points = RangeText.count(component.gap.point, of: "point")
        let portion = portions.first { $0.component == component.component }
        let missing = component.target - component.intake.point
        return Columns.wrapped(
            "    " + Columns.left(ComponentRow.name(of: component.component), 12)
                + Columns.left(points, 11)
                + (portion.map { words(for: missing, of: $0) } ?? ""),
            indent: String(repeating: " ", count: 27)
        )
    }

    private static func words(for missing: Double, of portion: GapPortion) -> String {
        guard let food = portion.food else { return portion.advice }
        let advice = portion.advice.isEmpty ? "" : ", \(portion.advice)"
        return amount(missing / food.amount, of: food) + advice
    }

    private static func amount(_ count: Double, of food: GapPortion.Food) -> String {
        switch count {
        case ..<0.75: "about half a \(food.one)"
        case ..<1.25: "about a \(food.one)"
        case ..<1.75: "about one and a half \(food.many)"
        default: "about \(NumberText.fixed(count, decimals: 0)) \(food.many)"
        }
    }
}
