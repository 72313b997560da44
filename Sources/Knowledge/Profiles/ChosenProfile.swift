public import BoneScore
public import FoodModel

/// A person, and the rules that hold for them.
public struct ChosenProfile: Sendable {
    public private(set) var profile: Profile
    public let rules: ScoringRules
    public let family: ProfileFamily
    public let sheet: ProfileSheet
    /// Medicines and conditions that are not known, so that nothing said here heeds them.
    public var unknownWords: [Finding] = []

    init(
        profile: Profile,
        rules: ScoringRules,
        family: ProfileFamily,
        sheet: ProfileSheet,
        unknownWords: [Finding] = []
    ) {
        self.profile = profile
        self.rules = rules
        self.family = family
        self.sheet = sheet
        self.unknownWords = unknownWords
    }

    /// The same person, whose vitamin K2 is counted like `k2`.
    public func counting(_ k2: Profile.K2Counting) -> ChosenProfile {
        var chosen = self
        chosen.profile.k2 = k2
        return chosen
    }
}
