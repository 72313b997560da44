import FoodModel

extension Entry {
    /// Whether the line read as this food brings markedly other amounts than read as `other`: by a
    /// quarter, and by more than one part in a hundred of what an adult needs a day.
    func differs(from other: Entry) -> Bool {
        Self.dailyNeeds.contains { nutrient, need in
            switch (supplies[nutrient]?.estimate.point, other.supplies[nutrient]?.estimate.point) {
            case (nil, nil): false
            case (let amount?, nil), (nil, let amount?): amount > need / 100
            case (let a?, let b?): abs(a - b) > max(max(a, b) / 4, need / 100)
            }
        }
    }

    /// Roughly what an adult needs; only to tell what matters from what does not.
    private static var dailyNeeds: [(Nutrient, Double)] {
        [
            (.calcium, 1000), (.protein, 60), (.vitaminD, 15), (.magnesium, 350),
            (.potassium, 3000), (.zinc, 10), (.sodium, 2000),
        ]
    }
}
