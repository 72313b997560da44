import FoodModel

/// How much is known of one nutrient in one food, best first.
public enum Knowing: String, CaseIterable, Comparable, Sendable {
    /// A table or a paper has a figure of this food.
    case figure
    /// It cannot be there, by nature.
    case logicalZero
    /// A range that is cited: between laboratories, or of the food's class in the literature.
    case range
    /// Only what other foods of its class hold.
    case classBounds
    case nothing

    public static func < (a: Knowing, b: Knowing) -> Bool { a.rank < b.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }

    /// Figures that a class needs before they bound what its other foods hold.
    static let fewestFigures = 10

    /// What is known of `nutrient` in a food of `composition`, which is of `foodClass`.
    init(
        _ nutrient: Nutrient,
        in composition: Composition,
        of foodClass: FoodClass?,
        statistics: ClassStatistics
    ) {
        if foodClass?.structuralZeros.contains(nutrient) ?? false {
            self = .logicalZero
        } else if let figure = composition[nutrient] {
            self =
                figure.kind == .logicalZero
                ? .logicalZero : figure.estimate.isExact ? .figure : .range
        } else if foodClass?.ranges[nutrient] != nil {
            self = .range
        } else if let count = statistics.distributions[nutrient]?.count,
            count >= Self.fewestFigures
        {
            self = .classBounds
        } else {
            self = .nothing
        }
    }
}
