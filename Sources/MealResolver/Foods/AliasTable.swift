/// The aliases, by the words that are left of a phrase when it is read as a line's name is.
struct AliasTable: Sendable {
    private struct Entry {
        let states: [Term]
        let unwanted: Set<Term>
        let alias: FoodAlias
    }

    private let aliases: [[Term]: [Entry]]

    init(_ aliases: [FoodAlias], words: WordTable) {
        var table: [[Term]: [Entry]] = [:]
        for alias in aliases {
            let query = FoodQuery(name: alias.phrase, extra: "", words: words)
            table[query.terms, default: []].append(
                Entry(
                    states: query.states.map(\.term),
                    unwanted: query.unwanted,
                    alias: alias
                )
            )
        }
        self.aliases = table
    }

    /// The alias for the whole of `query`, what is said after the name put before it ("milk,
    /// whole"); one that names the same states goes before one that names none.
    func alias(for query: FoodQuery, in context: FoodContext) -> FoodAlias? {
        alias(of: query.extra + query.terms, said: query, context)
    }

    private func alias(
        of terms: [Term],
        said query: FoodQuery,
        _ context: FoodContext
    )
        -> FoodAlias?
    {
        let states = query.states.map(\.term)
        let found = (aliases[terms] ?? []).filter {
            ($0.alias.context ?? context) == context && $0.unwanted == query.unwanted
        }
        return (found.first { $0.states == states } ?? found.first { $0.states.isEmpty })?.alias
    }

    /// The alias for the longest run of words at the end of `query`: "yogurt" of "plain yogurt".
    func aliasOfEnd(of query: FoodQuery, in context: FoodContext) -> FoodAlias? {
        for start in query.terms.indices.dropFirst() {
            let found = aliases[Array(query.terms[start...])]?.first {
                ($0.alias.context ?? context) == context && $0.states.isEmpty
                    && $0.unwanted.isEmpty
            }
            if let found { return found.alias }
        }
        return nil
    }
}
