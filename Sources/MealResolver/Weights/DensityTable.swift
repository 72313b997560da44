public import FoodModel

/// Densities of kinds of food, for volumes of foods that have no portion of their own.
public final class DensityTable: Sendable {
    /// One row of the densities file.
    public struct Row: Equatable, Sendable {
        /// "oil": what the path of a weight calls it.
        public let title: String
        public let foods: FoodWords
        /// In grams per millilitre.
        public let density: Estimate
        /// Whether it goes before the food's own portions where a line says its words: panko is
        /// lighter than the bread crumbs that stand for it.
        public let isOfWord: Bool

        public init(
            title: String,
            foods: FoodWords,
            density: Estimate,
            isOfWord: Bool = false
        ) {
            self.title = title
            self.foods = foods
            self.density = density
            self.isOfWord = isOfWord
        }
    }

    private let rows: [Row]
    private let index: FoodWordsIndex
    private let rowsOfWords: [Row]
    private let indexOfWords: FoodWordsIndex

    public init(_ rows: [Row]) {
        self.rows = rows
        index = FoodWordsIndex(rows.map(\.foods))
        rowsOfWords = rows.filter { $0.isOfWord && !$0.foods.isEmpty }
        indexOfWords = FoodWordsIndex(rowsOfWords.map(\.foods))
    }

    /// The first row for what a line calls its food that goes before the food's own portions.
    func row(ofWords terms: [Term]) -> Row? {
        indexOfWords.first(for: terms).map { rowsOfWords[$0] }
    }

    /// The first row for a food whose name has `terms`; a row without words holds for any food.
    func row(ofFoodNamed terms: [Term]) -> Row? {
        index.first(for: terms).map { rows[$0] }
    }
}
