/// Why a line is not in the score.
public enum UnresolvedReason: Hashable, Sendable {
    /// A word stands where a unit should, and is none; with the unit it looks like.
    case unknownUnit(String, suggestion: String?)
    /// No food answers to the name; with the nearest names.
    case unknownFood(String, nearest: [String])
    case noQuantity(food: String)
    /// The food is known, and not what one of the unit weighs; an empty unit is a piece.
    case noWeight(unit: String, food: String)
    case negativeQuantity
    /// More than anyone eats: over 20 kg, or over 10,000 pieces.
    case absurdQuantity
    /// A supplement without its dose.
    case noDose
    /// The line names nothing.
    case noName
}

extension UnresolvedReason {
    init(_ failure: PortionWeigher.Failure, food: String) {
        switch failure {
        case .noQuantity: self = .noQuantity(food: food)
        case .noWeight(let unit): self = .noWeight(unit: unit, food: food)
        }
    }

    /// What is wrong and what to do, after the line itself: lower case, no full stop before a
    /// further sentence ends it.
    func sentence(for text: String) -> String {
        "\"\(text)\": \(problem)"
    }

    /// The sentence without the line.
    public var problem: String {
        switch self {
        case .unknownUnit(let unit, let suggestion):
            "the unit \"\(unit)\" is not known."
                + (suggestion.map { " Did you mean \"\($0)\"?" } ?? "")
                + " Known: g, ml, cup, tbsp, slice, …"
        case .unknownFood(let name, let nearest):
            nearest.isEmpty
                ? "no food is called \"\(name)\"; use other words, or define it in the file"
                : "no food is called \"\(name)\". Nearest: "
                    + nearest.map { "\"\($0)\"" }.joined(separator: ", ")
        case .noQuantity(let food):
            "no amount is written, and \"\(food)\" has no usual piece; write grams, a cup or a spoon"
        case .noWeight(let unit, let food):
            unit.isEmpty
                ? "no weight is known for one \"\(food)\"; write grams or a household measure"
                : "no weight is known for one \"\(unit)\" of \"\(food)\"; write grams"
        case .negativeQuantity: "the amount is negative; write how much was eaten"
        case .absurdQuantity:
            "the amount is more than anyone eats (over 20 kg or 10,000 pieces); check the unit"
        case .noDose: "the dose is missing; write what the label says of one, as \"calcium 500 mg\""
        case .noName: "the line names no food"
        }
    }
}
