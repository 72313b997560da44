public import FoodModel

/// A score with everything that explains it.
public struct Score: Equatable, Sendable {
    public let range: ScoreRange
    /// The score of the components that do not ask for oily fish: what recipes are ranked by.
    public let core: ScoreRange
    /// The words for the point; nil where there is no point.
    public let wording: Wording?
    /// Whether a line was not understood.
    public let isIncomplete: Bool
    /// In the order of ``Component``.
    public let components: [ComponentScore]
    /// In the order of ``Penalty``.
    public let penalties: [PenaltyScore]
    public let diagnostics: Diagnostics
    /// What was eaten of every nutrient that any line holds, with the mass that has no figure.
    public let totals: NutrientTable<Supply>
    public let exceedances: [Exceedance]
    public let remarks: Set<Remark>
    /// What would make the score surer, the greatest first; those that do nothing left out.
    public let doubts: [Doubt]

    public subscript(component: Component) -> ComponentScore { components[component.rawValue] }

    public subscript(penalty: Penalty) -> PenaltyScore { penalties[penalty.rawValue] }
}
