import FoodModel

/// The foods that a law makes of others: Foods/fortified.tsv.
struct FortifiedFoods {
    static let edition = Edition(
        key: "osteon-fortified",
        title: "Foods as laws on fortification make them, each cited",
        publisher: "Osteon",
        release: "1",
        licence: "Apache-2.0"
    )

    /// How the details of their figures begin.
    static let mark = "fortification: "

    private struct Food {
        let base: FoodID
        let name: String
        let location: SourceLocation
        /// Nil where the law only makes the figure unknown.
        var figures: [(nutrient: Nutrient, figure: Figure?)] = []
    }

    private var foods: [FoodID: Food] = [:]

    /// The rows of the file at `path`.
    init(_ path: String) throws {
        let columns = ["food", "base", "name", "tag", "low", "point", "high", "source"]
        for (fields, location) in try ReviewedFile(path).map(columns, { ($0, $1) }) {
            let ends = fields[4...6].compactMap(Double.init)
            guard let id = FoodID(fields[0]), let base = FoodID(fields[1]),
                let nutrient = Nutrient(tag: fields[3]), !fields[7].isEmpty,
                ends.count == 3 || fields[4...6].allSatisfy(\.isEmpty)
            else {
                throw InputError(
                    .badData,
                    at: location,
                    "\"\(fields.joined(separator: " "))\" is no food, base, tag, range and source"
                )
            }
            let estimate = ends.count == 3 ? Estimate(checking: ends[0], ends[1], ends[2]) : nil
            guard ends.isEmpty || estimate != nil else {
                throw InputError(.badData, at: location, "the range is not in the order low, high")
            }
            let figure = estimate.map { estimate in
                Figure(
                    estimate,
                    .imputed,
                    Provenance(edition: Self.edition.key, detail: Self.mark + fields[7])
                )
            }
            foods[id, default: Food(base: base, name: fields[2], location: location)]
                .figures.append((nutrient, figure))
        }
    }

    /// The food that `id` is made of; nil where no law makes `id`.
    func base(of id: FoodID) -> FoodID? { foods[id]?.base }

    /// The food `id`, made of `base`, whose figures are measurements of another food.
    func record(_ id: FoodID, from base: FoodRecord) -> FoodRecord? {
        guard let food = foods[id] else { return nil }
        var composition = Composition()
        for (nutrient, figure) in base.composition.figures {
            composition[nutrient] = Figure(
                figure.estimate,
                figure.kind == .logicalZero ? .logicalZero : .imputed,
                Provenance(
                    edition: figure.provenance.edition,
                    detail: Self.mark + "as in \(base.id)"
                )
            )
        }
        for (nutrient, figure) in food.figures { composition[nutrient] = figure }
        return FoodRecord(
            id: id,
            name: food.name,
            composition: composition,
            portions: base.portions,
            edition: Self.edition.key,
            location: food.location
        )
    }
}
