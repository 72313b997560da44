public import FoodModel

/// A caution that holds, with what triggered it.
public struct Caution: Equatable, Sendable {
    public let rule: CautionRule
    /// The person's medicines that are meant, as they named them.
    public let medicines: [String]
    /// The person's conditions that are meant.
    public let conditions: [Condition]
    /// Whose figure the limit is, or what the advice rests on.
    public internal(set) var citation: Citation
    /// Whether the limit is not passed for certain, but may be.
    public internal(set) var isDoubtful = false
    /// Whether the amounts are those of one serving of a recipe.
    public let isOfServing: Bool
    /// Whether a clinician set the limit for the person.
    public internal(set) var isOwnLimit = false
    /// What exceeds or lacks; nil where nothing was measured.
    public internal(set) var nutrient: Nutrient?
    public internal(set) var amount: Estimate?
    public internal(set) var limit: Double?
    /// The lines that triggered it; of an upper limit, those that alone exceed it.
    public internal(set) var places: [Place] = []
    /// The sittings that triggered it, as positions in the day.
    public internal(set) var sittings: [Int] = []

    /// What is said, with places for what triggered it.
    public var text: String { isDoubtful ? rule.doubt?.text ?? rule.text : rule.text }

    /// Whether it tells something of the person: a medicine, a condition, a weight, a doctor's word.
    public var isPersonal: Bool {
        if case .bodyMassIndexBelow = rule.trigger { return true }
        return isOwnLimit || !rule.therapies.isEmpty || !rule.conditions.isEmpty
    }

    init(_ rule: CautionRule, _ person: Profile, isOfServing: Bool) {
        self.rule = rule
        self.isOfServing = isOfServing
        citation = rule.citation
        medicines = person.therapies.filter { rule.therapies.contains($0.kind) }.map(\.name)
        conditions = person.conditions.filter(rule.conditions.contains)
    }

    mutating func measure(_ nutrient: Nutrient?, _ amount: Estimate, _ limit: Double) {
        self.nutrient = nutrient
        self.amount = amount
        self.limit = limit
    }

    /// Whether `other` says the same thing more exactly, of all the lines that this one names.
    func isToldBetter(by other: Caution) -> Bool {
        other.rule.replaces.contains(rule.key) && (isDoubtful || !other.isDoubtful)
            && places.allSatisfy(other.places.contains)
    }
}
