import FoodModel

/// How a food is cooked, as far as somebody says.
enum Cooking: Equatable {
    /// It is not: what is told of cooking leaves it out.
    case none
    /// In one of several ways, the likeliest first; of each, the first with factors is meant.
    case said([[CookingMethod]])
    /// Nobody says whether, or how.
    case unsaid

    /// What is told; where nobody says whether the water of boiling is used, both may be.
    init(_ told: CookingWords.Told, usuallyDrained: Bool) {
        guard !told.methods.isEmpty else {
            self = told.isCooked ? .unsaid : .none
            return
        }
        self = .said(
            told.methods.flatMap { ways in
                guard ways.first == .boiled else { return [ways] }
                let drained = ways.map { $0 == .boiled ? .boiledDrained : $0 }
                if told.isDrained { return [drained] }
                return usuallyDrained ? [drained, ways] : [ways, drained]
            }
        )
    }
}
