import FoodModel

/// How a food is cooked, as far as somebody says.
enum Cooking: Hashable {
    /// It is not: what is told of cooking leaves it out.
    case none
    /// In one of several ways, the likeliest first; of each, the first with factors is meant.
    case said([[CookingMethod]])
    /// It is, and nobody says how.
    case unsaid
    /// Nobody says whether it is.
    case perhaps

    /// What is told; where nobody says whether the water of boiling is used, both may be.
    init(_ told: CookingWords.Told, usuallyDrained: Bool) {
        guard !told.methods.isEmpty else {
            // "Cook the pasta and drain" tells how.
            self =
                !told.isCooked ? .none : told.isDrained ? .said([[.boiledDrained]]) : .unsaid
            return
        }
        // What is browned first and stewed then keeps what is left in the liquid.
        let methods =
            told.methods.filter { $0.contains(.stewed) }
            + told.methods.filter { !$0.contains(.stewed) }
        self = .said(
            methods.flatMap { ways in
                guard ways.first == .boiled else { return [ways] }
                let drained = ways.map { $0 == .boiled ? .boiledDrained : $0 }
                if told.isDrained { return [drained] }
                return usuallyDrained ? [drained, ways] : [ways, drained]
            }
        )
    }

    /// Whether it is cooked in one way or another.
    var isCertain: Bool {
        switch self {
        case .said, .unsaid: true
        case .none, .perhaps: false
        }
    }
}
