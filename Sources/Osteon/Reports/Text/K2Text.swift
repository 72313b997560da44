import BoneScore
import FoodModel

/// How vitamin K2 was counted, and what menaquinone-4 has to do with it.
struct K2Text {
    private let profile: Profile
    private let rules: ScoringRules

    init(_ report: ScoreReport) {
        profile = report.profile
        rules = report.rules
    }

    /// What a report's head says where K2 is counted strictly; empty elsewhere.
    var mark: [String] { profile.k2 == .strict ? ["K2 strict"] : [] }

    /// What a reader must know of every score that K2 is part of; nil where it is part of none.
    var caveat: String? {
        guard rules.components.vitaminK2.weight.value > 0 else { return nil }
        let doses = """
            of menaquinone-4, that of meat, eggs and butter, \(amount(rules.menaquinone4.dose)) a \
            day moved a marker of bone, of the longer ones of natto and cheese \
            \(amount(rules.menaquinone4.longChainDose)) (\
            \(rules.menaquinone4.dose.citation.reference); \
            \(rules.menaquinone4.longChainDose.citation.reference))
            """
        return switch profile.k2 {
        case .unweighted:
            "Vitamin K2 counts as eaten, though \(doses): --mk4-strict counts \(exchange)."
        case .strict: "Vitamin K2 counts \(exchange): \(doses)."
        }
    }

    /// What counting strictly did to `score`; nil where it is not done, or there is no K2.
    func effect(on score: Score) -> String? {
        let component = score[.vitaminK2]
        guard profile.k2 == .strict, component.weight > 0,
            let eaten = score.totals[.vitaminK2]?.estimate, eaten.high > 0
        else { return nil }
        let adequacy = min(1, eaten.point / component.target)
        let lost = component.weight * (adequacy - component.adequacy.point)
        // What a limit withholds is not lost by strictness.
        let cost =
            score.exceedances.isEmpty
            ? ", \(NumberText.fixed(max(lost, 0), decimals: 1)) points less" : ""
        return """
            vitamin K2 strictly: \(RangeText.amount(component.intake)) of the \
            \(RangeText.amount(eaten)) µg eaten count\(cost); what is not known of its \
            menaquinone-4 is a range from none to all
            """
    }

    /// What is said of one line's K2 where it is counted strictly; nil elsewhere.
    func share(in entry: Entry) -> String? {
        guard profile.k2 == .strict else { return nil }
        if let share = entry.menaquinone4Share {
            let range = share.isExact ? "" : " (\(RangeText.percent(share)))"
            return "menaquinone-4: \(NumberText.percent(share.point)) % of it\(range)"
        }
        if let amount = entry.supplies[.menaquinone4]?.estimate {
            return "menaquinone-4: \(RangeText.amount(amount)) µg of it"
        }
        return "menaquinone-4: not known apart, none to all of it"
    }

    /// "6 µg of menaquinone-4 as 1".
    private var exchange: String {
        let ratio = rules.menaquinone4.dose.value / rules.menaquinone4.longChainDose.value
        return "\(NumberText.plain(ratio)) µg of menaquinone-4 as 1"
    }

    private func amount(_ dose: Cited<Double>) -> String { "\(NumberText.plain(dose.value)) µg" }
}
