public import FoodModel

/// The Nutrient Rich Foods index NRF9.3, for 100 kcal of what is eaten.
///
/// Nine nutrients to encourage, each in percent of its Daily Value up to 100, less three to limit:
/// Drewnowski & Fulgoni 2014, Am J Clin Nutr 99:1223S. Raw broccoli has 221.57, plain whole-milk
/// yogurt 23.17, with the Daily Values of 2016.
public struct NutrientRichness: Equatable, Sendable {
    public enum Part: String, CaseIterable, Hashable, Sendable {
        case encouraged, limited
    }

    /// The Daily Value of one nutrient of the index.
    public struct DailyValue: Equatable, Sendable {
        public let nutrient: Nutrient
        public let part: Part
        /// In the nutrient's own unit.
        public let amount: Cited<Double>

        public init(_ nutrient: Nutrient, _ part: Part, _ amount: Cited<Double>) {
            self.nutrient = nutrient
            self.part = part
            self.amount = amount
        }
    }

    public let dailyValues: [DailyValue]

    /// Where the formula comes from; how it is computed was read on a page that carries it.
    public static let citation = Citation(
        "Drewnowski & Fulgoni 2014, Nutrient density, Am J Clin Nutr 99:1223S",
        locator: "doi:10.3945/ajcn.113.073395",
        confidence: .remembered
    )

    public init(_ dailyValues: [DailyValue]) { self.dailyValues = dailyValues }

    /// What is encouraged and what is limited, in percent of Daily Values.
    ///
    /// - Parameters:
    ///   - amount: What `energy` kilocalories bring of a nutrient.
    ///   - energy: Above 0.
    /// - Returns: The two sums; the index is the first less the second.
    public func parts(
        of amount: (Nutrient) -> Double,
        energy: Double
    ) -> (encouraged: Double, limited: Double) {
        var (encouraged, limited) = (0.0, 0.0)
        for value in dailyValues {
            let percent = 100 * amount(value.nutrient) * (100 / energy) / value.amount.value
            switch value.part {
            case .encouraged: encouraged += min(100, percent)
            case .limited: limited += percent
            }
        }
        return (encouraged, limited)
    }
}
