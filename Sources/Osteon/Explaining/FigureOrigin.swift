import FoodModel
import MealResolver

/// Where an amount of one nutrient in one line comes from.
struct FigureOrigin {
    enum Source {
        /// A table's figure, per 100 g.
        case figure(Figure)
        /// The class cannot hold any.
        case zeroByNature
        /// A range from the literature, of the food's class.
        case classRange(Cited<Estimate>)
        /// Nobody has a figure: what foods of the class hold stands in.
        case standIn
        /// The line states it itself.
        case stated
        /// The line was not understood.
        case notUnderstood
    }

    let nutrient: Nutrient
    let source: Source
    /// What the line brings; nil where the food cannot hold any.
    let supply: Supply?
    /// What cooking leaves of it, 0 to 1, and how it is cooked; nil where all is left.
    let retained: (share: Estimate, words: String)?

    init(_ nutrient: Nutrient, in line: ResolvedLine, report: ExplainReport) {
        self.nutrient = nutrient
        let supply = line.entry.supplies[nutrient]
        self.supply = supply
        retained = line.cooked.flatMap { cooked in
            cooked.shares[nutrient].flatMap { $0 == Estimate(1) ? nil : ($0, cooked.words) }
        }
        guard line.entry.isResolved else {
            source = .notUnderstood
            return
        }
        guard let id = line.entry.food, let food = report.foods[id] else {
            source = .stated
            return
        }
        let foodClass = food.foodClass.flatMap { report.classes[$0] }
        if foodClass?.structuralZeros.contains(nutrient) == true {
            source = .zeroByNature
        } else if let figure = food.composition[nutrient] {
            source = .figure(figure)
        } else if let range = foodClass?.ranges[nutrient], (supply?.silentGrams ?? 0) == 0 {
            source = .classRange(range)
        } else {
            source = .standIn
        }
    }

    /// "120 mg/100 g, measured, usda-sr28", or what stands in its place.
    func words(_ className: String?) -> String {
        let unit = nutrient.unit.rawValue
        let kind = className.map { "of its class, \($0)" } ?? "of all foods"
        switch source {
        case .figure(let figure):
            let detail = figure.provenance.detail.isEmpty ? "" : " (\(figure.provenance.detail))"
            return "\(RangeText.amount(figure.estimate)) \(unit)/100 g, \(figure.kind.words), "
                + figure.provenance.edition + detail
        case .zeroByNature: return "none by nature"
        case .classRange(let range):
            return "\(RangeText.amount(range.value)) \(unit)/100 g, a range \(kind): "
                + "\(range.citation.reference) [\(range.citation.confidence.rawValue)]"
        case .standIn: return "no source has a figure; what foods \(kind) hold stands in"
        case .stated: return "as the line states it"
        case .notUnderstood: return "the line was not understood: it may be any food"
        }
    }

    /// "boiled and drained: 30 % of it is left (USDA's retention factors, release 6)"; nil where all
    /// is left.
    var retention: String? {
        guard let (share, way) = retained else { return nil }
        return "\(way): \(RangeText.amount(share * 100)) % of it is left "
            + "(USDA's retention factors, release 6)"
    }

    /// What JSON calls the source.
    var key: String {
        switch source {
        case .figure(let figure): figure.kind.rawValue
        case .zeroByNature: FigureKind.logicalZero.rawValue
        case .classRange: "classRange"
        case .standIn: "standIn"
        case .stated: "stated"
        case .notUnderstood: "notUnderstood"
        }
    }
}
