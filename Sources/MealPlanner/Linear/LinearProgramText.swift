/// A ``LinearModel`` in the LP format that CBC, GLPK, HiGHS and CPLEX read.
///
/// The objective is written as a sum to be made small, without its constant, which CBC's reader does
/// not know. Variables are `x0`, `x1`, … in their order.
struct LinearProgramText {
    let model: LinearModel

    /// Terms to a line: readers have buffers of a fixed length.
    private static let termsPerLine = 6

    /// The text, with a line feed at its end.
    var text: String {
        var text = "Minimize\n obj:" + sum(LinearModel.joined(model.objective), times: -1)
        text += "\nSubject To\n"
        for (number, row) in model.rows.enumerated() where !row.terms.isEmpty {
            text += " r\(number):" + sum(row.terms, times: 1) + " <= \(row.limit)\n"
        }
        text += "Bounds\n"
        for (number, variable) in model.variables.enumerated() where !variable.isBinary {
            text += " \(variable.range.lowerBound) <= x\(number) <= \(variable.range.upperBound)\n"
        }
        let binaries = model.variables.indices.filter { model.variables[$0].isBinary }
        if !binaries.isEmpty {
            text += "Binaries\n" + binaries.map { " x\($0)\n" }.joined()
        }
        return text + "End\n"
    }

    private func sum(_ terms: [LinearModel.Term], times factor: Double) -> String {
        // A sum of nothing is no sum to a reader.
        guard !terms.isEmpty else { return " 0 x0" }
        var text = ""
        for (number, term) in terms.enumerated() {
            if number > 0, number.isMultiple(of: Self.termsPerLine) { text += "\n   " }
            let value = term.factor * factor
            text += (value < 0 ? " - " : " + ") + "\(value.magnitude) x\(term.variable)"
        }
        return text
    }
}
