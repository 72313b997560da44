import BoneScore
public import FoodModel
import Knowledge

/// A profile with what a day is held against, where each figure comes from, and what expert bodies
/// say to such a person.
public struct ProfileReport {
    private let chosen: ChosenProfile
    private let targets: [ProfileTarget]
    private let guidance: [Guidance]
    private let words: PersonWords

    /// The profile called `name`, else the person's own, else the standard.
    public init(name: String?, own: ProfileRequest?) throws {
        let choice = try ProfileChoice.shipped(own: own)
        let chosen = try choice.chosen(named: name)
        self.chosen = chosen
        targets = try ProfileTarget.all(of: chosen)
        guidance = try choice.book.guidance().filter {
            $0.speaks(to: chosen.profile, of: chosen.family)
        }
        words = try choice.book.words()
    }

    /// Schema `osteon.profile/1`.
    public func json() throws -> String {
        try JSONText.of(
            Document(
                profile: JSONProfile(
                    chosen.profile,
                    named: chosen.publicName,
                    isWhole: true
                ),
                family: chosen.family.key,
                familyVersion: chosen.sheet.version,
                title: chosen.family.title,
                profileVersion: chosen.rules.version,
                targetsHold: doTargetsHold,
                limits: chosen.rules.upperLimits.own.map(JSONLimit.init),
                findings: chosen.unknownWords.map { JSONFinding($0) },
                targets: targets.map(JSONTarget.init),
                guidance: guidance.map(JSONGuidance.init)
            )
        )
    }

    public func text(style: TextStyle) -> String {
        let profile = chosen.profile
        var lines = [
            style.bold(
                "\(profile.name) · \(chosen.family.title), version \(chosen.sheet.version)"
            ),
            Columns.wrapped("  \(person)", indent: "    "), "",
        ]
        lines += UnknownWordText.blocks(chosen.unknownWords, style: style)
        if !doTargetsHold { lines += [style.warning(Columns.wrapped(refusal, indent: "  ")), ""] }
        lines += ["A day is held against (score v\(chosen.rules.version))"]
        lines += targets.map(\.line)
        lines += limits
        let unsure = targets.filter { $0.citation.confidence.isLow }
        lines += ["", "Where the figures come from"]
        lines += ProfileTarget.sources(of: targets).map { Columns.wrapped($0, indent: "    ") }
        if !unsure.isEmpty {
            lines.append("  ? from memory and not yet checked against the source")
        }
        lines += ["", "What expert bodies say (food first; ask your team before any supplement)"]
        lines += guidance.flatMap(GuidanceText.lines)
        return style.plain(lines.joined(separator: "\n") + "\n")
    }

    /// "female, 58 years, 65 kg, T-score −2.1, on anastrozole".
    private var person: String {
        let profile = chosen.profile
        var parts = [
            profile.sex.rawValue, "\(profile.age) years",
            "\(NumberText.plain(profile.weightInKilograms)) kg",
        ]
        if let height = profile.heightInMetres { parts.append("\(height) m") }
        parts.append("\(NumberText.plain(profile.dayEnergy)) kcal a day")
        if let tScore = profile.tScore {
            parts.append("T-score \(NumberText.fixed(tScore, decimals: 1))")
        }
        parts += profile.therapies.map { therapy in
            "on \(therapy.name)" + (therapy.time.map { " at \($0)" } ?? "")
        }
        parts += profile.conditions.map(words.title)
        if profile.k2 == .strict { parts.append("K2 counted strictly") }
        if profile.diet != .omnivore { parts.append(profile.diet.rawValue) }
        return parts.joined(separator: ", ")
            + (profile.isDefault ? " (the default: nobody chose it)" : "")
    }

    /// Whether the targets are for such a person: with kidney disease only those of a clinician are.
    private var doTargetsHold: Bool {
        chosen.profile.clinician != nil
            || !chosen.profile.conditions.contains(where: \.isAdvancedKidneyDisease)
    }

    private var refusal: String {
        let conditions = chosen.profile.conditions.filter(\.isAdvancedKidneyDisease)
        return
            "! With \(conditions.map(words.title).joined(separator: ", ")), these targets do not hold, "
            + "and no score is shown: your kidney team sets yours."
    }

    private var limits: [String] {
        guard let first = chosen.rules.upperLimits.own.first else { return [] }
        let amounts = chosen.rules.upperLimits.own.map { limit in
            let nutrient = limit.limit.nutrient
            return
                "\(nutrient.name) \(NumberText.plain(limit.amount.value)) \(nutrient.unit.rawValue)"
        }
        return [
            Columns.wrapped(
                "  Limits as well: \(amounts.joined(separator: ", ")), "
                    + first.amount.citation.reference,
                indent: "    "
            )
        ]
    }

    private struct Document: Encodable {
        let schema = "osteon.profile/1"
        let profile: JSONProfile
        let family: String
        let familyVersion: String
        let title: String
        let profileVersion: String
        let targetsHold: Bool
        let limits: [JSONLimit]
        let findings: [JSONFinding]
        let targets: [JSONTarget]
        let guidance: [JSONGuidance]
    }

    private struct JSONLimit: Encodable {
        let key: String
        let amount: Double
        let unit: String
        let source: JSONCitation

        init(_ limit: StatedLimit) {
            key = limit.limit.rawValue
            amount = limit.amount.value
            unit = limit.limit.nutrient.unit.rawValue
            source = JSONCitation(limit.amount.citation)
        }
    }

    private struct JSONTarget: Encodable {
        let key: String
        let amount: Double
        let unit: String
        let points: Double
        let grade: String
        let source: JSONCitation

        init(_ target: ProfileTarget) {
            key = target.component.key
            amount = target.amount
            unit = target.unit
            points = target.points
            grade = target.grade.rawValue
            source = JSONCitation(target.citation)
        }
    }

    private struct JSONGuidance: Encodable {
        let body: String
        let year: String
        let people: String
        let calcium: String
        let vitaminD: String
        let other: String
        let source: JSONCitation

        init(_ guidance: Guidance) {
            body = guidance.body
            year = guidance.year
            people = guidance.people
            calcium = guidance.calcium
            vitaminD = guidance.vitaminD
            other = guidance.other
            source = JSONCitation(guidance.citation)
        }
    }
}
