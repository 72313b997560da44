import BoneScore
import FoodModel
import MealResolver

/// What a person should be told beside a score, as JSON prints it.
struct JSONCaution: Encodable {
    let key: String
    let text: String
    let lines: [String]
    let amount: Double?
    let limit: Double?
    let unit: String?
    let source: JSONCitation

    static func all(
        _ cautions: [Caution],
        _ titles: [Condition: String],
        _ meals: [ResolvedMeal]
    ) -> [JSONCaution] {
        cautions.map { caution in
            let text = CautionText(caution, titles: titles, meals: meals)
            return JSONCaution(
                key: caution.rule.key,
                text: text.sentence,
                lines: text.lines,
                amount: caution.amount,
                limit: caution.limit,
                unit: caution.nutrient?.unit.rawValue,
                source: JSONCitation(caution.rule.citation)
            )
        }
    }
}
