public import FoodModel

extension FoodDatabase {
    /// The foods whose published name is `name` but for case, in the order in which they were added.
    public func foods(called name: String) throws -> [FoodListing] {
        let words = name.split { !$0.isLetter && !$0.isNumber }.map { "\"\($0)\"" }
        guard !words.isEmpty else { return [] }
        return try read { db in
            // By its words first: there is no index of whole names.
            let rows = try RawStatement(
                db,
                """
                SELECT id, food.name, class, is_dish
                FROM food_search JOIN food ON food.row = food_search.rowid
                WHERE food_search MATCH ?1 AND food.name = ?2 COLLATE NOCASE AND NOT is_hidden
                ORDER BY food.row
                """
            )
            try rows.bind(words.joined(separator: " "), name)
            var foods: [FoodListing] = []
            while try rows.next() { foods.append(try listing(rows)) }
            return foods
        }
    }
}
