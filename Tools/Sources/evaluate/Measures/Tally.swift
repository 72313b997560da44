import FoodModel
import MealResolver

/// What lines bring of a nutrient together.
///
/// Lines err apart from one another, and together: one cook heaps every spoon, one table has one
/// laboratory. A part of what each may lack, or have more, is common to all.
struct Tally {
    /// The correlation of two lines' errors: with it the ranges of recalled days hold nine in ten, as they
    /// say; those of recipes hold more of their labels than with less.
    private static let common = 0.6

    private var point = 0.0
    private var below = Sum()
    private var above = Sum()

    /// Of what lines lack or have more.
    private struct Sum {
        private var plain = 0.0
        private var squares = 0.0

        mutating func add(_ part: Double) {
            plain += part
            squares += part * part
        }

        var whole: Double {
            (Tally.common * plain * plain + (1 - Tally.common) * squares).squareRoot()
        }
    }

    mutating func add(_ estimate: Estimate) {
        point += estimate.point
        below.add(estimate.point - estimate.low)
        above.add(estimate.high - estimate.point)
    }

    var estimate: Estimate {
        Estimate(
            low: max(0, point - below.whole),
            point: max(0, point),
            high: max(0, point) + above.whole
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
