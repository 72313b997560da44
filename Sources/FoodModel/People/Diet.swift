/// What a person does not eat, by habit.
public enum Diet: String, CaseIterable, Hashable, Sendable {
    case omnivore
    /// Fish, and no meat.
    case pescetarian
    case vegetarian, vegan

    /// What is not eaten.
    public var forbidden: DietContents {
        switch self {
        case .omnivore: []
        case .pescetarian: [.meat, .poultry, .pork]
        case .vegetarian: [.meat, .poultry, .pork, .fish, .shellfish]
        case .vegan: [.meat, .poultry, .pork, .fish, .shellfish, .dairy, .egg, .honey]
        }
    }
}
