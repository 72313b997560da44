public import FoodModel

extension FoodDatabase {
    /// What the food with `id` is called beside its name: in the order of its table.
    public func otherNames(of id: FoodID) throws -> [OtherName] {
        try read { db in
            let rows = try RawStatement(
                db,
                """
                SELECT food_name.name, language FROM food_name JOIN food ON food.row = food
                WHERE id = ? AND NOT is_hidden ORDER BY food_name.row
                """
            )
            try rows.bind(id.description)
            var names: [OtherName] = []
            while try rows.next() { names.append(OtherName(rows.text(0), language: rows.text(1))) }
            return names
        }
    }
}
