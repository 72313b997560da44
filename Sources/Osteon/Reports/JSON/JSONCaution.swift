import BoneScore
import FoodModel
import MealResolver

/// What a person should be told beside a score, as JSON prints it.
struct JSONCaution: Encodable {
    let key: String
    /// Whether a limit is not passed for certain, but may be.
    let doubtful: Bool
    /// Whether the amounts are those of one serving of a recipe.
    let perServing: Bool
    let text: String
    let lines: [String]
    let amount: JSONEstimate?
    let limit: Double?
    let unit: String?
    let source: JSONCitation?

    static let untoldSentence =
        "the person's medicines or conditions call for a caution; --include-profile prints it"

    /// What medicines or conditions call for, which nobody asked to be told.
    private static let untold = JSONCaution(
        key: "personal",
        doubtful: false,
        perServing: false,
        text: untoldSentence,
        lines: [],
        amount: nil,
        limit: nil,
        unit: nil,
        source: nil
    )

    /// `cautions` with what people call conditions; those of medicines and conditions only as one
    /// that says so where `titles` is nil.
    static func all(
        _ cautions: [Caution],
        _ titles: [Condition: String]?,
        _ meals: [ResolvedMeal]
    ) -> [JSONCaution] {
        guard let titles else {
            let open = cautions.filter { !$0.isPersonal }
            return (open.count < cautions.count ? [untold] : []) + all(open, [:], meals)
        }
        return cautions.map { caution in
            let text = CautionText(caution, titles: titles, meals: meals)
            return JSONCaution(
                key: caution.rule.key,
                doubtful: caution.isDoubtful,
                perServing: caution.isOfServing,
                text: text.sentence,
                lines: text.lines,
                amount: caution.amount.map { JSONEstimate($0) },
                limit: caution.limit,
                unit: caution.nutrient?.unit.rawValue,
                source: JSONCitation(caution.citation)
            )
        }
    }
}
