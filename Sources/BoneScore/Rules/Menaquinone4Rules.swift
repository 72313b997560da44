public import FoodModel

/// What a microgram of menaquinone-4 counts for as vitamin K2, where one of the longer ones counts 1.
public struct Menaquinone4Rules: Equatable, Sendable {
    /// Where K2 is counted as eaten.
    public var weight: Cited<Double>
    /// The least dose of a longer menaquinone that moved a marker of bone, in micrograms a day.
    public var longChainDose: Cited<Double>
    /// The least dose of menaquinone-4 that did, in micrograms a day.
    public var dose: Cited<Double>
    /// The share of a food's K2 that menaquinone-4 is taken for where nothing says.
    public var unknownShare: Cited<Double>

    public init(
        weight: Cited<Double>,
        longChainDose: Cited<Double>,
        dose: Cited<Double>,
        unknownShare: Cited<Double>
    ) {
        self.weight = weight
        self.longChainDose = longChainDose
        self.dose = dose
        self.unknownShare = unknownShare
    }

    /// What it counts for where K2 is counted like `counting`.
    ///
    /// Strictly, the two doses are worth the same: 100 of 600 µg make a sixth.
    public func weight(_ counting: Profile.K2Counting) -> Double {
        switch counting {
        case .unweighted: weight.value
        case .strict: longChainDose.value / dose.value
        }
    }
}
