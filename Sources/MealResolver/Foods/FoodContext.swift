/// What a line is a line of; it decides the state of a food that names none.
public enum FoodContext: String, CaseIterable, Sendable {
    /// A diary's food is as eaten: rice is cooked.
    case diary
    /// A recipe's ingredient is as bought: rice is raw.
    case recipe
}
