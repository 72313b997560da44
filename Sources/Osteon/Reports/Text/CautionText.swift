import BoneScore
import FoodModel
import MealResolver

/// What a caution says, with what triggered it filled in.
struct CautionText {
    private let caution: Caution
    private let conditionTitles: [Condition: String]
    private let meals: [ResolvedMeal]

    init(_ caution: Caution, titles: [Condition: String], meals: [ResolvedMeal]) {
        self.caution = caution
        conditionTitles = titles
        self.meals = meals
    }

    /// "  ! You take warfarin: … (NIH, …)", wrapped.
    var line: String {
        let citation = caution.rule.citation
        let doubt = citation.confidence.isLow ? "; from memory, not yet checked" : ""
        return Columns.wrapped("  ! \(sentence) (\(citation.reference)\(doubt))", indent: "    ")
    }

    /// The text with its places filled in.
    var sentence: String {
        let conditions = caution.conditions.map { conditionTitles[$0] ?? $0.rawValue }
        var sentence = caution.rule.text
            .replacing("{medicine}", with: Self.list(caution.medicines))
            .replacing("{condition}", with: Self.list(conditions))
            .replacing("{amount}", with: caution.amount.map { inUnit(RangeText.amount($0)) } ?? "")
            .replacing("{limit}", with: caution.limit.map { inUnit(NumberText.plain($0)) } ?? "")
            .replacing("{lines}", with: Self.list(lines))
        // A medicine may open the sentence.
        if let first = sentence.first, caution.rule.text.hasPrefix("{medicine}") {
            sentence = first.uppercased() + sentence.dropFirst()
        }
        return sentence
    }

    /// What triggered it: lines as written, else sittings by name and time.
    var lines: [String] {
        let lines = caution.places.map { "\"\(meals[$0.sitting].lines[$0.line].text)\"" }
        return lines
            + caution.sittings.map { index in
                let intake = meals[index].intake
                let name = intake.name.isEmpty ? "the meal" : intake.name
                return intake.time.map { "\(name) at \($0)" } ?? name
            }
    }

    private func inUnit(_ amount: String) -> String {
        caution.nutrient.map { "\(amount) \($0.unit.rawValue)" } ?? amount
    }

    /// "a, b and c".
    private static func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }
}
