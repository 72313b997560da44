import FoodModel

extension Estimate {
    /// An amount of which only a limit is known: between zero and the limit, half of it at best.
    static func below(_ limit: Double) -> Estimate {
        Estimate(low: 0, point: limit / 2, high: limit)
    }
}

/// What bounds the traces of one table.
///
/// A trace lies between zero and the highest limit "< N" that the table prints for the nutrient;
/// where it prints none, the smallest amount that it prints. Its point is half of that, or the
/// amount that the table printed beside the mark. A trace that nothing bounds is left out. The
/// same holds for what is below a limit that was rounded to nothing, "< 0".
struct TraceLimits {
    private var highestLimits = NutrientTable<Double>()
    private var smallestAmounts = NutrientTable<Double>()

    /// Takes note of a figure of the table.
    mutating func take(_ figure: Figure, of nutrient: Nutrient) {
        let estimate = figure.estimate
        switch figure.kind {
        case .trace: break
        case .below:
            guard estimate.high > 0 else { break }
            let highest = highestLimits[nutrient].map { max($0, estimate.high) }
            highestLimits[nutrient] = highest ?? estimate.high
        case .measured, .calculated, .imputed, .asReported, .logicalZero:
            guard estimate.point > 0 else { break }
            let smallest = smallestAmounts[nutrient].map { min($0, estimate.point) }
            smallestAmounts[nutrient] = smallest ?? estimate.point
        }
    }

    /// The figure with its bounds; nil for a trace that nothing bounds.
    func bounded(_ figure: Figure, of nutrient: Nutrient) -> Figure? {
        guard figure.isUnbounded else { return figure }
        return figure.bounded(by: highestLimits[nutrient] ?? smallestAmounts[nutrient])
    }
}

extension Finding {
    /// The finding that a trace was left out.
    static func unboundedTrace(of nutrient: Nutrient, at location: SourceLocation) -> Finding {
        Finding(
            .warning,
            at: location,
            "nothing in this table bounds its traces of \(nutrient.name); "
                + "the figure was left out"
        )
    }
}

extension [FoodRecord] {
    /// Bounds the traces of one table, all of whose foods these are, by its ``TraceLimits``.
    mutating func boundTraces(_ findings: inout [Finding]) {
        var limits = TraceLimits()
        for record in self {
            for (nutrient, figure) in record.composition.figures {
                limits.take(figure, of: nutrient)
            }
        }
        for index in indices {
            for (nutrient, figure) in self[index].composition.figures where figure.isUnbounded {
                self[index].composition[nutrient] = limits.bounded(figure, of: nutrient)
                guard self[index].composition[nutrient] == nil else { continue }
                findings.append(.unboundedTrace(of: nutrient, at: self[index].location))
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
