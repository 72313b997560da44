import FoodModel

/// The mean of logged days, or of sittings, with how far they differ from each other.
///
/// The ends are the means of their ends: what is not known of one. The deviation is between their best
/// guesses: how habits vary. Neither tells of the other.
struct DayMean {
    let estimate: Estimate
    /// The standard deviation, by n − 1; nil of fewer than two.
    let deviation: Double?
    let count: Int

    /// - Precondition: there is one at least.
    init(_ amounts: [Estimate]) {
        precondition(!amounts.isEmpty, "a mean is of something")
        let mean = amounts.reduce(.zero, +) * (1 / Double(amounts.count))
        estimate = mean
        count = amounts.count
        guard amounts.count > 1 else {
            deviation = nil
            return
        }
        let squares = amounts.reduce(0) {
            $0 + ($1.point - mean.point) * ($1.point - mean.point)
        }
        deviation = (squares / Double(amounts.count - 1)).squareRoot()
    }

    /// "± 4.2"; a dash of fewer than two.
    var spread: String { deviation.map { "± \(NumberText.plain($0))" } ?? "–" }
}
