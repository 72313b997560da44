import FoodModel

/// A score in the words that go with it.
public struct Wording: Equatable, Sendable {
    /// To one decimal.
    public let printed: Double
    /// "Covers about N tenths": halves up.
    public let tenths: Int
    /// The band's word; empty where a safety limit is exceeded.
    public let band: String

    /// The words for `score`; both tenths and band follow the printed number.
    public init(score: Double, limitExceeded: Bool, bands: [Band]) {
        let decimals = Int((score * 10).rounded(.toNearestOrAwayFromZero))
        let printed = Double(decimals) / 10
        self.printed = printed
        tenths = (decimals + 50) / 100
        let reached = bands.first { printed >= $0.from.value }
        band = limitExceeded ? "" : reached.map(\.word) ?? ""
    }
}
