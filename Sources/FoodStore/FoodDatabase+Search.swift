import FoodModel

extension FoodDatabase {
    /// The foods whose names hold `words`, best first: "plain whole milk yogurt".
    ///
    /// Where no name holds all the words, words may be beginnings; where that finds nothing, one of
    /// them is enough. Each time names in other languages are looked through where no food's own
    /// name answers. Signs part words and mean nothing else.
    public func search(_ words: String, limit: Int) throws -> [FoundFood] {
        let words = words.split { !$0.isLetter && !$0.isNumber }.map { "\"\($0)\"" }
        guard !words.isEmpty else { return [] }
        let beginnings = words.map { $0 + "*" }
        let queries = [
            words.joined(separator: " "), beginnings.joined(separator: " "),
            beginnings.joined(separator: " OR "),
        ]
        for query in queries {
            for names in [Self.ownNames, Self.otherNames] {
                let matches = try matches(query, in: names, limit: limit)
                guard matches.isEmpty else { return matches }
            }
        }
        return []
    }

    private static let ownNames =
        """
        SELECT id, food.name, class, is_dish, rank
        FROM food_search JOIN food ON food.row = food_search.rowid
        WHERE food_search MATCH ? AND NOT is_hidden
        ORDER BY rank, is_dish, length(food.name), id LIMIT ?
        """

    /// A food counts by the best of its names.
    private static let otherNames =
        """
        SELECT id, food.name, class, is_dish, min(found.rank) AS best
        FROM (SELECT rowid, rank FROM food_name_search WHERE food_name_search MATCH ?) AS found
            JOIN food_name ON food_name.row = found.rowid
            JOIN food ON food.row = food_name.food
        WHERE NOT is_hidden
        GROUP BY food.row ORDER BY best, is_dish, length(food.name), id LIMIT ?
        """

    private func matches(
        _ query: String,
        in names: String,
        limit: Int
    ) throws -> [FoundFood] {
        try read { db in
            let rows = try RawStatement(db, names)
            try rows.bind(query, limit)
            var matches: [FoundFood] = []
            while try rows.next() {
                matches.append(FoundFood(food: try listing(rows), rank: rows.real(4)))
            }
            return matches
        }
    }
}
