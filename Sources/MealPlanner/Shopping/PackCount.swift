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
    ///   - grams: What is needed.
    ///   - counted: How much of that is of whole things that a line counts, none of which may be lacking;
    ///     of the rest ``slack`` of a pack may. Where nothing is left, only packs that count are bought.
    ///   - packs: What shops sell.
    /// - Returns: None where nothing is needed or there are no packs.
    public static func holding(
        _ grams: Double,
        counted: Double = 0,
        from packs: [Pack]
    ) -> [PackCount] {
        guard grams > 0 else { return [] }
        let measured = max(0, grams - counted)
        let counting = measured < rounding ? packs.filter { $0.piece != nil } : []
        let packs = counting.isEmpty ? packs : counting
        return [packs.filter(\.isPiece), packs.filter { !$0.isPiece }]
            .map { group in
                let need = grams - lacking(of: measured, grams, group)
                return filling(need, from: group.sorted { $0.grams > $1.grams })
            }
            .filter { !$0.isEmpty }
            .min { cost($0, of: grams) < cost($1, of: grams) } ?? []
    }

    /// How many of `grams` may be lacking: a part of the smallest pack, and of what is not counted.
    ///
    /// A need that is less than a pack is bought whatever it is.
    static func lacking(of measured: Double, _ grams: Double, _ packs: [Pack]) -> Double {
        guard let smallest = packs.map(\.grams).min(), grams > smallest else { return 0 }
        return min(measured, smallest * slack)
    }

    /// The cheapest packs of `sizes`, the largest first, that hold `rest`; none where there are no sizes.
    private static func filling(_ rest: Double, from sizes: [Pack]) -> [PackCount] {
        var best: [PackCount]?
        func take(_ place: Int, _ left: Double, _ taken: [PackCount]) {
            if left <= rounding {
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

    /// What of a pack may be lacking before another one is bought.
    ///
    /// Osteon's own choice: a litre is bought for 1,040 g of milk.
    static let slack = 0.05
    /// Grams that sums of numbers may be off.
    static let rounding = 1e-6
}
