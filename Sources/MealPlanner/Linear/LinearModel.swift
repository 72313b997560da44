/// A mixed-integer linear model: variables within bounds, rows that hold, a sum to be made great.
package struct LinearModel: Sendable {
    /// Position of a variable in the model.
    package typealias Variable = Int

    /// A variable times a factor.
    package struct Term: Sendable {
        package let variable: Variable
        package let factor: Double

        package init(_ factor: Double, _ variable: Variable) {
            self.variable = variable
            self.factor = factor
        }
    }

    /// That the sum of the terms is at most `limit`.
    package struct Row: Sendable {
        package let terms: [Term]
        package let limit: Double
    }

    /// The bounds of a variable; a binary one is 0 or 1 and nothing between.
    package struct Bounds: Sendable {
        package let range: ClosedRange<Double>
        package let isBinary: Bool
    }

    package private(set) var variables: [Bounds] = []
    package private(set) var rows: [Row] = []
    /// What is to be as great as can be; a variable may stand in it more than once.
    package var objective: [Term] = []
    /// Added to the objective, whatever the variables are.
    package var constant = 0.0

    package init() {}

    /// Adds a variable that takes any value within `range`.
    package mutating func add(within range: ClosedRange<Double>) -> Variable {
        variables.append(Bounds(range: range, isBinary: false))
        return variables.count - 1
    }

    /// Adds a variable that is 0 or 1.
    package mutating func addBinary() -> Variable {
        variables.append(Bounds(range: 0...1, isBinary: true))
        return variables.count - 1
    }

    /// Asks that the sum of `terms` be at most `limit`.
    package mutating func require(_ terms: [Term], atMost limit: Double) {
        rows.append(Row(terms: Self.joined(terms), limit: limit))
    }

    /// What the objective is for `values`, one a variable.
    package func objective(of values: [Double]) -> Double {
        objective.reduce(constant) { $0 + $1.factor * values[$1.variable] }
    }

    /// The terms with each variable once, in the order of the variables, those of nothing left out.
    static func joined(_ terms: [Term]) -> [Term] {
        var factors: [Variable: Double] = [:]
        for term in terms { factors[term.variable, default: 0] += term.factor }
        return factors.filter { $0.value != 0 }.sorted { $0.key < $1.key }
            .map { Term($0.value, $0.key) }
    }
}
