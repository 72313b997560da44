public import FoodModel

/// How much of a food is taken where a line writes no amount, by the food's class.
public struct HelpingTable: Sendable {
    /// One row of the helpings file.
    public struct Helping: Equatable, Sendable {
        /// In grams, eaten for itself.
        public let ordinary: Estimate
        /// In grams, beside another food: the butter on toast.
        public let alongside: Estimate
        /// Whether one of the food is a helping of it: "1 latte".
        public let isOne: Bool

        public init(ordinary: Estimate, alongside: Estimate, isOne: Bool) {
            self.ordinary = ordinary
            self.alongside = alongside
            self.isOne = isOne
        }
    }

    private let helpings: [FoodClass.Key: Helping]

    public init(_ helpings: [FoodClass.Key: Helping]) { self.helpings = helpings }

    /// The helping of a class's foods; nil for a food without a class.
    public subscript(foodClass: FoodClass.Key?) -> Helping? { foodClass.flatMap { helpings[$0] } }
}
