public import FoodModel

/// What makers and laws add to foods: FoodData/Classes/additions.tsv.
///
/// It changes no figure: it tells fortified food from food.
public struct AdditionTable: Sendable {
    /// Whether what a food has of a nutrient was added to it.
    public enum Addition: String, CaseIterable, Hashable, Sendable {
        case yes
        /// Nobody says.
        case maybe
        case no
    }

    private struct Row {
        /// Empty for all.
        let classes: Set<FoodClass.Key>
        /// Empty for all names.
        let words: [String]
        let nutrients: NutrientSet
        let added: Addition

        func holds(for nutrient: Nutrient, _ foodClass: FoodClass.Key?, _ name: String) -> Bool {
            guard nutrients.contains(nutrient) else { return false }
            guard classes.isEmpty || foodClass.map(classes.contains) == true else { return false }
            return words.isEmpty || words.contains { name.contains($0) }
        }
    }

    private let rows: [Row]

    /// The shipped table.
    ///
    /// - Throws: `InputError` with the place of a fault in the shipped file.
    public static func shipped() throws -> AdditionTable {
        let file = "Classes/additions.tsv"
        return try AdditionTable(ShippedFile.at(file).bytes, file: file)
    }

    /// The table of the tab-separated `file`.
    ///
    /// - Parameters:
    ///   - bytes: What the file holds.
    ///   - file: Its path, for faults.
    /// - Throws: `InputError` with the place of the fault.
    public init(_ bytes: [UInt8], file: String) throws {
        rows = try ResolverTable(bytes, path: file).map { row in
            let tags = try row.texts("tags", between: ",")
            let nutrients = tags.compactMap(Nutrient.init(tag:))
            guard nutrients.count == tags.count, !tags.isEmpty else {
                throw row.fault("tags", "these are not tags of nutrients with commas between them")
            }
            let classes = try row.texts("classes", between: ",").map(FoodClass.Key.init)
            let words = try row.texts("words")
            guard !classes.isEmpty || !words.isEmpty else {
                throw row.fault("classes", "a row names classes, words or both")
            }
            return Row(
                classes: Set(classes),
                words: words,
                nutrients: NutrientSet(nutrients),
                added: try row.value("added", Addition.self)
            )
        }
    }

    /// Whether the `nutrient` of the food called `name` was added to it.
    ///
    /// - Parameters:
    ///   - nutrient: What is asked for.
    ///   - name: The food's name, as its table has it.
    ///   - foodClass: Its class; nil where nobody has classed it.
    /// - Returns: What the first row that holds says; no where none does.
    public func addition(
        of nutrient: Nutrient,
        toFood name: String,
        of foodClass: FoodClass.Key?
    ) -> Addition {
        let name = name.lowercased()
        return rows.first { $0.holds(for: nutrient, foodClass, name) }?.added ?? .no
    }

    /// The classes that rows name, for the test that they are there.
    package var classes: Set<FoodClass.Key> { rows.reduce(into: []) { $0.formUnion($1.classes) } }
}
