/// How many of one pack are bought.
public struct PackCount: Hashable, Sendable {
    public let pack: Pack
    public let count: Int

    public init(pack: Pack, count: Int) {
        self.pack = pack
        self.count = count
    }

    public var grams: Double { pack.grams * Double(count) }

    /// "3 × 400 g tin", "7 pieces".
    public var text: String { pack.text(count) }

    /// The whole packs that hold `grams` with the least left over, larger before smaller.
    ///
    /// A few packs are taken before many that fit a little better: each costs a tenth of what is needed, a
    /// piece from a heap three hundredths. Pieces and packs are not mixed.
    ///
    /// - Parameters:
    ///   - grams: What is needed; up to ``slack`` of it may be lacking.
    ///   - packs: What shops sell.
    /// - Returns: None where nothing is needed or there are no packs.
    public static func holding(_ grams: Double, from packs: [Pack]) -> [PackCount] {
        guard grams > 0 else { return [] }
        let need = grams * (1 - slack)
        return [packs.filter(\.isPiece), packs.filter { !$0.isPiece }]
            .map { filling(need, from: $0.sorted { $0.grams > $1.grams }) }
            .filter { !$0.isEmpty }
            .min { cost($0, of: need) < cost($1, of: need) } ?? []
    }

    /// The cheapest packs of `sizes`, the largest first, that hold `rest`; none where there are no sizes.
    private static func filling(_ rest: Double, from sizes: [Pack]) -> [PackCount] {
        var best: [PackCount]?
        func take(_ place: Int, _ left: Double, _ taken: [PackCount]) {
            if left <= 0 {
                if best.map({ cost(taken, of: rest) < cost($0, of: rest) }) ?? true { best = taken }
                return
            }
            guard place < sizes.count else { return }
            let size = sizes[place]
            let whole = Int(min(left / size.grams, 1e6))
            for count in Set([0, whole, whole + 1]) {
                let more = count == 0 ? [] : [PackCount(pack: size, count: count)]
                take(place + 1, left - size.grams * Double(count), taken + more)
            }
        }
        take(0, rest, [])
        return best ?? []
    }

    /// What `counts` weigh, and what it takes to carry so many.
    private static func cost(_ counts: [PackCount], of need: Double) -> Double {
        counts.reduce(0) { sum, some in
            sum + some.grams + Double(some.count) * need * (some.pack.isPiece ? 0.03 : 0.1)
        }
    }

    /// What of an amount may be lacking before another pack is bought.
    ///
    /// Osteon's own choice: a litre is bought for 1,040 g of milk.
    static let slack = 0.05
}
