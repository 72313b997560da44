import FoodModel
import MealResolver

/// What lines bring of a nutrient together, each line's doubt its own.
///
/// The range is the point and the root of the summed squares of what each line may lack or have
/// more: lines err apart from one another.
struct Tally {
    private var point = 0.0
    private var below = 0.0
    private var above = 0.0

    mutating func add(_ estimate: Estimate) {
        point += estimate.point
        below += (estimate.point - estimate.low) * (estimate.point - estimate.low)
        above += (estimate.high - estimate.point) * (estimate.high - estimate.point)
    }

    var estimate: Estimate {
        Estimate(
            low: max(0, point - below.squareRoot()),
            point: max(0, point),
            high: max(0, point) + above.squareRoot()
        )
    }

    /// What `lines` bring of `nutrient`, divided by `servings`.
    static func of(
        _ nutrient: Nutrient,
        in lines: [ResolvedLine],
        per servings: Double = 1
    )
        -> Estimate
    {
        var tally = Tally()
        for line in lines {
            if let amount = line.nutrients[nutrient] { tally.add(amount) }
        }
        return tally.estimate * (1 / servings)
    }
}
