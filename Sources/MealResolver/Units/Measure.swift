public import FoodModel

/// A unit in which a line may state an amount: a mass, a volume, or a piece of something.
public struct Measure: Equatable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
        /// Its size is in grams.
        case mass
        /// Its size is in millilitres.
        case volume
        /// A part whose weight depends on the food, named before or after it: "slice", "clove".
        case part
        /// What a food is sold in, named before it: "can", "stick".
        case pack
    }

    /// Whether it counts things rather than measures them.
    var isPiece: Bool { kind == .part || kind == .pack }

    /// The first of its symbols: "tbsp".
    public let name: String
    public let kind: Kind
    /// How much one is, a range for household measures.
    ///
    /// Nil for a piece that only the food's own portions can weigh; grams for a part or a pack.
    public let size: Estimate?
    /// The foods for which this size holds: a slice of bread is not a slice of cheese.
    public let foods: FoodWords

    public init(name: String, kind: Kind, size: Estimate?, foods: FoodWords = FoodWords()) {
        self.name = name
        self.kind = kind
        self.size = size
        self.foods = foods
    }
}
