public import FoodModel

/// What is shown beside a score and never scored.
public struct Diagnostics: Equatable, Sendable {
    /// The potential renal acid load, in milliequivalents.
    public let acidLoad: Estimate
    /// Phytate to zinc by moles; nil where there may be no zinc.
    public let phytateZincRatio: Estimate?
    /// Calcium to phosphorus by weight; nil where there may be no phosphorus.
    public let calciumPhosphorusRatio: Estimate?

    init(totals: NutrientTable<Supply>, zinc: ZincAbsorption) {
        /// A nutrient that no line holds is not in the food at all.
        func total(_ nutrient: Nutrient) -> Estimate { totals[nutrient]?.estimate ?? .zero }
        let calcium = total(.calcium)
        let phosphorus = total(.phosphorus)

        func load(_ raising: Level, _ lowering: Level) -> Double {
            AcidLoad.milliequivalents(
                protein: total(.protein)[raising],
                phosphorus: phosphorus[raising],
                potassium: total(.potassium)[lowering],
                magnesium: total(.magnesium)[lowering],
                calcium: calcium[lowering]
            )
        }
        acidLoad = Estimate(around: load(.point, .point), load(.low, .high), load(.high, .low))
        phytateZincRatio = Self.ratio(total(.phytate), total(.zinc)) {
            zinc.phytateRatio(zinc: $1, phytate: $0)
        }
        calciumPhosphorusRatio = Self.ratio(calcium, phosphorus) {
            CalciumPhosphorusRatio.ratio(calcium: $0, phosphorus: $1)
        }
    }

    /// The range of a ratio that rises with `a` and falls with `b`.
    private static func ratio(
        _ a: Estimate,
        _ b: Estimate,
        _ ratio: (Double, Double) -> Double?
    ) -> Estimate? {
        guard let low = ratio(a.low, b.high), let point = ratio(a.point, b.point),
            let high = ratio(a.high, b.low)
        else { return nil }
        return Estimate(around: point, low, high)
    }
}
