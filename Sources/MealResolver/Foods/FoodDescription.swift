/// What somebody says a food is, by its clauses between commas: "Rice, white, cooked, NS as to fat".
///
/// Dietary recalls say in clauses of their own what nobody asked or knows. They tell nothing of the
/// food and are left out.
struct FoodDescription {
    /// The terms of each clause that says something.
    let clauses: [[Term]]

    init(_ text: String) {
        var clauses: [[Term]] = []
        var clause: [Term] = []
        var depth = 0
        func close() {
            if !clause.isEmpty, !Self.saysNothing(clause) { clauses.append(clause) }
            clause = []
        }
        LineBytes.withPlain(text) { bytes in
            Tokenizer.forEachToken(of: bytes) { token in
                if token.isMark("(") { depth += 1 }
                if token.isMark(")") { depth -= 1 }
                if token.isMark(","), depth <= 0 {
                    close()
                } else if case .mark = token.kind {
                    return
                } else {
                    clause.append(token.term)
                }
            }
        }
        close()
        self.clauses = clauses
    }

    /// "NFS" is not further specified, "NS as to" not specified.
    private static func saysNothing(_ clause: [Term]) -> Bool {
        clause.first == ns || clause.count == 1 && (clause[0] == nfs || clause[0] == nos)
    }

    /// Whether `clause` says what is not in the food: "peel and pith removed", "juice reserved".
    static func isOfWhatIsAway(_ clause: [Term]) -> Bool { clause.last.map(away.contains) ?? false }

    private static let away: Set = [
        Term("removed"), Term("reserved"), Term("discarded"), Term("off"),
    ]
    private static let ns = Term("ns")
    private static let nfs = Term("nfs")
    private static let nos = Term("nos")
}
