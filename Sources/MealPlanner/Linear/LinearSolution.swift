/// What a solver found.
package enum LinearSolution: Sendable {
    /// A set of values that keeps every row: one a variable, and how great the objective can be at
    /// most, by the solver's word.
    case found(values: [Double], bound: Double, isProven: Bool)
    /// No values keep every row.
    case infeasible
    /// The time ended before any were found.
    case outOfTime
}
