public import BoneScore
public import FoodModel

/// A person, and the rules that hold for them.
public struct ChosenProfile: Sendable {
    public private(set) var profile: Profile
    public let rules: ScoringRules
    public let family: ProfileFamily
    public let sheet: ProfileSheet

    init(profile: Profile, rules: ScoringRules, family: ProfileFamily, sheet: ProfileSheet) {
        self.profile = profile
        self.rules = rules
        self.family = family
        self.sheet = sheet
    }

    /// The same person, whose vitamin K2 is counted like `k2`.
    public func counting(_ k2: Profile.K2Counting) -> ChosenProfile {
        var chosen = self
        chosen.profile.k2 = k2
        return chosen
    }
}
