import BoneScore
import FoodModel
import Knowledge

/// What a day is held against for one component, and where the figure comes from.
struct ProfileTarget {
    let component: Component
    let amount: Double
    let unit: String
    let points: Double
    let grade: Grade
    let citation: Citation

    /// The targets of a profile, in the order of ``Component``.
    static func all(of chosen: ChosenProfile) throws -> [ProfileTarget] {
        let rules = chosen.rules
        let targets = try Targets(rules: rules, profile: chosen.profile)
        let whole = Component.allCases.reduce(0) { $0 + rules.components[$1].weight.value }
        return Component.allCases.map { component in
            ProfileTarget(
                component: component,
                amount: amount(component, targets),
                unit: unit(of: component),
                points: 100 * rules.components[component].weight.value / whole,
                grade: rules.components[component].grade.value,
                citation: component.targetCitation(rules, chosen.profile)
            )
        }
    }

    private static func amount(_ component: Component, _ targets: Targets) -> Double {
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
    }

    private static func unit(of component: Component) -> String {
        switch component {
        case .protein: "g"
        case .vitaminD, .vitaminK2: "µg"
        case .calcium, .magnesium, .potassium, .zinc, .polyphenols, .omega3: "mg"
        }
    }

    /// "absorbed calcium  1,200 mg  22 points  evidence A−".
    var line: String {
        let points =
            self.points == 0 ? "not scored" : "\(NumberText.plain(self.points)) points"
        return "  " + Columns.left(component.name, 22)
            + Columns.right(NumberText.plain(amount), 6) + " " + Columns.left(unit, 4)
            + (citation.confidence.isLow ? "? " : "  ") + Columns.left(points, 13)
            + "evidence \(grade.printed)"
    }

    /// One sentence a publication: what is of it, how far it was checked.
    static func sources(of targets: [ProfileTarget]) -> [String] {
        var order: [Citation] = []
        for target in targets where !order.contains(target.citation) {
            order.append(target.citation)
        }
        return order.map { citation in
            let names = targets.filter { $0.citation == citation }.map(\.component.name)
            return "  \(names.joined(separator: ", ")): \(citation.reference) "
                + "[\(citation.confidence.rawValue)]"
        }
    }
}

/// What an expert body says, for people.
enum GuidanceText {
    static func lines(of guidance: Guidance) -> [String] {
        let year = guidance.year.isEmpty ? "" : " \(guidance.year)"
        let doubt = guidance.citation.confidence.isLow ? "; from memory, not yet checked" : ""
        var parts: [String] = []
        if !guidance.calcium.isEmpty { parts.append("calcium \(guidance.calcium)") }
        if !guidance.vitaminD.isEmpty { parts.append("vitamin D \(guidance.vitaminD)") }
        if !guidance.other.isEmpty { parts.append(guidance.other) }
        return [
            Columns.wrapped(
                "  \(guidance.body)\(year), \(guidance.people): \(parts.joined(separator: "; ")) "
                    + "[\(guidance.citation.confidence.rawValue)\(doubt)]",
                indent: "    "
            )
        ]
    }
}
