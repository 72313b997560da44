import FoodModel
import FoodReaders
import Foundation

/// The shipped foods, as the selection and the tables of a corpus make them.
struct FoodDataBuild {
    /// What a person who builds the table wants to know.
    private(set) var notes: [String] = []
    private let folder: URL
    private let editions: [Edition]
    private var foods: [FoodRecord] = []
    private var dishes: [FoodRecord] = []

    /// Stands behind the zeros that a class states against a table.
    private static let classes = Edition(
        key: "osteon-classes",
        title: "Osteon's reviewed food classes",
        publisher: "Osteon",
        release: "1",
        licence: "Apache-2.0"
    )

    init(corpus: String, foodData: String) throws {
        folder = URL(fileURLWithPath: foodData).appendingPathComponent("Foods")
        let zeros = try StructuralZeros.read(foodData + "/Classes/classes.tsv")
        let selection = try SelectedFood.read(foodData + "/Foods/selection.tsv")
        let tables = try USDATables(corpus: corpus)
        editions = (tables.all.map(\.edition) + [Self.classes]).sorted { $0.key < $1.key }
        guard let share = LinolenicShare(tables.sr26) else {
            throw InputError(
                .badData,
                at: SourceLocation(file: corpus),
                "no food of SR26 has both ALA and 18:3"
            )
        }
        let joins = try ReviewedJoins(foodData + "/Foods/joins.tsv")
        let flavonoids = FlavonoidMatch(tables.flavonoids.records, joins)
        note(tables)
        note(share, flavonoids, tables)

        let join = FoodJoin(tables, joins, flavonoids, share)
        var known: Set<FoodID> = []
        for food in selection {
            guard var record = join.record(food.id) else {
                notes.append("\(food.location): error: no table has the food \"\(food.id)\"")
                continue
            }
            guard known.isDisjoint(with: [record.id] + record.otherIDs) else {
                notes.append("\(food.location): error: the food \"\(food.id)\" is selected twice")
                continue
            }
            known.formUnion([record.id] + record.otherIDs)
            guard let zeros = zeros[food.foodClass] else {
                notes.append(
                    "\(food.location): error: there is no class \"\(food.foodClass.rawValue)\""
                )
                continue
            }
            record.foodClass = food.foodClass
            apply(zeros, to: &record, of: food)
            if record.id.source == "fndds" { dishes.append(record) } else { foods.append(record) }
        }
        foods.sort { $0.id < $1.id }
        dishes.sort { $0.id < $1.id }
        notes.append("\(foods.count) foods and \(dishes.count) dishes")
    }

    /// Writes the tables; the same input gives the same bytes.
    func write() throws {
        try write(ReferenceTable.write(foods), to: "foods.tsv")
        try write(ReferenceTable.write(dishes), to: "dishes.tsv")
        try write(StatisticsText(foods + dishes).text, to: "class-statistics.tsv")
        try write(editionsText, to: "editions.tsv")
    }

    private func write(_ text: String, to name: String) throws {
        try Data(text.utf8).write(to: folder.appendingPathComponent(name), options: .atomic)
    }

    private var editionsText: String {
        let used = Set(
            (foods + dishes).flatMap { record in
                [record.edition] + record.composition.figures.map(\.value.provenance.edition)
            }
        )
        let lines = editions.filter { used.contains($0.key) }.map { edition in
            [
                edition.key, edition.title, edition.publisher, edition.release, edition.licence,
                edition.checksum,
            ].joined(separator: "\t")
        }
        return (["key\ttitle\tpublisher\trelease\tlicence\tchecksum"] + lines)
            .map { $0 + "\n" }.joined()
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
                Provenance(edition: Self.classes.key, detail: food.foodClass.rawValue)
            )
            notes.append(
                "\(food.location): warning: \(figure.provenance.edition) has "
                    + "\(figure.estimate.point.shortText) \(nutrient.unit.rawValue) of "
                    + "\(nutrient.name) in \"\(record.name)\", which the class "
                    + "\"\(food.foodClass.rawValue)\" cannot hold; zero is used"
            )
        }
    }

    private mutating func note(_ tables: USDATables) {
        for contents in tables.all {
            notes.append(
                "\(contents.edition.key): \(contents.records.count) foods, "
                    + "\(contents.findings.count) findings"
            )
            notes += contents.findings.map(\.description)
        }
    }

    private mutating func note(
        _ share: LinolenicShare,
        _ flavonoids: FlavonoidMatch,
        _ tables: USDATables
    ) {
        let ratio = share.distribution
        notes.append(
            "ALA in 18:3, over \(ratio.count) foods of SR26: p1 \(ratio.p1.rounded(digits: 3)), "
                + "median \(ratio.median.rounded(digits: 3)), p99 \(ratio.p99.rounded(digits: 3))"
        )
        let matched = flavonoids.matches(in: tables.sr28.records)
        notes.append(
            "flavonoids: \(matched) of \(flavonoids.count) descriptions are those of SR28 foods"
        )
        notes += flavonoids.unknownDescriptions.map {
            "joins.tsv: error: the flavonoid table has no food \"\($0)\""
        }
    }
}
