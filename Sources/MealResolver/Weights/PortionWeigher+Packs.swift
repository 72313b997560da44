import FoodModel

/// Packs, what is left of them when drained, and helpings.
extension PortionWeigher {
    /// The weight of one pack.
    ///
    /// Packs come in sizes: the food's own is one of them, and the measure's range spans the rest.
    func weighPacks(_ measure: Measure) -> Weighing? {
        if measure.name == Self.serving {
            return weighPieces(named: measure) ?? oneHelping
        }
        guard let size = measure.size else { return weighPieces(named: measure) }
        let own = portions.filter { isPiece($0, of: measure) }
            .min { abs($0.grams - size.point) < abs($1.grams - size.point) }
        guard let own, own.grams > size.low / 1.3, own.grams < size.high * 1.3 else {
            return weighPieces(named: measure, among: [])
        }
        return Weighing(
            grams: Estimate(
                low: min(size.low, own.grams),
                point: own.grams,
                high: max(size.high, own.grams)
            ),
            path: "1 \(own.title) = \(own.grams.short) g (portion of the food)",
            confidence: 0.7
        )
    }

    /// What is left of a can's stated weight when it is drained.
    func drained(_ weighing: Weighing, from amount: Amount) -> Weighing {
        guard amount.measure?.name == Self.can, let drainedShare, foodTerms.contains(Self.drained)
        else { return weighing }
        // Where nobody says so, the liquid may have gone into the dish.
        let isSaid = askedTerms.contains(Self.drained)
        return Weighing(
            grams: weighing.grams
                * Estimate(
                    low: drainedShare.low,
                    point: drainedShare.point,
                    high: isSaid ? drainedShare.high : 1
                ),
            path: "\(weighing.path), of which \(drainedShare.point.percent) is left when drained",
            confidence: weighing.confidence * 0.9
        )
    }

    /// Whether a cup of it is asked for drained, and the food is with its liquid.
    var isDrainedFromCan: Bool {
        drainedShare != nil && askedTerms.contains(Self.drained)
            && !nameTerms.contains(Self.drained)
    }

    /// One helping, where one of the food is one: "1 latte"; nobody counts more than a few so.
    var oneHelping: Weighing? {
        let amount = line.amounts.first
        // A day's cups of tea may stand in one line.
        let most: Double = context == .diary ? 6 : 2
        let isCounted = amount?.measure?.name == Self.serving || (amount?.high ?? 1) <= most
        guard let helping, isCounted, helping.isOne || amount?.measure?.name == Self.serving else {
            return nil
        }
        return Weighing(
            grams: sized(helping.ordinary),
            path: "1 helping is about \(helping.ordinary.point.short) g",
            confidence: 0.5
        )
    }

    private static let drained = Term("drained")
    private static let can = "can"
    private static let serving = "serving"
}

extension Double {
    /// As a percentage: "60 %".
    fileprivate var percent: String { "\((self * 100).rounded().short) %" }
}
