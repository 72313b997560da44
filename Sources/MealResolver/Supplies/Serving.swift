import FoodModel

/// A weight of one food after cooking: all that an entry hangs on, in a few words.
struct Serving {
    private let basis: ServingBasis
    private let grams: Estimate
    /// What cooking leaves; nil where it leaves all or nobody knows.
    let cooked: Cooked?

    init(of basis: ServingBasis, grams: Estimate, cooked: Cooked?) {
        self.basis = basis
        self.grams = grams
        self.cooked = cooked
    }

    /// What it brings.
    var entry: Entry { entry(basis.hundredGrams.supplies) }

    /// What it brings of what a score asks for.
    var briefEntry: Entry { entry(basis.briefSupplies) }

    private func entry(_ hundred: NutrientTable<Supply>) -> Entry {
        var entry = basis.hundredGrams
        entry.grams = grams
        entry.supplies = hundred.mapValues { supply in
            Supply(
                supply.estimate * (grams.point / 100),
                silentGrams: supply.silentGrams > 0 ? grams.point : 0,
                cause: supply.cause
            )
        }
        .after(cooked)
        return entry
    }
}

/// What 100 g of a food bring: one for all lines of it.
final class ServingBasis: Sendable {
    let hundredGrams: Entry
    /// Of its supplies those that a score asks for.
    let briefSupplies: NutrientTable<Supply>

    init(_ hundredGrams: Entry) {
        self.hundredGrams = hundredGrams
        briefSupplies = hundredGrams.supplies.brief
    }
}

extension NutrientTable<Supply> {
    /// Those that a score asks for.
    var brief: NutrientTable<Supply> {
        var brief = NutrientTable()
        for (nutrient, supply) in self where NutrientSet.brief.contains(nutrient) {
            brief[nutrient] = supply
        }
        return brief
    }
}

extension NutrientSet {
    /// The nutrients that a score asks for.
    fileprivate static let brief = filled.union([.menaquinone4])
}
