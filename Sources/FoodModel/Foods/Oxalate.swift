/// How much oxalate a food holds, for people who must keep it low.
///
/// A class, and figures only where a paper prints them: published values of one food differ by half
/// and more. The calcium that oxalate withholds is in ``FoodClass/calciumIndex`` already.
public struct Oxalate: Equatable, Sendable {
    /// Per 100 g of the food; the lines between the levels are Osteon's own.
    public enum Level: String, CaseIterable, Hashable, Sendable {
        /// Under 10 mg.
        case low
        /// From 10 to 50 mg.
        case medium
        /// Above 50 mg.
        case high
    }

    public let level: Level
    /// Total oxalate as printed, mg per 100 g, its ends included; nil where the level alone is known.
    public let amounts: ClosedRange<Double>?
    public let citation: Citation

    public init(level: Level, amounts: ClosedRange<Double>?, citation: Citation) {
        self.level = level
        self.amounts = amounts
        self.citation = citation
    }
}
