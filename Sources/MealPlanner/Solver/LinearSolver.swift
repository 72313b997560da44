/// What solves a ``LinearModel``: CBC, or whatever else checks its answers.
package protocol LinearSolver: Sendable {
    /// The best values for `model`.
    ///
    /// - Parameters:
    ///   - model: What is to be solved.
    ///   - seconds: After how long to stop with the best that was found.
    ///   - gap: How far the objective may stay below its bound.
    /// - Returns: The values, or that there are none.
    /// - Throws: ``SolverError``.
    func solve(
        _ model: LinearModel,
        seconds: Double,
        gap: Double
    ) throws(SolverError) -> LinearSolution
}
