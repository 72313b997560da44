import BoneScore
import FoodModel

/// Targets that a clinician set for one person, in place of the profile's; with kidney disease from
/// stage 3 on those of protein and potassium are limits too, and phosphorus is one for everybody.
struct OwnTargets {
    private let request: ProfileRequest

    init(_ request: ProfileRequest) { self.request = request }

    /// Puts the targets into `rules`, each cited as the clinician's.
    ///
    /// Throws where nobody is named who set them, and where kidneys ask for more of them.
    func apply(to rules: inout ScoringRules, _ profile: inout Profile) throws(InputError) {
        if profile.conditions.contains(where: \.isAdvancedKidneyDisease), request.clinician != nil {
            for nutrient in [Nutrient.protein, .potassium]
            where !request.targets.contains(where: { $0.nutrient == nutrient }) {
                throw InputError(
                    .badData,
                    at: request.location,
                    "with kidney disease a clinician's profile states \(nutrient.name) too; "
                        + "add \(nutrient.tag) under \"targets\""
                )
            }
        }
        guard let first = request.targets.first else { return }
        guard let clinician = request.clinician else {
            throw InputError(
                .badData,
                at: first.location,
                "targets of your own need who set them; add \"clinician\" with a name and a date"
            )
        }
        let citation = Citation("set by \(clinician)", confidence: .verified)
        // Kidneys that fail cannot get rid of what is above the figures of those who care for them.
        let areLimits = profile.conditions.contains(where: \.isAdvancedKidneyDisease)
        for target in request.targets {
            let value = Cited(target.amount, citation)
            switch target.nutrient {
            case .phosphorus: rules.upperLimits.own.append(StatedLimit(.phosphorus, value))
            case .calcium: rules.targets.calcium = value
            case .vitaminD: rules.targets.vitaminD = value
            case .magnesium: rules.targets.magnesium = value
            case .potassium:
                rules.targets.potassium = value
                if areLimits { rules.upperLimits.own.append(StatedLimit(.potassium, value)) }
            case .vitaminK2: rules.targets.vitaminK2 = value
            case .alphaLinolenicAcid: rules.targets.alphaLinolenicAcid = value
            case .protein:
                profile.proteinPerKilogram = target.amount / profile.referenceWeight
                rules.proteinPerKilogram = Cited(profile.proteinPerKilogram, citation)
                if areLimits { rules.upperLimits.own.append(StatedLimit(.protein, value)) }
            default:
                throw InputError(
                    .badData,
                    at: target.location,
                    "\(target.nutrient.tag) is no target of the score; write PROCNT, CA, VITD, MG, K, "
                        + "VITK2 or F18D3N3, or P as a limit"
                )
            }
        }
    }
}
