import FoodModel

/// What the classes of flavonoids that nobody looked for in a food may add to its sum: what they
/// bring in the foods of the table in which every class was looked for.
///
/// In release 3.3 those are 70 of 512 foods.
struct UnmeasuredFlavonoids {
    /// Fewer complete foods than these say nothing of the others.
    private static let leastFoods = 10

    private let classes: Set<String>
    private let complete: [FlavonoidFood]

    init(_ foods: [FlavonoidFood]) {
        let classes = Set(foods.flatMap(\.sums.keys))
        self.classes = classes
        complete = foods.filter { $0.sums.count == classes.count }
    }

    /// All flavonoids of `food`, from the 1st to the 99th percentile of what was not looked for;
    /// nil where too few foods are complete to tell.
    func estimate(of food: FlavonoidFood) -> Estimate? {
        let missing = classes.subtracting(food.sums.keys).sorted()
        let total = Self.rounded(food.total)
        guard !missing.isEmpty else { return Estimate(total) }
        guard complete.count >= Self.leastFoods else { return nil }
        let sums = complete.map { food in missing.compactMap { food.sums[$0] }.reduce(0, +) }
        return Distribution(of: sums).map {
            Estimate(
                low: Self.rounded(total + $0.p1),
                point: Self.rounded(total + $0.median),
                high: Self.rounded(total + $0.p99)
            )
        }
    }

    private static func rounded(_ amount: Double) -> Double { (amount * 1000).rounded() / 1000 }
}
