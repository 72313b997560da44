import FoodModel
import Knowledge
import MealResolver

/// Tells how much of the vitamin K2 in what was eaten is menaquinone-4, where it is counted apart.
///
/// The point is what one laboratory found of both in foods of the class, because figures of two
/// laboratories make no share. The ends are those of the amounts that are known: all of it may be
/// menaquinone-4, and none, where nothing is known of it apart.
struct MenaquinoneSplit {
    private let classes: [FoodClass.Key: FoodClass]
    private let shares: [FoodClass.Key: Cited<Double>]

    /// Nil where `k2` counts all of it alike.
    init?(_ k2: Profile.K2Counting, classes: [FoodClass.Key: FoodClass]) throws {
        guard k2 == .strict else { return nil }
        self.classes = classes
        shares = try MenaquinoneShareTable.shipped()
    }

    /// The meal with the shares of its lines.
    func split(_ meal: ResolvedMeal) -> ResolvedMeal { meal.mapEntries(split) }

    /// The line with its share.
    func split(_ entry: Entry) -> Entry {
        var entry = entry
        entry.alternatives = entry.alternatives.map(split)
        guard let total = entry.supplies[.vitaminK2] else { return entry }
        if entry.isSupplement, entry.food == nil {
            entry.menaquinone4Share = Self.share(ofSupplement: entry.name).map(Estimate.init)
        } else if let key = entry.foodClass, let foodClass = classes[key] {
            entry.menaquinone4Share = share(in: entry, of: total, foodClass)
        }
        return entry
    }

    /// Nil where the amounts alone tell it, or nothing does.
    private func share(in entry: Entry, of total: Supply, _ foodClass: FoodClass) -> Estimate? {
        guard !foodClass.structuralZeros.contains(.menaquinone4) else { return .zero }
        let own = entry.supplies[.menaquinone4]
        // Both stated of this very food, as a label does.
        if own != nil, total.silentGrams == 0, total.cause?.kind != .laboratories { return nil }
        let inClass = foodClass.ranges[.menaquinone4].map { $0.value * (entry.grams.point / 100) }
        let known = own?.estimate ?? inClass
        let point =
            shares[foodClass.key]?.value ?? known.map { part($0.point, total.estimate.point) }
        guard let point else { return nil }
        let low = known.map { part($0.low, total.estimate.high) } ?? 0
        let high = known.map { part($0.high, total.estimate.low) } ?? 1
        return Estimate(low: min(low, point), point: point, high: max(high, point))
    }

    private func part(_ some: Double, _ all: Double) -> Double {
        some < all ? some / all : some > 0 ? 1 : 0
    }

    /// What a supplement's own words say; nil where they name neither kind, or both.
    private static func share(ofSupplement text: String) -> Double? {
        let letters = text.lowercased().filter { $0.isLetter || $0.isNumber }
        func names(_ number: Int) -> Bool {
            letters.contains("mk\(number)") || letters.contains("menaquinone\(number)")
        }
        switch (names(4), names(7)) {
        case (true, false): return 1
        case (false, true): return 0
        case (true, true), (false, false): return nil
        }
    }
}
