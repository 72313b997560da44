import BoneScore
import FoodModel

extension ScoreModel {
    /// What is earned by an amount alone; that points fall again above a clinician's limit of protein
    /// and potassium is left out, which can only overestimate.
    mutating func addAdequacies() {
        let targets = problem.scorer.targets
        let simple: [(Component, Input, Double)] = [
            (.protein, .protein, targets.protein), (.vitaminD, .vitaminD, targets.vitaminD),
            (.magnesium, .magnesium, targets.magnesium),
            (.potassium, .potassium, targets.potassium),
            (.vitaminK2, .vitaminK2, targets.vitaminK2),
        ]
        for (component, input, target) in simple {
            earn(weight(of: component), for: credited(input), of: target)
        }
        let omega3 = weight(of: .omega3)
        let longChain = problem.scorer.rules.longChainPart.value
        earn(omega3 * longChain, for: credited(.longChainOmega3), of: targets.longChainOmega3)
        earn(
            omega3 * (1 - longChain),
            for: credited(.alphaLinolenicAcid),
            of: targets.alphaLinolenicAcid
        )
    }

    /// Absorbed calcium, which is concave in what each sitting brings.
    mutating func addCalcium() {
        let points = weight(of: .calcium)
        guard points > 0 else { return }
        let rules = problem.scorer.rules
        let absorption = CalciumAbsorption(rules.calcium)
        let target = absorption.absorbed(
            fromLoad: problem.scorer.targets.calcium,
            inEqualParts: rules.mealsPerDay.value
        )
        let adequacy = addVariable(within: 0...1)
        var absorbed: [LinearModel.Term] = []
        var constant = 0.0
        for sitting in problem.base.indices {
            let load = sum(problem.base[sitting].credited[.calciumLoad]) {
                problem.differences[$0].loads[sitting] ?? 0
            }
            guard !load.amounts.isEmpty else {
                constant += absorption.absorbed(fromLoad: load.base)
                continue
            }
            let range = max(0, load.range.lowerBound)...max(0, load.range.upperBound)
            let cuts = ConcaveCuts(absorption, rules.calcium, range: range)
            let variable = addVariable(within: 0...max(1, cuts.curve(range.upperBound)))
            let total = addTotal(load)
            let points = cuts.grid(Self.gridPoints) + touches.loads[sitting]
            for point in points where cuts.isConcave(at: point) {
                let line = cuts.line(at: point)
                require(
                    [LinearModel.Term(1, variable), LinearModel.Term(-line.slope, total)],
                    atMost: line.intercept
                )
            }
            absorbed.append(LinearModel.Term(-1 / target, variable))
        }
        require([LinearModel.Term(1, adequacy)] + absorbed, atMost: constant / target)
        earn(points, times: adequacy)
    }

    /// Lines to a sitting before any answer: between them a sitting's calcium is overestimated by less
    /// than 2 mg, a hundredth of what is missing of a target (a test holds it).
    static let gridPoints = 8

    /// Polyphenols by groups of foods, none of which brings more than its part.
    mutating func addPolyphenols() {
        let points = weight(of: .polyphenols)
        guard points > 0 else { return }
        let target = problem.scorer.targets.polyphenols
        let cap = problem.scorer.rules.polyphenols.groupCap.value * target
        let base = problem.base.map { Array($0.credited.polyphenols) }
        let differences = problem.differences.map { Array($0.credited.polyphenols) }
        var terms: [LinearModel.Term] = []
        var constant = 0.0
        for group in base.first?.indices ?? 0..<0 {
            let sum = sum(base.reduce(0) { $0 + $1[group] }) { differences[$0][group] }
            if sum.amounts.isEmpty || sum.range.lowerBound >= cap {
                constant += min(sum.base, cap)
                continue
            }
            let variable = addVariable(within: 0...cap)
            require(
                [LinearModel.Term(1, variable)] + self.terms(sum.amounts, times: -1),
                atMost: sum.base
            )
            terms.append(LinearModel.Term(-1 / target, variable))
        }
        let adequacy = addVariable(within: 0...1)
        require([LinearModel.Term(1, adequacy)] + terms, atMost: constant / target)
        earn(points, times: adequacy)
    }

    /// What is taken away: each excess costs at least its line, and all of them together at least their
    /// part of the cap.
    mutating func addPenalties() {
        let rules = problem.scorer.rules.penalties
        let inputs: [(PenaltyRule, Input)] = [
            (rules.sodium, .sodium), (rules.retinol, .retinol), (rules.alcohol, .alcohol),
            (rules.caffeine, .caffeine),
        ]
        let excesses = inputs.map { rule, input in
            Excess(rule, borne(input), atMost: problem.ceilings[input])
        }
        let most = excesses.reduce(0) { $0 + $1.most }
        let charged = most > rules.cap.value ? rules.cap.value / most : 1
        for excess in excesses where excess.most > 0 {
            guard excess.slope > 0, !excess.sum.amounts.isEmpty else {
                earn(-charged * excess.least)
                continue
            }
            let cost = addVariable(within: 0...excess.most)
            require(
                [LinearModel.Term(-1, cost)] + terms(excess.sum.amounts, times: excess.slope),
                atMost: excess.slope * (excess.start - excess.sum.base) - excess.least
            )
            earn(-charged, times: cost)
        }
    }
}
