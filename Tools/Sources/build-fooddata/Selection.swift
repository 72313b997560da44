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

/// What the foods of each class cannot hold.
enum StructuralZeros {
    /// The zeros by class, from the table of classes at `path`.
    static func read(_ path: String) throws -> [FoodClass.Key: NutrientSet] {
        let pairs = try ReviewedFile(path).map(["key", "structural_zeros"]) { fields, location in
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
            return (FoodClass.Key(rawValue: fields[0]), NutrientSet(nutrients))
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}
