import FoodModel
import Knowledge
import MealResolver

/// In how many recipes kinds of food stand, and stand together.
struct PairingCounts {
    private(set) var recipes = 0
    private var alone: [String: Int] = [:]
    private var together: [[String]: Int] = [:]

    /// The confidence from which a line counts: half of what is matched with less is right.
    private static let leastConfidence = 0.5
    /// The grams from which a food is eaten and does not season: a choice of Osteon's.
    private static let leastGrams = 20.0
    /// Of how many recipes a pair must stand in, or would by chance, to be told at all.
    private static let least = 20.0
    /// What is near chance, as ``Pairings/lift(_:_:)`` tells it, and not worth a row.
    private static let usual = 0.7...1.4

    /// Counts one recipe.
    mutating func add(_ lines: [ResolvedLine]) {
        var kinds: Set<String> = []
        for line in lines where line.unresolved == nil {
            guard line.confidence >= Self.leastConfidence, let key = line.entry.foodClass,
                line.entry.grams.point >= Self.leastGrams
            else { continue }
            kinds.insert(Pairings.kind(of: key))
        }
        recipes += 1
        let sorted = kinds.sorted()
        for (index, kind) in sorted.enumerated() {
            alone[kind, default: 0] += 1
            for other in sorted[(index + 1)...] { together[[kind, other], default: 0] += 1 }
        }
    }

    /// The rows of Planning/pairings.tsv, for pairs of which at least one is of `kinds`.
    func rows(for kinds: Set<String>) -> [String] {
        var rows = ["\(Pairings.all)\t\(Pairings.all)\t\(recipes)"]
        var pairs: [String] = []
        var told: Set<String> = []
        let names = alone.keys.sorted()
        for (index, kind) in names.enumerated() {
            for other in names[(index + 1)...] where kinds.contains(kind) || kinds.contains(other) {
                let count = together[[kind, other]] ?? 0
                let chance = Pairings.chance(alone[kind] ?? 0, alone[other] ?? 0, of: recipes)
                guard max(Double(count), chance) >= Self.least,
                    !Self.usual.contains(Pairings.lift(count, chance))
                else { continue }
                pairs.append("\(kind)\t\(other)\t\(count)")
                told.formUnion([kind, other])
            }
        }
        rows += told.sorted().map { "\($0)\t\($0)\t\(alone[$0] ?? 0)" }
        return rows + pairs
    }
}
