import BoneScore
import FoodModel

extension Entry {
    /// What the line brings of `nutrient`, its weight's range included.
    func weighed(_ nutrient: Nutrient) -> Estimate {
        // What has no supply the food cannot hold: a figure that is missing is a range.
        let amount = supplies[nutrient]?.estimate ?? .zero
        return grams.point > 0 ? amount * (grams * (1 / grams.point)) : amount
    }
}
