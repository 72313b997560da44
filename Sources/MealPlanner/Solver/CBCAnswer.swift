import Foundation

/// What CBC's solution file and its log say.
///
/// The first line tells how it ended: "Optimal - objective value -81.2", "Infeasible - …",
/// "Stopped on time - …". A variable that is 0 has no line.
struct CBCAnswer {
    let text: String
    let log: String
    /// How far the objective may be from its bound when CBC calls it optimal.
    let gap: Double

    /// The answer for `model`, of which the file has the objective with the sign turned and without
    /// its constant.
    func solution(of model: LinearModel) throws(SolverError) -> LinearSolution {
        let lines = text.split(separator: "\n")
        guard let first = lines.first else { throw bad("an empty file") }
        let state = first.lowercased()
        if state.hasPrefix("infeasible") || state.hasPrefix("integer infeasible") {
            return .infeasible
        }
        let isOptimal = state.hasPrefix("optimal")
        guard isOptimal || state.hasPrefix("stopped") else { throw bad(String(first)) }
        let values = try values(lines.dropFirst(), count: model.variables.count)
        // Stopped before it found any, CBC prints a file of a relaxation or of nothing.
        guard isOptimal || isWhole(values, of: model) else { return .outOfTime }
        let objective = model.objective(of: values)
        // The log rounds to three decimals. Where it tells no bound, the gap is all that is known.
        let told = lowerBound.map { model.constant - $0 + 0.001 }
        let known = isOptimal ? objective + gap : .infinity
        return .found(
            values: values,
            bound: max(objective, min(told ?? known, known)),
            isProven: isOptimal
        )
    }

    private func values(
        _ lines: some Sequence<Substring>,
        count: Int
    ) throws(SolverError) -> [Double] {
        var values = [Double](repeating: 0, count: count)
        for line in lines {
            let fields = line.split(separator: " ").filter { $0 != "**" }
            guard fields.count >= 3, fields[1].hasPrefix("x"),
                let variable = Int(fields[1].dropFirst()), values.indices.contains(variable),
                let value = Double(fields[2])
            else { throw bad(String(line)) }
            values[variable] = value
        }
        return values
    }

    /// Whether what is binary is 0 or 1, and every row holds.
    private func isWhole(_ values: [Double], of model: LinearModel) -> Bool {
        let hair = 1e-5
        let isBinary = zip(model.variables, values).allSatisfy { variable, value in
            !variable.isBinary || abs(value - value.rounded()) < hair
        }
        return isBinary
            && model.rows.allSatisfy { row in
                row.terms.reduce(0) { $0 + $1.factor * values[$1.variable] }
                    <= row.limit + hair * max(1, abs(row.limit))
            }
    }

    /// The bound that the log tells where the search ended before the two met.
    private var lowerBound: Double? {
        log.split(separator: "\n").last { $0.hasPrefix("Lower bound:") }
            .flatMap { $0.split(separator: " ").last }.flatMap { Double($0) }
    }

    private func bad(_ said: String) -> SolverError { .badAnswer(program: "cbc", said: said) }
}
