import FoodModel

/// What is known of the flavonoids of one shipped food: the sums of the classes that were sought.
struct FlavonoidSums {
    /// The five classes of USDA's flavonoid database, in mg per 100 g; isoflavones apart.
    static let classes = ["Anthocyanidins", "Flavan-3-ols", "Flavanones", "Flavones", "Flavonols"]
    static let isoflavones = "Isoflavones"

    let sums: [String: Double]
    let compounds: Int
    let edition: String
}

/// Adds up the flavonoids of foods: what was sought, and what the rest may add.
///
/// A class of flavonoids that nobody sought adds what it brings in the foods that are most alike in
/// which it was sought: those of the food's own class, else of its polyphenol group, else all.
/// Isoflavones are sought, and added, in pulses alone: elsewhere USDA finds less than 0.1 mg.
struct FlavonoidFill {
    /// Fewer foods than these say nothing of another.
    private static let leastFoods = 5

    private let known: [FoodID: FlavonoidSums]
    private let groups: [FoodClass.Key: PolyphenolGroup]
    private let foods: [FoodRecord]

    init(
        _ known: [FoodID: FlavonoidSums],
        _ foods: [FoodRecord],
        _ groups: [FoodClass.Key: PolyphenolGroup]
    ) {
        self.known = known
        self.foods = foods.filter { known[$0.id] != nil }
        self.groups = groups
    }

    /// All flavonoids of `food`; nil where nobody sought any, or nothing tells of the rest.
    func figure(for food: FoodRecord) -> Figure? {
        guard let own = known[food.id], let key = food.foodClass else { return nil }
        let isPulse = groups[key] == .pulses
        let sought = own.sums.keys.filter { isPulse || $0 != FlavonoidSums.isoflavones }
        guard !sought.isEmpty else { return nil }
        let wanted = FlavonoidSums.classes + (isPulse ? [FlavonoidSums.isoflavones] : [])
        let total = sought.sorted().compactMap { own.sums[$0] }.reduce(0, +)
        var (low, point, high) = (total, total, total)
        let missing = wanted.filter { own.sums[$0] == nil }
        for name in missing {
            guard let rest = distribution(of: name, like: key) else { return nil }
            low += rest.p1
            point += rest.median
            high += rest.p99
        }
        let detail =
            "flavonoids: \(own.compounds) compounds of \(sought.count) classes"
            + (missing.isEmpty ? "" : "; \(missing.count) as in like foods")
        return Figure(
            Estimate(
                low: low.rounded(digits: 4),
                point: point.rounded(digits: 4),
                high: high.rounded(digits: 4)
            ),
            .calculated,
            Provenance(edition: own.edition, detail: detail)
        )
    }

    /// What flavonoids of the class `name` come to in the foods that are most like those of `key`.
    private func distribution(of name: String, like key: FoodClass.Key) -> Distribution? {
        let tiers: [(FoodRecord) -> Bool] = [
            { $0.foodClass == key },
            { $0.foodClass.flatMap { groups[$0] } == groups[key] },
            { _ in true },
        ]
        for isLike in tiers {
            let sums = foods.filter(isLike).compactMap { known[$0.id]?.sums[name] }
            if sums.count >= Self.leastFoods { return Distribution(of: sums) }
        }
        return nil
    }
}

/// The ranges of flavonoids that stand in for foods that nobody looked at: those of the class, else
/// of its polyphenol group.
struct FlavonoidRanges {
    private static let leastFoods = 5

    private let figures: [FoodClass.Key: [Estimate]]
    private let groups: [FoodClass.Key: PolyphenolGroup]

    init(_ foods: [FoodRecord], _ groups: [FoodClass.Key: PolyphenolGroup]) {
        self.groups = groups
        figures = Dictionary(grouping: foods) { $0.foodClass ?? FoodClass.Key(rawValue: "") }
            .mapValues { foods in
                foods.compactMap { food in
                    let figure = food.composition[.flavonoids]
                    return figure?.kind == .logicalZero ? nil : figure?.estimate
                }
            }
    }

    /// The range of the class `key`, and how many foods it is from; nil where too few were measured.
    func range(of key: FoodClass.Key) -> (estimate: Estimate, foods: Int, isOfGroup: Bool)? {
        let own = figures[key] ?? []
        if own.count >= Self.leastFoods { return Self.spread(own).map { ($0, own.count, false) } }
        guard let group = groups[key], group != .other, group != .alcohol else { return nil }
        let others = figures.sorted { $0.key.rawValue < $1.key.rawValue }
            .filter { groups[$0.key] == group }.flatMap(\.value)
        guard others.count >= Self.leastFoods else { return nil }
        return Self.spread(others).map { ($0, others.count, true) }
    }

    private static func spread(_ figures: [Estimate]) -> Estimate? {
        guard let lows = Distribution(of: figures.map(\.low)),
            let points = Distribution(of: figures.map(\.point)),
            let highs = Distribution(of: figures.map(\.high))
        else { return nil }
        return Estimate(
            low: lows.p1.rounded(digits: 3),
            point: points.median.rounded(digits: 3),
            high: max(highs.p99, points.median).rounded(digits: 3)
        )
    }
}
