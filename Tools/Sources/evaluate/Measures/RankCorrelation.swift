/// Spearman's rank correlation: Pearson's correlation of the ranks, ties at their mean rank.
enum RankCorrelation {
    /// The correlation of `a` with `b`, pair by pair; nil for fewer than two pairs or no spread.
    static func spearman(_ a: [Double], _ b: [Double]) -> Double? {
        precondition(a.count == b.count, "ranks are compared pair by pair")
        return pearson(ranks(a), ranks(b))
    }

    private static func ranks(_ values: [Double]) -> [Double] {
        let order = values.indices.sorted { values[$0] < values[$1] }
        var ranks = [Double](repeating: 0, count: values.count)
        var start = 0
        while start < order.count {
            var end = start + 1
            while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
            for place in start..<end { ranks[order[place]] = Double(start + end - 1) / 2 }
            start = end
        }
        return ranks
    }

    private static func pearson(_ a: [Double], _ b: [Double]) -> Double? {
        guard a.count > 1, let meanA = a.mean, let meanB = b.mean else { return nil }
        var (product, squaresA, squaresB) = (0.0, 0.0, 0.0)
        for (x, y) in zip(a, b) {
            product += (x - meanA) * (y - meanB)
            squaresA += (x - meanA) * (x - meanA)
            squaresB += (y - meanB) * (y - meanB)
        }
        guard squaresA > 0, squaresB > 0 else { return nil }
        return product / (squaresA * squaresB).squareRoot()
    }
}
