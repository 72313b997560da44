public import FoodModel

/// What cooking leaves of the nutrients of a line's food.
public struct Cooked: Equatable, Sendable {
    /// How it is cooked: "boiled and drained".
    public let words: String
    /// The share of each nutrient that is left, 0 to 1; a nutrient without factors is missing, and
    /// its figure stays as it was.
    public let shares: NutrientTable<Estimate>

    /// What is left in foods of the class `key`; nil where there are no factors for it.
    ///
    /// Ways of cooking that may all be meant make a range. Its point is the likeliest way's, or where
    /// nobody says how, the middle of them all.
    init?(_ cooking: Cooking, of key: FoodClass.Key, _ table: RetentionTable) {
        var ways: [Retention] = []
        if case .said(let methods) = cooking {
            for chain in methods {
                let way = chain.lazy.compactMap { table.retention(of: key, $0) }.first
                if let way, !ways.contains(way) { ways.append(way) }
            }
        }
        // Wine that is flamed, of which no factor tells, is cooked all the same.
        let cooking = ways.isEmpty && cooking.isCertain ? .unsaid : cooking
        if ways.isEmpty, cooking != .none {
            ways = table.retentions(of: key).filter { $0.method.isOfMeals }
        }
        guard !ways.isEmpty else { return nil }
        words = Self.words(of: cooking, ways)
        var shares = NutrientTable<Estimate>()
        let nutrients = ways.reduce(NutrientSet()) { $0.union($1.shares.nutrients) }
        for nutrient in nutrients {
            // A way without a factor may leave all.
            let all = ways.map { $0.shares[nutrient] ?? Estimate(1) }
            let low = all.map(\.low).min() ?? 1
            let high = all.map(\.high).max() ?? 1
            switch cooking {
            case .none: break
            case .said:
                shares[nutrient] = Estimate(low: low, point: all[0].point, high: high)
            case .unsaid:
                // The mean of equal numbers may be a bit beside them.
                let mean = all.reduce(0) { $0 + $1.point } / Double(all.count)
                let middle = min(max(mean, low), high)
                shares[nutrient] = Estimate(low: low, point: middle, high: high)
            case .perhaps: shares[nutrient] = Estimate(low: low, point: 1, high: 1)
            }
        }
        self.shares = shares
    }

    private static func words(of cooking: Cooking, _ ways: [Retention]) -> String {
        switch cooking {
        case .none: ""
        case .said: ways.map(\.method.title).joined(separator: ", or ")
        case .unsaid: "cooked, and not said how"
        case .perhaps: "not said whether it is cooked"
        }
    }
}

extension CookingMethod {
    /// Whether people cook so, rather than factories, and not again what was cooked before.
    fileprivate var isOfMeals: Bool {
        switch self {
        case .canned, .dried, .reheated: false
        default: true
        }
    }
}

extension NutrientTable<Supply> {
    /// What is left of it by `cooked`; alcohol that is gone takes its energy with it.
    consuming func after(_ cooked: Cooked?) -> NutrientTable<Supply> {
        guard let cooked else { return self }
        var left = self
        let alcohol = left[.alcohol]?.estimate.point
        let energy = left[.energy]
        for (nutrient, share) in cooked.shares {
            guard var supply = left[nutrient], share != Estimate(1) else { continue }
            // The wider of two doubts names the range.
            let isWider = share.width * supply.estimate.point > supply.estimate.width * share.point
            supply.estimate = supply.estimate * share
            if isWider { supply.cause = Cause(.retention) }
            left[nutrient] = supply
        }
        guard let alcohol, alcohol > 0, var energy, let rest = left[.alcohol]?.estimate else {
            return left
        }
        let lost = (alcohol - rest.point) * Self.energyOfAlcohol.value
        let spread = rest.width * Self.energyOfAlcohol.value
        let point = Swift.max(0, energy.estimate.point - lost)
        energy.estimate = Estimate(
            low: Swift.max(0, Swift.min(point, energy.estimate.low - lost - spread / 2)),
            point: point,
            high: Swift.max(point, energy.estimate.high - lost + spread / 2)
        )
        energy.cause = energy.estimate.isExact ? nil : Cause(.retention)
        left[.energy] = energy
        return left
    }

    /// In kcal/g.
    static var energyOfAlcohol: Cited<Double> {
        Cited(7, Citation("Regulation (EU) 1169/2011, Annex XIV", confidence: .remembered))
    }
}
