import FoodModel

extension Estimate {
    /// An amount of which only a limit is known: between zero and the limit, half of it at best.
    static func below(_ limit: Double) -> Estimate {
        Estimate(low: 0, point: limit / 2, high: limit)
    }
}

extension [FoodRecord] {
    /// Bounds the traces of one table, all of whose foods these are.
    ///
    /// A trace lies between zero and the highest limit "< N" that the table prints for the nutrient;
    /// where it prints none, the smallest amount that it prints. Its point is half of that, or the
    /// amount that the table printed beside the mark. A trace that nothing bounds is left out. The
    /// same holds for what is below a limit that was rounded to nothing, "< 0".
    mutating func boundTraces(_ findings: inout [Finding]) {
        var highestLimits = NutrientTable<Double>()
        var smallestAmounts = NutrientTable<Double>()
        for record in self {
            for (nutrient, figure) in record.composition.figures {
                let estimate = figure.estimate
                switch figure.kind {
                case .trace: break
                case .below:
                    guard estimate.high > 0 else { break }
                    let highest = highestLimits[nutrient].map { Swift.max($0, estimate.high) }
                    highestLimits[nutrient] = highest ?? estimate.high
                case .measured, .calculated, .imputed, .asReported, .logicalZero:
                    guard estimate.point > 0 else { break }
                    let smallest = smallestAmounts[nutrient].map { Swift.min($0, estimate.point) }
                    smallestAmounts[nutrient] = smallest ?? estimate.point
                }
            }
        }
        for index in indices {
            for (nutrient, figure) in self[index].composition.figures where figure.isUnbounded {
                let limit = highestLimits[nutrient] ?? smallestAmounts[nutrient]
                self[index].composition[nutrient] = figure.bounded(by: limit)
                guard self[index].composition[nutrient] == nil else { continue }
                findings.append(
                    Finding(
                        .warning,
                        at: self[index].location,
                        "nothing in this table bounds its traces of \(nutrient.name); "
                            + "the figure was left out"
                    )
                )
            }
        }
    }
}

extension Figure {
    /// Whether the table must bound this figure.
    fileprivate var isUnbounded: Bool {
        kind == .trace || kind == .below && estimate.high == 0
    }

    /// This trace with the limit of its table; nil where neither it nor the table states an amount.
    fileprivate func bounded(by limit: Double?) -> Figure? {
        let stated = estimate.point
        guard let high = [limit, stated > 0 ? estimate.high : nil].compactMap(\.self).max() else {
            return nil
        }
        let point = stated > 0 ? stated : high / 2
        return Figure(Estimate(low: 0, point: point, high: high), kind, provenance)
    }
}
