import FoodModel
import GRDB

/// One walk over the figures of an edition: what breaks a limit, and medians by nutrient.
struct NutrientSample {
    /// A food beyond a limit.
    struct Slip {
        let food: Int
        /// "123 g of protein per 100 g, more than 100.5".
        let text: String
    }

    /// How many foods have a figure.
    private(set) var foods = 0
    /// Some of the foods beyond a limit.
    private(set) var slips: [Slip] = []
    /// How many foods are beyond each limit, by the words for it.
    private(set) var slipCounts: [String: Int] = [:]
    /// Over the foods that hold some of a nutrient, where there are enough.
    private(set) var medians: NutrientTable<Double> = [:]

    /// How many values of a nutrient are kept: of more, every so many.
    private static let kept = 4096
    /// How many foods are looked at where there are no limits: enough for medians.
    private static let sampled = 2048
    /// How many foods beyond limits are named.
    private static let named = 200

    init(_ db: Database, _ rows: ClosedRange<Int>, _ limits: [AuditLimit]) throws {
        // By the nutrients' raw values: this loop sees every figure.
        var most = [Double](repeating: .infinity, count: Nutrient.allCases.count)
        for limit in limits { most[Int(limit.nutrient.rawValue)] = limit.most }
        var values = [[Double]](repeating: [], count: Nutrient.allCases.count)
        var tags = NutrientTags()
        let step = max(1, rows.count / Self.kept)
        let figures = try RawStatement(
            db,
            """
            SELECT food, nutrient, point FROM figure WHERE food BETWEEN ? AND ? AND food % ? = 0
            ORDER BY food, nutrient
            """
        )
        let every = limits.isEmpty ? max(1, rows.count / Self.sampled) : 1
        try figures.bind(rows.lowerBound, rows.upperBound, every)
        var mass = FoodMass()
        var food: Int?
        while try figures.next() {
            let row = figures.integer(0)
            if row != food {
                if let food, !limits.isEmpty { check(mass, of: food) }
                foods += 1
                food = row
                mass = FoodMass()
            }
            guard let nutrient = tags.nutrient(figures.bytes(1)) else { continue }
            let point = figures.real(2)
            let limit = most[Int(nutrient.rawValue)]
            if point > limit {
                add(
                    food: row,
                    reason: "more than \(limit) \(nutrient.unit.rawValue) of \(nutrient.name)",
                    "\(point) \(nutrient.unit.rawValue) of \(nutrient.name) per 100 g, "
                        + "more than \(limit)"
                )
            }
            mass.add(point, of: nutrient)
            if point > 0, foods.isMultiple(of: step) {
                values[Int(nutrient.rawValue)].append(point)
            }
        }
        if let food, !limits.isEmpty { check(mass, of: food) }
        for nutrient in Nutrient.allCases {
            let values = values[Int(nutrient.rawValue)]
            guard values.count >= AuditRules.leastFoods else { continue }
            medians[nutrient] = Distribution(of: values)?.median
        }
    }

    private mutating func check(_ mass: FoodMass, of food: Int) {
        guard let total = mass.total, total > AuditRules.mostMass else { return }
        add(
            food: food,
            reason: "macronutrients that weigh more than \(AuditRules.mostMass) g per 100 g",
            "water, protein, fat, carbohydrate and alcohol weigh \((total * 10).rounded() / 10) g "
                + "per 100 g"
        )
    }

    private mutating func add(food: Int, reason: String, _ text: String) {
        slipCounts[reason, default: 0] += 1
        if slips.count < Self.named { slips.append(Slip(food: food, text: text)) }
    }
}

/// The nutrients by their tags, which are asked for in order over and over: it looks on from the
/// last one.
private struct NutrientTags {
    private let tags = Nutrient.allCases
        .map { (bytes: Array($0.tag.utf8), nutrient: $0) }
        .sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    private var place = 0

    /// The nutrient whose tag is `bytes`; nil where this Osteon knows none.
    mutating func nutrient(_ bytes: UnsafeBufferPointer<UInt8>?) -> Nutrient? {
        guard let bytes else { return nil }
        for _ in tags {
            if tags[place].bytes.elementsEqual(bytes) { return tags[place].nutrient }
            place = place + 1 < tags.count ? place + 1 : 0
        }
        return nil
    }
}

/// The mass of what a food is made of, per 100 g.
private struct FoodMass {
    private var water: Double?
    private var others = 0.0
    private var byDifference: Double?
    private var available: Double?
    private var fibre: Double?

    mutating func add(_ point: Double, of nutrient: Nutrient) {
        switch nutrient {
        case .water: water = point
        case .protein, .fat, .alcohol: others += point
        case .carbohydrateByDifference: byDifference = point
        case .carbohydrateAvailable: available = point
        case .fibre: fibre = point
        default: break
        }
    }

    /// Nil where the water is not known: the rest alone proves nothing.
    var total: Double? {
        guard let water else { return nil }
        // By difference, carbohydrate holds the fibre.
        let carbohydrate = byDifference ?? [available, fibre].compactMap { $0 }.reduce(0, +)
        return water + others + carbohydrate
    }
}
