import FoodModel

/// What lines bring together of each nutrient that any of them holds, in one row.
struct SupplyTotals {
    private(set) var nutrients = NutrientSet()
    /// By nutrient: low, point and high, and the grams without a figure.
    private var rows = [SIMD4<Double>](repeating: .zero, count: Nutrient.allCases.count)

    /// Adds what one line brings of `nutrient`.
    mutating func add(_ estimate: Estimate, silentGrams: Double, of nutrient: Nutrient) {
        nutrients.insert(nutrient)
        rows[Int(nutrient.rawValue)] += SIMD4(
            estimate.low,
            estimate.point,
            estimate.high,
            silentGrams
        )
    }

    /// The same of so many times as much.
    func times(_ factor: Estimate) -> SupplyTotals {
        let factors = SIMD4(factor.low, factor.point, factor.high, factor.point)
        var product = self
        for place in rows.indices { product.rows[place] *= factors }
        return product
    }

    var table: NutrientTable<Supply> {
        NutrientTable(nutrients) { nutrient in
            let row = rows[Int(nutrient.rawValue)]
            return Supply(Estimate(low: row[0], point: row[1], high: row[2]), silentGrams: row[3])
        }
    }
}
