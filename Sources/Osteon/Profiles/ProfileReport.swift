import BoneScore
public import FoodModel
import Knowledge

/// A profile with what a day is held against.
public struct ProfileReport {
    private let profile: Profile
    private let targets: Targets
    private let rules: ScoringRules

    /// The profile called `name`, else the person's own, else the standard.
    public init(name: String?, own: ProfileRequest?) throws {
        let choice = try ProfileChoice.shipped(own: own)
        profile = try choice.profile(named: name)
        rules = choice.book.rules
        targets = try Targets(rules: rules, profile: profile)
    }

    /// Schema `osteon.profile/1`.
    public func json() throws -> String {
        try JSONText.of(
            Document(
                profile: JSONProfile(profile),
                profileVersion: rules.version,
                targets: rows.map {
                    Document.Target(key: $0.component.key, amount: $0.amount, unit: $0.unit)
                }
            )
        )
    }

    public func text(style: TextStyle) -> String {
        let weight = NumberText.plain(profile.weightInKilograms)
        var lines = [
            style.bold("\(profile.name) · score v\(rules.version)"),
            "\(profile.sex.rawValue), \(profile.age) years, \(weight) kg"
                + (profile.isDefault ? " (the default: nobody chose it)" : ""),
            "",
            "A day is held against",
        ]
        lines += rows.map { row in
            let rule = rules.components[row.component]
            return "  " + Columns.left(row.component.name, 24)
                + Columns.right(NumberText.plain(row.amount), 6) + " "
                + Columns.left(row.unit, 6)
                + Columns.left("weight \(NumberText.plain(rule.weight.value))", 12)
                + "evidence \(rule.grade.value.printed)"
        }
        return style.plain(lines.joined(separator: "\n") + "\n")
    }

    private struct Row {
        let component: Component
        let amount: Double
        let unit: String
    }

    private var rows: [Row] {
        Component.allCases.map { component in
            let amount =
                switch component {
                case .calcium: targets.calcium
                case .protein: targets.protein
                case .vitaminD: targets.vitaminD
                case .magnesium: targets.magnesium
                case .potassium: targets.potassium
                case .zinc: targets.absorbedZinc
                case .vitaminK2: targets.vitaminK2
                case .polyphenols: targets.polyphenols
                case .omega3: targets.longChainOmega3
                }
            let unit =
                switch component {
                case .protein: "g"
                case .vitaminD, .vitaminK2: "µg"
                case .calcium, .magnesium, .potassium, .zinc, .polyphenols, .omega3: "mg"
                }
            return Row(component: component, amount: amount, unit: unit)
        }
    }

    private struct Document: Encodable {
        struct Target: Encodable {
            let key: String
            let amount: Double
            let unit: String
        }

        let schema = "osteon.profile/1"
        let profile: JSONProfile
        let profileVersion: String
        let targets: [Target]
    }
}
