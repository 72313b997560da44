public import BoneScore
public import FoodModel

/// A person, and the rules that hold for them.
public struct ChosenProfile: Sendable {
    public let profile: Profile
    public let rules: ScoringRules
    public let family: ProfileFamily
    public let sheet: ProfileSheet
    /// Medicines and conditions that are not known, so that nothing said here heeds them.
    public var unknownWords: [Finding] = []
}
