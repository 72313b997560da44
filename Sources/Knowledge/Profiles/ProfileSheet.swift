public import BoneScore
public import FoodModel

/// What one family of profiles states: targets by sex and age, and what else differs.
public struct ProfileSheet: Sendable {
    /// The path below FoodData: "Profiles/general.yaml".
    public let file: String
    public let version: String
    /// In grams a kilogram of reference weight.
    public let proteinPerKilogram: Cited<Double>
    /// By sex and target; what a sex is not given is not for it.
    public let targets: [Profile.Sex: [Target: AgeSteps]]
    /// What has a weight in the score and none for this family.
    public let notScored: Set<Component>
    /// Limits of the family's own, by their keys in scoring.yaml.
    public let upperLimits: [String: Cited<Double>]

    /// The sheet that `node` states, with what it leaves out from `base`.
    init(_ node: ProfileNode, file: String, base: ProfileSheet?) throws(InputError) {
        try node.check(keys: Self.keys)
        self.file = file
        version = try node["version"].text
        let protein = node.optional("protein-per-kilogram")
        if protein == nil, let base {
            proteinPerKilogram = base.proteinPerKilogram
        } else {
            proteinPerKilogram = try node["protein-per-kilogram"].cited
        }
        var notScored = base?.notScored ?? []
        for word in try node.optional("not-scored")?.list ?? [] {
            guard let component = Component(key: try word.text) else {
                throw word.fault("\"\(try word.text)\" is no component of the score")
            }
            notScored.insert(component)
        }
        self.notScored = notScored
        var upperLimits = base?.upperLimits ?? [:]
        if let limits = node.optional("upper-limits") {
            try limits.check(keys: Self.limits)
            for key in Self.limits {
                if let limit = limits.optional(key) { upperLimits[key] = try limit.cited }
            }
        }
        self.upperLimits = upperLimits
        targets = try Self.targets(node.optional("targets"), base: base?.targets ?? [:])
    }

    private static func targets(
        _ node: ProfileNode?,
        base: [Profile.Sex: [Target: AgeSteps]]
    ) throws(InputError) -> [Profile.Sex: [Target: AgeSteps]] {
        guard let node else { return base }
        try node.check(keys: ["women", "men"])
        var targets = base
        for (key, sex) in [("women", Profile.Sex.female), ("men", .male)] {
            guard let column = node.optional(key) else { continue }
            try column.check(keys: Target.allCases.map(\.rawValue))
            for target in Target.allCases {
                guard let steps = try column.optional(target.rawValue)?.steps else { continue }
                targets[sex, default: [:]][target] = steps
            }
        }
        return targets
    }

    /// The targets of a person of `sex` and `age`.
    func targets(sex: Profile.Sex, age: Int) throws(InputError) -> TargetRules {
        try TargetRules { target throws(InputError) in
            guard let value = targets[sex]?[target]?[age] else {
                throw InputError(
                    .badData,
                    at: SourceLocation(file: file),
                    "no target for \(target.rawValue) is stated for age \(age), \(sex.rawValue)"
                )
            }
            return value
        }
    }

    private static let keys = [
        "version", "like", "protein-per-kilogram", "not-scored", "upper-limits", "targets",
    ]

    private static let limits = [
        "retinol", "vitamin-d", "calcium-of-the-younger", "calcium", "zinc",
        "supplemental-magnesium",
    ]
}

extension ProfileSheet {
    /// Where each of the figures comes from, one for each.
    public var citations: [Citation] {
        let targets = Profile.Sex.allCases.flatMap { sex in
            Target.allCases.flatMap { self.targets[sex]?[$0]?.steps.map(\.value.citation) ?? [] }
        }
        return [proteinPerKilogram.citation] + targets
            + upperLimits.sorted { $0.key < $1.key }.map(\.value.citation)
    }
}
