import GRDB

/// Foods that stand under one id in several editions, shipped or imported.
enum SharedFoods {
    /// Gives the imported foods of an edition, or of all, the reviewed class of the shipped food
    /// that goes by the same id.
    ///
    /// The shipped foods' ids come first, in an order that the cross join keeps SQLite to: they are
    /// few, where the foods of a table may be millions.
    static func classImported(_ db: Database, of edition: String? = nil) throws {
        try db.execute(
            sql: """
                UPDATE food SET class = (
                    SELECT class FROM food AS shipped WHERE shipped.row = coalesce(
                        (SELECT row FROM food AS same WHERE same.id = food.id AND is_shipped),
                        (SELECT min(row) FROM food_alias_id
                            JOIN food AS other ON other.row = food_alias_id.food
                            WHERE food_alias_id.id = food.id AND is_shipped)))
                WHERE NOT is_shipped AND class IS NULL AND edition = coalesce(?, edition)
                    AND id IN (
                        SELECT id FROM food WHERE is_shipped UNION ALL
                        SELECT alias.id FROM food AS shipped
                            CROSS JOIN food_alias_id AS alias ON alias.food = shipped.row
                            WHERE shipped.is_shipped)
                """,
            arguments: [edition]
        )
    }

    /// Hides all foods of an id but one: one with figures comes before one without, what was
    /// imported before what is shipped, and of what was imported the latest.
    static func hideOlder(_ db: Database) throws {
        try db.execute(
            sql: """
                UPDATE food SET is_hidden = EXISTS (
                    SELECT * FROM food AS other WHERE other.id = food.id AND (
                        NOT EXISTS (SELECT * FROM figure WHERE food = other.row),
                        other.is_shipped, -other.row
                    ) < (
                        NOT EXISTS (SELECT * FROM figure WHERE food = food.row),
                        food.is_shipped, -food.row))
                WHERE is_hidden OR id IN (SELECT id FROM food GROUP BY id HAVING count(*) > 1)
                """
        )
    }
}
