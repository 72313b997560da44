import TestSupport
import FoodModel
import Testing

/// Sittings made up at random, with figures missing at random.
struct RandomFood {
    private var generator: SplitMix64
    private let seed: UInt64
    private var drawn = 0

    init(seed: UInt64) {
        self.seed = seed
        generator = SplitMix64(seed: seed)
    }

    /// Which draw failed.
    var context: Comment { "seed \(seed), draw \(drawn)" }

    /// What a portion may hold at most, now and then above an upper limit.
    private static let most: [(Nutrient, Double)] = [
        (.energy, 600), (.protein, 30), (.calcium, 500), (.vitaminD, 20), (.magnesium, 120),
        (.potassium, 800), (.zinc, 5), (.phytate, 600), (.vitaminK2, 40), (.menaquinone4, 30),
        (.eicosapentaenoicAcid, 0.3), (.docosahexaenoicAcid, 0.4), (.alphaLinolenicAcid, 1),
        (.sodium, 1200), (.retinol, 3600), (.alcohol, 15), (.caffeine, 200), (.polyphenols, 400),
        (.phosphorus, 300), (.fibre, 10),
    ]

    mutating func sittings() -> [Intake] {
        drawn += 1
        return (0..<Int.random(in: 1...3, using: &generator)).map { _ in
            let count = Int.random(in: 1...5, using: &generator)
            return Intake(entries: (0..<count).map { entry(number: $0) })
        }
    }

    /// Numbers repeat within a sitting, so that some foods have several lines.
    mutating func entry(number: Int, alternatives: Int = 1) -> Entry {
        var supplies = NutrientTable<Supply>()
        for (nutrient, most) in Self.most where Bool.random(using: &generator) {
            supplies[nutrient] = supply(upTo: most)
        }
        let group = PolyphenolGroup.allCases.randomElement(using: &generator) ?? .other
        var others: [Entry] = []
        if alternatives > 0, chance(1, in: 4) {
            others = [entry(number: number, alternatives: 0)]
        }
        return Entry(
            name: "food \(number / 2)",
            polyphenolGroup: group,
            grams: chance(1, in: 3) ? Estimate(low: 60, point: 100, high: 180) : Estimate(100),
            calciumIndex: range(upTo: 1.2),
            calciumIndexCause: Cause(.calciumIndex, shared: "plants"),
            menaquinone4Share: chance(1, in: 3) ? range(upTo: 1) : nil,
            supplies: supplies,
            isSupplement: chance(1, in: 8),
            alternatives: others
        )
    }

    private mutating func supply(upTo most: Double) -> Supply {
        guard chance(1, in: 2) else {
            return Supply(Estimate(Double.random(in: 0...most, using: &generator)))
        }
        let shared = chance(1, in: 3) ? "laboratory" : nil
        let kind = Cause.Kind.allCases.randomElement(using: &generator) ?? .missing
        return Supply(range(upTo: most), silentGrams: 100, cause: Cause(kind, shared: shared))
    }

    private mutating func range(upTo most: Double) -> Estimate {
        let ends = (0..<3).map { _ in Double.random(in: 0...most, using: &generator) }.sorted()
        return Estimate(low: chance(1, in: 3) ? 0 : ends[0], point: ends[1], high: ends[2])
    }

    private mutating func chance(_ favourable: Int, in cases: Int) -> Bool {
        Int.random(in: 0..<cases, using: &generator) < favourable
    }

    mutating func shuffled(_ entries: [Entry]) -> [Entry] { entries.shuffled(using: &generator) }

    /// The sittings with every doubt settled, anywhere within its bounds.
    mutating func filling(_ sittings: [Intake]) -> [Intake] {
        sittings.map { sitting in
            var filled = sitting
            filled.entries = sitting.entries.map { filling($0) }
            return filled
        }
    }

    private mutating func filling(_ entry: Entry) -> Entry {
        var filled = ([entry] + entry.alternatives).randomElement(using: &generator) ?? entry
        filled.name = entry.name
        filled.alternatives = []
        let portion = settled(filled.grams) / filled.grams.point
        filled.grams = Estimate(filled.grams.point * portion)
        filled.calciumIndex = Estimate(settled(filled.calciumIndex))
        if filled.menaquinone4Share != nil || filled.supplies[.menaquinone4] == nil {
            let share = filled.menaquinone4Share ?? Estimate(low: 0, point: 0.5, high: 1)
            filled.menaquinone4Share = Estimate(settled(share))
        }
        for (nutrient, supply) in filled.supplies {
            filled.supplies[nutrient] = Supply(Estimate(settled(supply.estimate) * portion))
        }
        return filled
    }

    /// One of the ends, or anything between them.
    private mutating func settled(_ range: Estimate) -> Double {
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: range.low
        case 1: range.high
        default: Double.random(in: range.low...range.high, using: &generator)
        }
    }
}
