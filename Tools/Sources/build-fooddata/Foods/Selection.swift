import FoodModel

/// A food to ship, and the class that a person gave it.
struct SelectedFood {
    let id: FoodID
    let foodClass: FoodClass.Key
    let location: SourceLocation

    /// The foods that `path` names.
    static func read(_ path: String) throws -> [SelectedFood] {
        try ReviewedFile(path).map(["id", "class"]) { fields, location in
            guard let id = FoodID(fields[0]) else {
                throw InputError(
                    .badData,
                    at: location,
                    "\"\(fields[0])\" is not a food's id: write source:code"
                )
            }
            return SelectedFood(
                id: id,
                foodClass: FoodClass.Key(rawValue: fields[1]),
                location: location
            )
        }
    }
}

/// What Classes/classes.tsv says of a class, as far as building the table asks.
struct ReviewedClass {
    /// What its foods cannot hold.
    let zeros: NutrientSet
    let polyphenolGroup: PolyphenolGroup

    /// The classes of the table at `path`.
    static func read(_ path: String) throws -> [FoodClass.Key: ReviewedClass] {
        let columns = ["key", "structural_zeros", "polyphenol_group"]
        let pairs = try ReviewedFile(path).map(columns) { fields, location in
            let nutrients = try fields[1].split(separator: ",").map { tag in
                guard let nutrient = Nutrient(tag: String(tag)) else {
                    throw InputError(
                        .badData,
                        at: location,
                        "\"\(tag)\" is not the tag of a nutrient"
                    )
                }
                return nutrient
            }
            guard let group = PolyphenolGroup(rawValue: fields[2]) else {
                throw InputError(
                    .badData,
                    at: location,
                    "\"\(fields[2])\" is not a polyphenol group"
                )
            }
            return (
                FoodClass.Key(rawValue: fields[0]),
                ReviewedClass(zeros: NutrientSet(nutrients), polyphenolGroup: group)
            )
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}
