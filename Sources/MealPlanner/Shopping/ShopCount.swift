public import FoodModel

/// How many whole things a line asks for: "3 tomatoes", "1 bunch parsley", "2 tins".
public struct ShopCount: Hashable, Sendable {
    /// What is counted.
    public enum Thing: Hashable, Sendable {
        /// The food itself, by a plain number.
        case one
        /// A head or a bulb, which a shop may call a piece.
        case head
        case bunch, fillet, tin
        /// A fruit that gives its juice.
        case juiced
        /// A fruit that gives its peel.
        case zested
    }

    public let number: Estimate
    public let thing: Thing

    public init(number: Estimate, thing: Thing) {
        self.number = number
        self.thing = thing
    }

    /// The pack of `packs` whose pieces are what is counted; nil where shops do not count it so.
    ///
    /// A plain number may be of something far smaller: twelve baby carrots are not twelve carrots.
    ///
    /// - Parameters:
    ///   - packs: What shops sell.
    ///   - grams: What one of the things weighs as bought.
    /// - Returns: The grams of one piece in the shop.
    func pieceGrams(in packs: [Pack], near grams: Double) -> Double? {
        let pieces = packs.compactMap { pack in
            pack.piece.flatMap { counts($0.noun) ? $0.grams : nil }
        }
        let nearest = pieces.min { abs($0 - grams) < abs($1 - grams) }
        guard thing == .one, let nearest else { return nearest }
        return grams * Self.reach >= nearest && grams <= nearest * Self.reach ? nearest : nil
    }

    /// Whether a shop's "piece", "head", "eggs" is what is counted.
    private func counts(_ noun: String) -> Bool {
        let isNamed = ["bunch", "fillet", "tin"].contains(noun)
        return switch thing {
        case .bunch: noun == "bunch"
        case .fillet: noun == "fillet"
        case .tin: noun == "tin"
        case .one, .head, .juiced, .zested: !isNamed
        }
    }

    /// How many times as heavy or light the shop's piece may be; Osteon's own choice.
    private static let reach = 3.0
}
