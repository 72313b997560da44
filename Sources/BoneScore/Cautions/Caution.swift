public import FoodModel

/// A caution that holds, with what triggered it.
public struct Caution: Equatable, Sendable {
    public let rule: CautionRule
    /// The person's medicines that are meant, as they named them.
    public let medicines: [String]
    /// The person's conditions that are meant.
    public let conditions: [Condition]
    /// What exceeds or lacks; nil where nothing was measured.
    public internal(set) var nutrient: Nutrient?
    public internal(set) var amount: Estimate?
    public internal(set) var limit: Double?
    /// The lines that triggered it.
    public internal(set) var places: [Place] = []
    /// The sittings that triggered it, as positions in the day.
    public internal(set) var sittings: [Int] = []

    init(_ rule: CautionRule, _ person: Profile) {
        self.rule = rule
        medicines = person.therapies.filter { rule.therapies.contains($0.kind) }.map(\.name)
        conditions = person.conditions.filter(rule.conditions.contains)
    }
}
