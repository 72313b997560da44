/// What somebody says a food is, by its clauses between commas: "Rice, white, cooked, NS as to fat".
///
/// Dietary recalls say in clauses of their own what nobody asked or knows. They tell nothing of the
/// food and are left out.
struct FoodDescription {
    /// The terms of each clause that says something.
    let clauses: [[Term]]

    init(_ text: String) {
        var clauses: [[Term]] = [[]]
        var depth = 0
        var tokens: [Token] = []
        Tokenizer.split(LineBytes.plain(text), into: &tokens)
        for token in tokens {
            if token.isMark("(") { depth += 1 }
            if token.isMark(")") { depth -= 1 }
            if token.isMark(","), depth <= 0 {
                clauses.append([])
            } else if case .mark = token.kind {
                continue
            } else {
                clauses[clauses.count - 1].append(token.term)
            }
        }
        self.clauses = clauses.filter { !$0.isEmpty && !Self.saysNothing($0) }
    }

    /// "NFS" is not further specified, "NS as to" not specified.
    private static func saysNothing(_ clause: [Term]) -> Bool {
        clause.first == ns || clause == [nfs] || clause == [nos]
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
