import FoodModel
import Glibc

/// How much calcium is absorbed from what is eaten at one sitting.
///
/// `FA = 0.889 − 0.0964·ln(load in mg)`, Heaney 1990, J Bone Miner Res 5:1135: fitted to loads of
/// 15 to 500 mg eaten with a meal by healthy women. Below 15 mg the fraction of 15 mg is used and
/// above 500 mg the curve is extrapolated, never below 0.15. So 300 mg of milk calcium has the
/// fraction 0.339155 and brings 101.746611 mg. Absorbed calcium rises at every load.
public struct CalciumAbsorption: Equatable, Sendable {
    private let intercept: Double
    private let slope: Double
    private let lowestLoad: Double
    private let highestLoad: Double
    private let lowestFraction: Double

    public init(_ rules: CalciumRules) {
        intercept = rules.intercept.value
        slope = rules.slope.value
        lowestLoad = rules.lowestLoad.value
        highestLoad = rules.highestLoad.value
        lowestFraction = rules.lowestFraction.value
    }

    /// The fraction of milk calcium that is absorbed from `load` milligrams: 0.289912 of 500.
    public func fraction(atLoad load: Double) -> Double {
        max(lowestFraction, intercept - slope * log(max(load, lowestLoad)))
    }

    /// The milligrams absorbed from an effective load in milligrams: 124.569127 from 400.
    ///
    /// The effective load of a sitting is the sum of each food's calcium times its index.
    public func absorbed(fromLoad load: Double) -> Double { load * fraction(atLoad: load) }

    /// The milligrams absorbed from `load` eaten in `parts` equal sittings: 326.803177 from 1200
    /// in two.
    public func absorbed(fromLoad load: Double, inEqualParts parts: Double) -> Double {
        parts * absorbed(fromLoad: load / parts)
    }

    /// Whether the curve was never fitted to loads as high as `load`.
    public func isExtrapolated(atLoad load: Double) -> Bool { load > highestLoad }

    /// The share of a food's calcium that behaves like milk calcium: `g(a′·L) = L·FA`.
    ///
    /// `fraction` is what was measured when `load` milligrams of the food's calcium were eaten: 0.051
    /// at 115 mg for spinach gives 0.0812 (Weaver, Proulx & Heaney 1999, Am J Clin Nutr 70:543S).
    public func index(measuredFraction fraction: Double, atLoad load: Double) -> Double {
        precondition(load > 0 && fraction >= 0, "an index is measured on some calcium")
        let absorbed = load * fraction
        // No load is absorbed less than at the lowest fraction, so the answer is not above this.
        var range = 0...(absorbed / lowestFraction)
        while true {
            let middle = (range.lowerBound + range.upperBound) / 2
            guard middle > range.lowerBound, middle < range.upperBound else { return middle / load }
            range =
                self.absorbed(fromLoad: middle) < absorbed
                ? middle...range.upperBound : range.lowerBound...middle
        }
    }
}
