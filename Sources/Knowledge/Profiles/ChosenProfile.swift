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
    /// Whether whoever asked named it, and so wants it named.
    public var isNamed = false

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

    /// What it is called where an answer is passed on: a name that tells of a medicine, a T-score or a
    /// condition is "personal", unless it was asked for by that name.
    public var publicName: String {
        isNamed || !family.tellsOfHealth ? profile.name : "personal"
    }

    /// Whether what is recommended of `nutrient` to others holds for the person: not where a clinician
    /// limits it, nor where supplements of it must not be taken unasked.
    public func isRecommended(_ nutrient: Nutrient) -> Bool {
        let isLimited = rules.upperLimits.own.contains { $0.limit.nutrient == nutrient }
        let isBarred = profile.conditions.contains(where: \.barsMoreCalcium)
        return !isLimited && !(isBarred && [.calcium, .vitaminD].contains(nutrient))
    }

    /// The same person, whose vitamin K2 is counted like `k2`.
    public func counting(_ k2: Profile.K2Counting) -> ChosenProfile {
        var chosen = self
        chosen.profile.k2 = k2
        return chosen
    }
}
