import FoodModel
import GRDB

/// What the foods of an edition hold, against foods of the same name in other editions.
struct SharedFoodRatios {
    private(set) var byNutrient: NutrientTable<[Double]> = [:]

    /// Of how many foods of other editions the names are kept, so that memory stays bounded.
    private static let others = 40_000
    /// How many foods of the same name are compared.
    private static let pairs = 3000

    init(_ db: Database, _ rows: ClosedRange<Int>) throws {
        let pairs = try Self.pairs(db, rows)
        guard pairs.count >= AuditRules.leastFoods else { return }
        let figures = try RawStatement(
            db,
            """
            SELECT a.nutrient, a.point / b.point FROM figure AS a
            JOIN figure AS b ON b.food = ? AND b.nutrient = a.nutrient
            WHERE a.food = ? AND a.point > 0 AND b.point > 0
            """
        )
        for (food, other) in pairs {
            try figures.bind(other, food)
            while try figures.next() {
                guard let nutrient = Nutrient(tag: figures.text(0)) else { continue }
                var ratios = byNutrient[nutrient] ?? []
                byNutrient[nutrient] = nil
                ratios.append(figures.real(1))
                byNutrient[nutrient] = ratios
            }
        }
    }

    /// Rows of foods with the same name: one of the edition, one of another.
    private static func pairs(
        _ db: Database,
        _ rows: ClosedRange<Int>
    ) throws -> [(Int, Int)] {
        let names = try RawStatement(
            db,
            "SELECT row, name FROM food WHERE row NOT BETWEEN ? AND ? ORDER BY row LIMIT ?"
        )
        try names.bind(rows.lowerBound, rows.upperBound, others)
        var known: [Int: Int] = [:]
        while try names.next() { known[Self.hash(names.text(1))] = names.integer(0) }
        let own = try RawStatement(
            db,
            "SELECT row, name FROM food WHERE row BETWEEN ? AND ? ORDER BY row"
        )
        try own.bind(rows.lowerBound, rows.upperBound)
        var pairs: [(Int, Int)] = []
        while try own.next() {
            guard let other = known[Self.hash(own.text(1))] else { continue }
            pairs.append((own.integer(0), other))
            if pairs.count == Self.pairs {
                own.end()
                break
            }
        }
        return pairs
    }

    /// A number for a name: the same whatever its capitals and signs.
    private static func hash(_ name: String) -> Int {
        var hasher = Hasher()
        for byte in name.utf8 {
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): hasher.combine(byte | 0x20)
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                0x80...:
                hasher.combine(byte)
            default: break
            }
        }
        return hasher.finalize()
    }
}
