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
        let citation = caution.citation
        let doubt = citation.confidence.isLow ? "; from memory, not yet checked" : ""
        return Columns.wrapped("  ! \(sentence) (\(citation.reference)\(doubt))", indent: "    ")
    }

    /// The text with its places filled in.
    var sentence: String {
        let conditions = caution.conditions.map { conditionTitles[$0] ?? $0.rawValue }
        let unit = caution.nutrient.map { " \($0.unit.rawValue)" } ?? ""
        let each = caution.isOfServing ? " a serving" : ""
        var sentence = caution.text
            .replacing("{medicine}", with: Self.list(caution.medicines))
            .replacing("{condition}", with: Self.list(conditions))
            .replacing(
                "{amount}",
                with: caution.amount.map { RangeText.amount($0) + unit + each } ?? ""
            )
            .replacing("{limit}", with: caution.limit.map { NumberText.plain($0) + unit } ?? "")
            .replacing("{lines}", with: Self.list(lines))
        // A medicine may open the sentence.
        if let first = sentence.first, caution.text.hasPrefix("{medicine}") {
            sentence = first.uppercased() + sentence.dropFirst()
        }
        return sentence + alone
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

    /// What one food alone exceeds, and that it earns nothing.
    private var alone: String {
        guard case .upperLimit = caution.rule.trigger, !caution.isDoubtful, !lines.isEmpty else {
            return ""
        }
        return " Above it alone, and so without points: \(Self.list(lines))."
    }

    /// "a, b and c".
    private static func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }
}
