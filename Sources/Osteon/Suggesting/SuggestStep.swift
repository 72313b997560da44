import BoneScore
import FoodModel

/// A change that is suggested, with what it does after those before it.
struct SuggestStep: Sendable {
    let change: OfferedChange
    /// What is eaten then.
    let entry: Entry
    /// By how many points the day's score rises; the steps add up.
    let points: Double
    /// What of that each part of the score brings, the greatest first; parts of next to nothing left
    /// out.
    let parts: [Part]
    /// Kilocalories more, or less.
    let energy: Double
    /// What it adds of each nutrient that the score counts, at the point.
    let nutrients: NutrientTable<Double>
    /// Names of the limits that the plan would break without it.
    let makesRoomIn: [String]

    struct Part: Sendable {
        let name: String
        let points: Double
    }

    /// The step from a day to a day.
    init(
        _ change: OfferedChange,
        _ entry: Entry,
        from before: Score,
        to after: Score,
        points: Double,
        makesRoomIn: [String]
    ) {
        self.change = change
        self.entry = entry
        self.points = points
        self.makesRoomIn = makesRoomIn
        let components = Component.allCases.map { component in
            let (a, b) = (before[component], after[component])
            return Part(
                name: component.name,
                points: b.weight * b.adequacy.point - a.weight * a.adequacy.point
            )
        }
        let penalties = Penalty.allCases.map { penalty in
            Part(
                name: penalty.nutrient.name,
                points: before[penalty].points.point - after[penalty].points.point
            )
        }
        parts = (components + penalties).filter { abs($0.points) >= 0.1 }
            .sorted { abs($0.points) > abs($1.points) }
        func total(_ score: Score, _ nutrient: Nutrient) -> Double {
            score.amount(of: nutrient).point
        }
        energy = total(after, .energy) - total(before, .energy)
        var nutrients = NutrientTable<Double>()
        for (nutrient, _) in after.totals {
            let difference = total(after, nutrient) - total(before, nutrient)
            if abs(difference) > 1e-9 { nutrients[nutrient] = difference }
        }
        self.nutrients = nutrients
    }
}
