import FoodModel

/// Whose share of an evaluation's points is whose.
///
/// A line's share of a component is its share of what was absorbed or eaten, times the component's
/// points; its share of a penalty is its share of what was eaten, times what the penalty costs.
struct PointLedger {
    struct Earnings {
        var points = SIMD16<Double>.zero
        var costs = SIMD4<Double>.zero
        var absorbedCalcium = 0.0
        var calciumLoad = 0.0
        var absorbedZinc = 0.0
    }

    private let evaluator: Evaluator
    private let evaluation: Evaluation
    private let plate: Plate
    /// What all lines bring, those that earn nothing included: what penalties follow.
    private var borne = Amounts.zero
    /// What the lines bring that earn anything.
    private var credited = Amounts.zero
    private var gated: Set<Int> = []
    /// By line: the fraction of its effective calcium that its sitting absorbs.
    private var fractions: [Double]
    /// By lane of polyphenols: the part that earns credit.
    private let creditedParts: [Double]

    /// - Parameters:
    ///   - evaluator: What made the evaluation.
    ///   - amounts: By line, scaled to what was measured.
    ///   - plate: Which lines were eaten together.
    ///   - evaluation: What the amounts are worth.
    init(evaluator: Evaluator, amounts: [Amounts], plate: Plate, evaluation: Evaluation) {
        self.evaluator = evaluator
        self.evaluation = evaluation
        self.plate = plate
        fractions = Array(repeating: 0, count: amounts.count)
        for foods in plate.sittings {
            var load = 0.0
            var eaten: [Int] = []
            for lines in foods {
                let food = lines.reduce(Amounts.zero) { $0 + amounts[$1] }
                borne += food
                guard !evaluator.isUnsafe(food, 1) else {
                    gated.formUnion(lines)
                    continue
                }
                for line in lines {
                    let amounts = evaluator.creditable(amounts[line], of: line, on: plate)
                    credited += amounts
                    load += amounts[.calciumLoad]
                }
                eaten += lines
            }
            let fraction = load > 0 ? evaluator.absorbedCalcium(fromLoad: load) / load : 0
            for line in eaten { fractions[line] = fraction }
        }
        creditedParts = credited.polyphenols.map { amount in
            amount > 0 ? evaluator.creditedPolyphenols([amount]) / amount : 0
        }
    }

    func isGated(_ line: Int) -> Bool { gated.contains(line) }

    /// What `all` that `line` brings, or a part of it, earns and costs.
    func earned(by line: Int, bringing all: Amounts) -> Earnings {
        let amounts = evaluator.creditable(all, of: line, on: plate)
        var earnings = Earnings()
        for penalty in Penalty.allCases {
            let input = penalty.input
            guard borne[input] > 0 else { continue }
            let cost = evaluation[penalty] * evaluator.chargedPart(of: evaluation)
            earnings.costs[penalty.rawValue] = cost * amounts[input] / borne[input]
        }
        guard !isGated(line) else { return earnings }
        earnings.calciumLoad = amounts[.calciumLoad]
        earnings.absorbedCalcium = amounts[.calciumLoad] * fractions[line]
        earnings.absorbedZinc = share(amounts, .zinc) * evaluation.absorbedZinc
        for component in Component.allCases {
            earnings.points[component.rawValue] =
                evaluator.points(of: component) * adequacy(component, amounts, earnings)
        }
        return earnings
    }

    /// The part of a component's adequacy that `amounts` bring.
    private func adequacy(
        _ component: Component,
        _ amounts: Amounts,
        _ earnings: Earnings
    ) -> Double {
        let whole = evaluation[component]
        switch component {
        case .calcium:
            let absorbed = evaluation.absorbedCalcium
            return absorbed > 0 ? whole * earnings.absorbedCalcium / absorbed : 0
        case .protein: return whole * share(amounts, .protein)
        case .vitaminD: return whole * share(amounts, .vitaminD)
        case .magnesium: return whole * share(amounts, .magnesium)
        case .potassium: return whole * share(amounts, .potassium)
        case .zinc: return whole * share(amounts, .zinc)
        case .vitaminK2: return whole * share(amounts, .vitaminK2)
        case .polyphenols:
            guard evaluation.creditedPolyphenols > 0 else { return 0 }
            let credit = zip(amounts.polyphenols, creditedParts).reduce(0) { $0 + $1.0 * $1.1 }
            return whole * credit / evaluation.creditedPolyphenols
        case .omega3:
            let parts = evaluator.omega3Parts(of: credited)
            return parts.longChain * share(amounts, .longChainOmega3)
                + parts.plant * share(amounts, .alphaLinolenicAcid)
        }
    }

    private func share(_ amounts: Amounts, _ input: Input) -> Double {
        credited[input] > 0 ? amounts[input] / credited[input] : 0
    }
}

extension Penalty {
    /// What is held against the threshold.
    fileprivate var input: Input {
        switch self {
        case .sodium: .sodium
        case .retinol: .retinol
        case .alcohol: .alcohol
        case .caffeine: .caffeine
        }
    }
}
