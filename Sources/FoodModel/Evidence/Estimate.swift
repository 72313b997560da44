/// A range with a best guess inside it: the one range type.
///
/// `low ≤ point ≤ high`, all finite; what the three are amounts of is said where it is used.
public struct Estimate: Hashable, Sendable {
    public let low: Double
    public let point: Double
    public let high: Double

    /// The range from `low` to `high` with `point` as the best guess.
    ///
    /// - Precondition: the three are finite and in order.
    public init(low: Double, point: Double, high: Double) {
        precondition(low.isFinite && point.isFinite && high.isFinite, "an estimate is finite")
        precondition(low <= point && point <= high, "an estimate is low ≤ point ≤ high")
        self.low = low
        self.point = point
        self.high = high
    }

    /// A value known without a range.
    public init(_ value: Double) { self.init(low: value, point: value, high: value) }

    /// The three checked: nil unless they are finite and in order.
    public init?(checking low: Double, _ point: Double, _ high: Double) {
        guard low.isFinite, point.isFinite, high.isFinite, low <= point, point <= high else {
            return nil
        }
        self.init(low: low, point: point, high: high)
    }

    /// Nothing, and known to be nothing.
    public static let zero = Estimate(0)

    /// Whether the range is a single value.
    public var isExact: Bool { low == high }

    /// Whether `value` lies in the range, its ends included.
    public func contains(_ value: Double) -> Bool { low <= value && value <= high }

    /// The distance from the low end to the high end.
    public var width: Double { high - low }

    /// The sum of two ranges: ends and points added.
    public static func + (a: Estimate, b: Estimate) -> Estimate {
        Estimate(low: a.low + b.low, point: a.point + b.point, high: a.high + b.high)
    }

    /// Adds `b` to `a`: ends and points.
    public static func += (a: inout Estimate, b: Estimate) { a = a + b }

    /// The range times a number that is not negative.
    public static func * (a: Estimate, factor: Double) -> Estimate {
        precondition(factor >= 0, "a range is scaled by a factor that is not negative")
        return Estimate(low: a.low * factor, point: a.point * factor, high: a.high * factor)
    }

    /// The product of two ranges that are not negative.
    public static func * (a: Estimate, b: Estimate) -> Estimate {
        precondition(a.low >= 0 && b.low >= 0, "ranges are multiplied where none is negative")
        return Estimate(low: a.low * b.low, point: a.point * b.point, high: a.high * b.high)
    }
}
