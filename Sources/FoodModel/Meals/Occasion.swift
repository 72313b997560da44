/// When in a day something is eaten, as far as a suggestion asks.
public enum Occasion: String, CaseIterable, Hashable, Sendable {
    case breakfast, lunch, dinner, snack

    /// The occasion of a sitting: by its name, else by its time, else by its kind; nil for supplements
    /// taken on their own, and for a meal of which nothing is said.
    ///
    /// A main meal before 10:30 is a breakfast, before 16:00 a lunch (Osteon's own choice).
    public init?(name: String, kind: Meal.Kind, time: ClockTime?) {
        let words = name.lowercased().split { !$0.isLetter }.map(String.init)
        let named = words.lazy.compactMap { Self.names[$0] }.first
        if let named {
            self = named
            return
        }
        switch kind {
        case .supplement: return nil
        case .snack: self = .snack
        case .meal:
            guard let time else { return nil }
            let minutes = time.hour * 60 + time.minute
            self = minutes < 10 * 60 + 30 ? .breakfast : minutes < 16 * 60 ? .lunch : .dinner
        }
    }

    private static let names: [String: Occasion] = [
        "breakfast": .breakfast, "brunch": .breakfast, "lunch": .lunch, "dinner": .dinner,
        "supper": .dinner, "tea": .dinner, "snack": .snack, "snacks": .snack, "elevenses": .snack,
    ]
}
