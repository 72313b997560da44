import FoodModel
import MealResolver

/// The lines of a meal with what each became and how sure it is.
struct MealText {
    private let meal: ResolvedMeal
    private let style: TextStyle

    init(_ meal: ResolvedMeal, style: TextStyle) {
        self.meal = meal
        self.style = style
    }

    func lines(under title: String) -> [String] {
        [style.bold("  \(title)")] + meal.lines.flatMap(lines)
    }

    private func lines(of line: ResolvedLine) -> [String] {
        [
            line.parsed.isCompanion ? "      with \(line.text)" : "    \(line.text)",
            style.dim(Columns.wrapped("      → \(LineReadingText.of(line))", indent: "        ")),
        ]
    }
}

/// What a line became: the food, its weight and how sure both are.
enum LineReadingText {
    static func of(_ line: ResolvedLine) -> String {
        guard line.unresolved == nil else { return "not found: not in the score" }
        if line.parsed.isNote { return line.reason }
        let entry = line.entry
        var parts: [String] = []
        if entry.food == nil {
            parts.append("supplement")
            parts += entry.supplies.map { supply in
                let amount = RangeText.amount(supply.value.estimate)
                return "\(supply.nutrient.name) \(amount) \(supply.nutrient.unit.rawValue)"
            }
            if line.path != ResolvedLine.asWritten { parts.append(line.path) }
        } else {
            parts.append(entry.name)
            parts.append(RangeText.grams(entry.grams))
            if line.isAmountAssumed { parts.append("amount assumed") }
        }
        parts.append(Sureness(line).words)
        if Sureness(line) == .doubtful, let other = line.runnersUp.first {
            parts.append("or \(other.food.name)?")
        }
        return parts.joined(separator: " · ")
    }
}

/// How sure a line's food and weight are, in a word.
enum Sureness: Equatable {
    case sure, likely, doubtful

    init(_ line: ResolvedLine) { self.init(line.confidence * line.weightConfidence) }

    init(_ confidence: Double) {
        self =
            switch confidence {
            case 0.9...: .sure
            case 0.7...: .likely
            default: .doubtful
            }
    }

    var words: String {
        switch self {
        case .sure: "sure"
        case .likely: "likely"
        case .doubtful: "doubtful"
        }
    }
}

/// What is wrong with the lines that are not in the score.
enum UnresolvedText {
    /// "line 9: "2 blorps of quark": the unit …".
    static func lines(of meal: ResolvedMeal) -> [String] {
        meal.lines.compactMap { line in
            line.problem.map { "\(line.location): \($0)" }
        }
    }
}
