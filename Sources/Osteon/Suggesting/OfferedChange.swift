import BoneScore
import FoodModel
import Knowledge
import MealPlanner

/// A change that may be suggested, in the words of a kitchen.
struct OfferedChange: Sendable {
    let kind: PlanOption.Kind
    /// What is eaten then; nil for a line that is only moved.
    let food: SuggestedFood?
    /// How many portions at once; of a swap, none that anybody counts.
    let portions: Double
    /// On how many days of a week; nil where a single day is planned.
    let daysOfWeek: Int?
    let sitting: Int
    /// The line that is swapped or moved, as printed.
    let line: String?
    /// Where it is eaten now; nil for an addition.
    let from: Int?
    /// The line that is swapped or moved, by its position in the day; nil for an addition.
    var place: Place?
    /// What it costs; nil where no price is known.
    let price: Double?
    /// The medicine that a moved line is then no longer too near; nil where none is.
    var medicine: String?

    /// 2 of "2 tins": of the food's own unit; nil where there is no food.
    var amount: Double? { food.map { $0.amount * portions } }
}
