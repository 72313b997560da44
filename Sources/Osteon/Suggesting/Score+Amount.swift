import BoneScore
import FoodModel

extension Score {
    /// What is eaten of `nutrient`.
    ///
    /// What no line lists none can hold by nature, and no tablet names: what a table does not state, and
    /// what a line that is not understood may bring, are listed with their range.
    func amount(of nutrient: Nutrient) -> Estimate { totals[nutrient]?.estimate ?? .zero }
}

extension Entry {
    /// The point of what a line brings of `nutrient`; nothing where its food can hold none by nature.
    func amount(of nutrient: Nutrient) -> Double { supplies[nutrient]?.estimate.point ?? 0 }
}
