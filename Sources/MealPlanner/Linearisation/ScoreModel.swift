import BoneScore
import FoodModel

/// The score as a linear model of options: never less than the exact score of the same options.
///
/// Adequacies are `a ≤ x/target, a ≤ 1`; absorbed calcium lies below tangents sitting by sitting;
/// absorbed zinc below planes; penalties above what they cost. What is overestimated between points
/// that are touched is what further rounds take away.
struct ScoreModel {
    let problem: PlanProblem
    /// The options that can be chosen, as positions in the problem.
    let options: [Int]
    private(set) var model = LinearModel()
    /// By option: its variable.
    private(set) var variables: [Int: LinearModel.Variable] = [:]
    /// The score without its constant.
    private(set) var score: [LinearModel.Term] = []
    private(set) var constant = 0.0
    let touches: Touches

    /// - Parameters:
    ///   - problem: The day and its options.
    ///   - dropped: Names of constraints that are given up.
    ///   - touches: Where curves are touched.
    ///   - excluded: Choices that are known already and not wanted again.
    init(_ problem: PlanProblem, without dropped: Set<String>, touches: Touches, excluded: [[Int]])
    {
        self.problem = problem
        self.touches = touches
        options = problem.options.indices.filter {
            problem.options[$0].barredBy.isSubset(of: dropped)
        }
        for option in options { variables[option] = model.addBinary() }
        for row in problem.rows where row.name.map(dropped.contains) != true {
            let terms = terms(row.amounts)
            if !terms.isEmpty { model.require(terms, atMost: row.limit) }
        }
        for choice in excluded {
            let terms = options.compactMap { option in
                variables[option].map { LinearModel.Term(choice.contains(option) ? 1 : -1, $0) }
            }
            model.require(terms, atMost: Double(choice.count) - 1)
        }
        addAdequacies()
        addCalcium()
        addZinc()
        addPolyphenols()
        addPenalties()
    }

    /// The model that asks for the greatest score.
    var forScore: LinearModel {
        var model = model
        model.objective = score
        model.constant = constant
        return model
    }

    /// The model that asks for the greatest score less what each change must earn.
    var forBalance: LinearModel {
        var model = forScore
        for option in options {
            guard let variable = variables[option] else { continue }
            let earned = Planner.worth * problem.options[option].effort
            model.objective.append(LinearModel.Term(-earned, variable))
        }
        return model
    }

    /// The options that `values` choose.
    func chosen(by values: [Double]) -> [Int] {
        options.filter { option in variables[option].map { values[$0] > 0.5 } == true }
    }
}

// MARK: - What the parts have in common

extension ScoreModel {
    func sum(_ base: Double, _ amount: (Int) -> Double) -> OptionSum {
        OptionSum(base, options, most: problem.mostChanges, amount)
    }

    func credited(_ input: Input) -> OptionSum {
        sum(problem.base.reduce(0) { $0 + $1.credited[input] }) {
            problem.differences[$0].credited[input]
        }
    }

    func borne(_ input: Input) -> OptionSum {
        sum(problem.base.reduce(0) { $0 + $1.borne[input] }) {
            problem.differences[$0].borne[input]
        }
    }

    func weight(of component: Component) -> Double {
        let rules = problem.scorer.rules.components
        let all = Component.allCases.reduce(0) { $0 + rules[$1].weight.value }
        return 100 * rules[component].weight.value / all
    }

    func terms(_ amounts: [Int: Double], times factor: Double = 1) -> [LinearModel.Term] {
        amounts.sorted { $0.key < $1.key }.compactMap { option, amount in
            variables[option].map { LinearModel.Term(amount * factor, $0) }
        }
    }

    mutating func addVariable(within range: ClosedRange<Double>) -> LinearModel.Variable {
        model.add(within: range)
    }

    /// A variable that equals `sum`, so that rows about it stay short.
    mutating func addTotal(_ sum: OptionSum) -> LinearModel.Variable {
        let total = addVariable(within: sum.range)
        require([LinearModel.Term(1, total)] + terms(sum.amounts, times: -1), atMost: sum.base)
        require([LinearModel.Term(-1, total)] + terms(sum.amounts), atMost: -sum.base)
        return total
    }

    mutating func addBinary() -> LinearModel.Variable { model.addBinary() }

    mutating func require(_ terms: [LinearModel.Term], atMost limit: Double) {
        model.require(terms, atMost: limit)
    }

    mutating func earn(_ points: Double, times variable: LinearModel.Variable) {
        score.append(LinearModel.Term(points, variable))
    }

    mutating func earn(_ points: Double) { constant += points }

    /// Adds `points · min(1, sum/target)`.
    mutating func earn(_ points: Double, for sum: OptionSum, of target: Double) {
        guard points > 0 else { return }
        if sum.range.lowerBound >= target { return earn(points) }
        if sum.amounts.isEmpty { return earn(points * sum.base / target) }
        let adequacy = addVariable(within: 0...1)
        require(
            [LinearModel.Term(1, adequacy)] + terms(sum.amounts, times: -1 / target),
            atMost: sum.base / target
        )
        earn(points, times: adequacy)
    }
}
