import FoodModel

/// Amounts of lines that say the same twice.
extension PortionWeigher {
    /// The weight to believe where a line says the same twice: one in grams before any measure, and a
    /// measured volume before a vessel ("1 glass milk 200 ml").
    func surer(_ one: Weighing, _ other: Weighing, _ first: Amount, _ second: Amount) -> Weighing {
        if second.isWeight, !first.isWeight {
            return ofEach(other, of: first, which: one) ?? other
        }
        let isVessel = first.measure.map { $0.kind == .volume && !($0.size?.isExact ?? false) }
        let isMeasured = second.measure.map { $0.kind == .volume && $0.size?.isExact ?? false }
        return first.high == 1 && isVessel ?? false && isMeasured ?? false ? other : one
    }

    /// The weight of as many as `count` says where `stated` is likelier the weight of one, as in "2 eggs
    /// 60 g", and `usual` what as many weigh; nil where it may be all of them.
    private func ofEach(_ stated: Weighing, of count: Amount, which usual: Weighing) -> Weighing? {
        let (whole, grams) = (stated.grams.point, usual.grams)
        guard count.measure?.isPiece ?? true, count.low > 1, whole > 0, whole < grams.low else {
            return nil
        }
        var each = stated.times(count.low, count.high)
        // All of them weigh less than usual: each of them must be nearer to it.
        let excess = max(each.grams.point, grams.point) / min(each.grams.point, grams.point)
        guard excess < grams.point / whole else { return nil }
        // It may be all of them yet.
        each.grams = Estimate(low: stated.grams.low, point: each.grams.point, high: each.grams.high)
        each.path += " of each"
        each.confidence = min(each.confidence, 0.8)
        return each
    }
}
