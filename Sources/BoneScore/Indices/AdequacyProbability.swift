import Glibc

/// How likely an intake meets a requirement that is spread normally about its average.
///
/// Meant for habitual intakes, of three days and better of seven: one day says nothing of habit.
/// Of calcium, 1,100 mg where the average is 1,000 and its deviation 100: 0.841345.
public enum AdequacyProbability {
    /// `Φ((intake − average)/deviation)`; `deviation` is above 0.
    public static func probability(of intake: Double, average: Double, deviation: Double) -> Double
    {
        0.5 * erfc(-(intake - average) / deviation / 2.0.squareRoot())
    }
}

/// How much of what is recommended an intake is, over several nutrients: NAR and MAR.
///
/// Guthrie & Scheer 1981: each ratio counts up to 1. Ratios of 0.5, 1.3 and 0.8 have the mean
/// 0.766667.
public enum MeanAdequacy {
    /// The mean of ratios that count up to 1 each; nil without any.
    public static func mean(of ratios: [Double]) -> Double? {
        guard !ratios.isEmpty else { return nil }
        return ratios.reduce(0) { $0 + min($1, 1) } / Double(ratios.count)
    }
}
