import FoodModel
import FoodReaders

/// The foods of the selection with what USDA's tables say of them, before anything is filled.
struct SelectedFoods {
    /// Stands behind the zeros that a class states against a table.
    static let classEdition = Edition(
        key: "osteon-classes",
        title: "Osteon's reviewed food classes",
        publisher: "Osteon",
        release: "1",
        licence: "Apache-2.0"
    )

    /// Sorted by id.
    private(set) var foods: [FoodRecord] = []
    private(set) var notes: [String] = []

    /// The foods that the file at `path` names, joined from `tables`.
    ///
    /// - Throws: `InputError` for a selection that cannot be read, and where SR26 tells nothing of
    ///   ALA.
    init(
        _ path: String,
        _ tables: SourceTables,
        _ joins: ReviewedJoins,
        _ fortified: FortifiedFoods,
        _ classes: [FoodClass.Key: ReviewedClass]
    ) throws {
        guard let share = LinolenicShare(tables.sr26) else {
            throw InputError(
                .badData,
                at: SourceLocation(file: tables.sr26.edition.key),
                "no food of SR26 has both ALA and 18:3"
            )
        }
        notes.append(share.description)
        let join = FoodJoin(tables, joins, fortified, share)
        var known: Set<FoodID> = []
        for food in try SelectedFood.read(path) {
            guard var record = join.record(food.id) else {
                notes.append("\(food.location): error: no table has the food \"\(food.id)\"")
                continue
            }
            guard known.isDisjoint(with: [record.id] + record.otherIDs) else {
                notes.append("\(food.location): error: the food \"\(food.id)\" is selected twice")
                continue
            }
            known.formUnion([record.id] + record.otherIDs)
            guard let zeros = classes[food.foodClass]?.zeros else {
                notes.append(
                    "\(food.location): error: there is no class \"\(food.foodClass.rawValue)\""
                )
                continue
            }
            record.foodClass = food.foodClass
            apply(zeros, to: &record, of: food)
            foods.append(record)
        }
        foods.sort { $0.id < $1.id }
    }

    /// What a class cannot hold stays zero, whatever a table says; where it says more, say so.
    private mutating func apply(
        _ zeros: NutrientSet,
        to record: inout FoodRecord,
        of food: SelectedFood
    ) {
        for nutrient in zeros {
            guard let figure = record.composition[nutrient], figure.estimate.high > 0 else {
                continue
            }
            record.composition[nutrient] = Figure(
                .zero,
                .logicalZero,
                Provenance(edition: Self.classEdition.key, detail: food.foodClass.rawValue)
            )
            notes.append(
                "\(food.location): warning: \(figure.provenance.edition) has "
                    + "\(figure.estimate.point.shortText) \(nutrient.unit.rawValue) of "
                    + "\(nutrient.name) in \"\(record.name)\", which the class "
                    + "\"\(food.foodClass.rawValue)\" cannot hold; zero is used"
            )
        }
    }
}

extension LinolenicShare: CustomStringConvertible {
    var description: String {
        "ALA in 18:3, over \(distribution.count) foods of SR26: "
            + "p1 \(distribution.p1.rounded(digits: 3)), "
            + "median \(distribution.median.rounded(digits: 3)), "
            + "p99 \(distribution.p99.rounded(digits: 3))"
    }
}
