public import FoodModel

extension FoodDatabase {
    /// What was imported of the food, or the group of foods, with `id` beside figures per 100 g, in
    /// the order of the tables.
    public func attributes(of id: FoodID) throws -> [AttributeRecord] {
        try read { db in
            let rows = try RawStatement(
                db,
                """
                SELECT name, kind, subject, method, unit, low, point, high, edition, detail
                FROM attribute WHERE id = ? ORDER BY row
                """
            )
            try rows.bind(id.description)
            var attributes: [AttributeRecord] = []
            while try rows.next() {
                guard let kind = AttributeKind(rawValue: rows.text(1)),
                    let estimate = Estimate(checking: rows.real(5), rows.real(6), rows.real(7))
                else { throw StoreError.damaged(path: path, reason: "an attribute is not one") }
                attributes.append(
                    AttributeRecord(
                        id: id,
                        name: rows.text(0),
                        kind: kind,
                        subject: rows.text(2),
                        method: rows.text(3),
                        unit: rows.text(4),
                        estimate: estimate,
                        provenance: Provenance(edition: rows.text(8), detail: rows.text(9)),
                        location: SourceLocation(file: path)
                    )
                )
            }
            return attributes
        }
    }
}
