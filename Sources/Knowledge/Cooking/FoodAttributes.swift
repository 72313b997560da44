public import FoodModel

/// What ships of a food's weight: the part that is not eaten, and what cooking makes of it.
public enum FoodAttributes {
    /// The attributes of the shipped `food`, its refuse first; empty where nothing is known.
    ///
    /// - Throws: `InputError` with the place of a fault in the shipped file.
    public static func shipped(of food: Food) throws -> [AttributeRecord] {
        let path = "Cooking/weights.tsv"
        return try read(ShippedFile.at(path).bytes, file: path, of: food)
    }

    /// The rows of the tab-separated `file` that are of `food`.
    static func read(_ bytes: [UInt8], file: String, of food: Food) throws -> [AttributeRecord] {
        let ids = Set(([food.id] + food.otherIDs).map(\.description))
        return try ResolverTable(bytes, path: file).map { row -> AttributeRecord? in
            guard ids.contains(try row.text("id")) else { return nil }
            guard let estimate = try row.range() else {
                throw row.fault("point", "the range has no point")
            }
            return AttributeRecord(
                id: food.id,
                name: food.name,
                kind: try row.value("kind", AttributeKind.self),
                method: try row.text("method"),
                unit: try row.name("unit"),
                estimate: estimate,
                provenance: Provenance(
                    edition: try row.name("edition"),
                    detail: try row.text("detail")
                ),
                location: row.location
            )
        }.compactMap(\.self)
    }
}
