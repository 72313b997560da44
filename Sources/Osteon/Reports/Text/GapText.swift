import BoneScore
import FoodModel
import Knowledge

/// One of the biggest gaps of a score, in points and in portions of food.
struct GapText {
    let component: Component
    /// "6 points".
    let points: String
    /// "about a glass of milk, at the meal that has the least calcium"; empty where nothing is advised.
    let advice: String

    /// At most four, the greatest first; gaps under half a point are not worth a line, and of what
    /// stands in `withheld` a person must not be told to eat more.
    static func all(
        of score: Score,
        portions: [GapPortion],
        without withheld: Set<Component>
    ) -> [GapText] {
        score.components
            .filter { $0.gap.point >= 0.5 && !withheld.contains($0.component) }
            .sorted { $0.gap.point > $1.gap.point }
            .prefix(4)
            .map { GapText($0, portions: portions) }
    }

    private init(_ component: ComponentScore, portions: [GapPortion]) {
        self.component = component.component
        points = RangeText.count(component.gap.point, of: "point")
        advice = Self.advice(
            missing: component.target - component.intake.point,
            of: component.component,
            portions
        )
    }

    /// What of food would bring `missing` of a component; empty where nothing is advised.
    static func advice(
        missing: Double,
        of component: Component,
        _ portions: [GapPortion]
    ) -> String {
        portions.first { $0.component == component }.map { words(for: missing, of: $0) } ?? ""
    }

    /// As a line of a terminal, wrapped.
    var line: String {
        Columns.wrapped(
            "    " + Columns.left(ComponentRow.name(of: component), 12) + Columns.left(points, 11)
                + advice,
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
