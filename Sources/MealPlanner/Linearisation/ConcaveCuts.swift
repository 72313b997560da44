import BoneScore
import FoodModel
import Foundation

/// Lines that lie above a curve and touch it where it is concave: no plan's worth is underestimated by
/// them.
struct ConcaveCuts {
    let curve: (Double) -> Double
    let range: ClosedRange<Double>
    /// Beyond it the curve is a straight line, steeper than where it ends to be concave.
    let concaveEnd: Double

    /// The cuts of absorbed calcium over a sitting's load in milligrams.
    ///
    /// Its fraction falls with the logarithm of the load to a lowest one, which it keeps from there on.
    init(_ absorption: CalciumAbsorption, _ rules: CalciumRules, range: ClosedRange<Double>) {
        curve = { absorption.absorbed(fromLoad: $0) }
        self.range = range
        let fall = rules.intercept.value - rules.lowestFraction.value
        concaveEnd = exp(fall / rules.slope.value)
    }

    /// A line `slope·x + intercept`.
    struct Line {
        let slope: Double
        let intercept: Double
    }

    /// The tangent at `point`, where the curve is concave, raised where the curve rises above it at the
    /// end of the range.
    ///
    /// Absorbed calcium is concave up to 2,100 mg at one sitting, beyond which its fraction falls no
    /// more: there a line that touches lower down would cut below the curve.
    func line(at point: Double) -> Line {
        let step = max(1e-4, point * 1e-6)
        let low = max(range.lowerBound, point - step)
        let high = min(range.upperBound, point + step)
        guard high > low else { return Line(slope: 0, intercept: curve(range.upperBound)) }
        let slope = (curve(high) - curve(low)) / (high - low)
        let lack = [point, range.lowerBound, range.upperBound].map { curve($0) - slope * $0 }.max()
        return Line(slope: slope, intercept: (lack ?? 0) + 1e-9)
    }

    /// Whether a line may touch the curve at `point`.
    func isConcave(at point: Double) -> Bool {
        range.contains(point) && (point < 0.99 * concaveEnd || point == range.lowerBound)
    }

    /// Points to begin with: closer where the curve bends most, which is where there is least.
    func grid(_ count: Int) -> [Double] {
        let width = range.upperBound - range.lowerBound
        return (0...count).map { step in
            let part = Double(step) / Double(count)
            return range.lowerBound + width * part * part
        }
        .filter { isConcave(at: $0) }
    }
}
