import FoodModel
import MealResolver

/// What a person could say to make a line surer.
public struct ReviewQuestion: Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        /// Which food is meant.
        case food
        /// What a unit that nobody knows weighs.
        case unit
        /// What a known measure of the food weighs.
        case weight
        /// How much it was: only the line itself can say it.
        case amount
        /// What the line says at all.
        case line
    }

    public let kind: Kind
    /// What lines are grouped by, as written: the food's name.
    public let name: String
    /// Why the line is in doubt: words for people, lower case, no full stop.
    public let reason: String
    /// What to write, and where: "oat milk barista = FOOD".
    public let advice: String
    /// "1 cup of granola", where a weight of it can be told; nil elsewhere.
    public let measure: String?
    /// Whether the line is not in the score.
    public let isUnresolved: Bool
    /// Equal for lines that one answer settles.
    let key: String

    /// What is asked of `line`; nil where it is sure enough, or names no food.
    init?(_ line: ResolvedLine) {
        let parsed = line.parsed
        guard !parsed.isHeading, !parsed.isNote, let kind = Self.kind(of: line) else { return nil }
        self.kind = kind
        name = parsed.ownName.isEmpty ? parsed.text : parsed.ownName
        measure = parsed.ownMeasure
        isUnresolved = line.unresolved != nil
        reason = line.unresolved?.problem ?? Self.doubt(of: line, kind)
        switch kind {
        case .food: advice = "\(name) = FOOD"
        case .unit, .weight: advice = "\(measure ?? "1 \(name)") = … g"
        case .amount: advice = "the amount into the line: 100 g \(name)"
        case .line: advice = "the line anew"
        }
        let counted = kind == .unit || kind == .weight ? measure ?? "" : ""
        key = "\(kind.rawValue) \(counted) \(isUnresolved) \(parsed.nameKey)"
    }

    /// Whether an answer can be kept in a memory file.
    public var isAnswerable: Bool {
        switch kind {
        case .food, .unit, .weight: true
        case .amount, .line: false
        }
    }

    private static func kind(of line: ResolvedLine) -> Kind? {
        switch line.unresolved {
        case .unknownFood: return .food
        case .unknownUnit: return .unit
        case .noWeight: return .weight
        case .noQuantity: return .amount
        case .negativeQuantity, .absurdQuantity, .noDose, .noName: return .line
        case nil: break
        }
        guard Sureness(line) == .doubtful else { return nil }
        if line.confidence <= line.weightConfidence { return .food }
        return line.isAmountAssumed || line.parsed.ownMeasure == nil ? .amount : .weight
    }

    private static func doubt(of line: ResolvedLine, _ kind: Kind) -> String {
        let food = "\"\(line.entry.name)\""
        switch kind {
        case .food:
            return
                "taken for \(food), \(NumberText.percent(line.confidence)) % sure: \(line.reason)"
        case .unit, .weight, .amount, .line:
            return "taken for \(RangeText.grams(line.entry.grams)) of \(food): \(line.path)"
        }
    }
}
