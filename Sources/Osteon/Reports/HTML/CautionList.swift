import BoneScore
import FoodModel
import MealResolver

/// Cautions, each with what it rests on.
struct CautionList {
    let told: [Caution]
    /// Whether none was left out because it tells of a medicine or a condition.
    let isComplete: Bool
    /// The meals that the cautions name lines of.
    let meals: [ResolvedMeal]
    let report: ScoreReport
    let sources: SourceBook
    let anchor: String

    /// Nothing where there is none.
    var markup: Markup {
        var items: [Markup] = told.map { caution in
            let text = CautionText(caution, titles: report.conditionTitles, meals: meals)
            let doubt = caution.citation.confidence.isLow ? "; from memory, not yet checked" : ""
            return """
                <li>\(text.sentence) <span class="soft">(\(caution.citation.reference)\(doubt))</span>\
                \(sources.mark(caution.citation))</li>
                """
        }
        if !isComplete { items.insert("<li>\(JSONCaution.untoldSentence)</li>", at: 0) }
        guard !items.isEmpty else { return "" }
        return """
            <div class="cautions" id="\(anchor)">
            <h3>Cautions</h3>
            <ul>
            \(items.joined())
            </ul>
            </div>
            """
    }
}
