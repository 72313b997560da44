import FoodModel

extension FoodDatabase {
    /// The foods whose names hold `words`, best first: "plain whole milk yogurt".
    ///
    /// Where no name holds all the words, words may be beginnings; where that finds nothing, one of
    /// them is enough. Signs part words and mean nothing else.
    public func search(_ words: String, limit: Int) throws -> [FoundFood] {
        let words = words.split { !$0.isLetter && !$0.isNumber }.map { "\"\($0)\"" }
        guard !words.isEmpty else { return [] }
        let beginnings = words.map { $0 + "*" }
        let queries = [
            words.joined(separator: " "), beginnings.joined(separator: " "),
            beginnings.joined(separator: " OR "),
        ]
        for query in queries {
            let matches = try matches(query, limit: limit)
            guard matches.isEmpty else { return matches }
        }
        return []
    }

    private func matches(_ query: String, limit: Int) throws -> [FoundFood] {
        try read { db in
            let rows = try RawStatement(
                db,
                """
                SELECT id, food.name, class, is_dish, rank
                FROM food_search JOIN food ON food.row = food_search.rowid
                WHERE food_search MATCH ? AND NOT is_hidden
                ORDER BY rank, is_dish, length(food.name), id LIMIT ?
                """
            )
            try rows.bind(query, limit)
            var matches: [FoundFood] = []
            while try rows.next() {
                matches.append(FoundFood(food: try listing(rows), rank: rows.real(4)))
            }
            return matches
        }
    }
}
