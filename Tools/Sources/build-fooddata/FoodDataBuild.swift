import FoodModel
import FoodReaders
import Foundation

/// The shipped foods, as the selection and the tables of a corpus make them.
struct FoodDataBuild {
    /// What a person who builds the table wants to know.
    private(set) var notes: [String] = []
    /// Everything that the build makes, in the order of the paths.
    private(set) var files: [BuiltFile] = []
    private let foodData: String
    private let tables: SourceTables
    private var foods: [FoodRecord] = []

    /// Stands behind the zeros that a class states against a table.
    private static let classes = Edition(
        key: "osteon-classes",
        title: "Osteon's reviewed food classes",
        publisher: "Osteon",
        release: "1",
        licence: "Apache-2.0"
    )

    init(corpus: String, foodData: String) throws {
        self.foodData = foodData
        tables = try SourceTables(corpus: corpus)
        note(tables)
        try joinFoods(corpus: corpus)
        let ranges = try addMenaquinones()
        try lay(ranges)
    }

    /// Writes the files; the same input gives the same bytes.
    func write() throws {
        for file in files { try file.write(to: URL(fileURLWithPath: foodData)) }
    }

    /// How the shipped files differ from what the build makes, a file each.
    var differences: [String] {
        files.compactMap { $0.difference(from: URL(fileURLWithPath: foodData)) }
    }

    // MARK: - Steps

    /// The selected foods with what USDA's tables say of them.
    private mutating func joinFoods(corpus: String) throws {
        let zeros = try StructuralZeros.read(foodData + "/Classes/classes.tsv")
        let joins = try ReviewedJoins(foodData + "/Foods/joins.tsv")
        guard let share = LinolenicShare(tables.sr26) else {
            throw InputError(
                .badData,
                at: SourceLocation(file: corpus),
                "no food of SR26 has both ALA and 18:3"
            )
        }
        let flavonoids = FlavonoidMatch(tables.flavonoids.records, joins)
        note(share, flavonoids)

        let join = FoodJoin(tables, joins, flavonoids, share)
        var known: Set<FoodID> = []
        for food in try SelectedFood.read(foodData + "/Foods/selection.tsv") {
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
            foods.append(record)
        }
        foods.sort { $0.id < $1.id }
    }

    /// Gives the foods that were measured their figures of vitamin K2; the text of the ranges of
    /// the classes.
    private mutating func addMenaquinones() throws -> ClassRangesText {
        let folder = foodData + "/Menaquinones"
        let menaquinones = try Menaquinones(folder: folder, ciqual: tables.ciqual.records.byAllIDs)
        let zeros = try StructuralZeros.read(foodData + "/Classes/classes.tsv")
        let peers = Dictionary(grouping: foods) { $0.foodClass }
        var text = try ClassRangesText(citations: folder + "/citations.tsv")
        for (key, absent) in zeros.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            let ranges = menaquinones.ranges(of: key, peers[key] ?? [])
            for (nutrient, range) in ranges where !absent.contains(nutrient) {
                try text.append(key, nutrient, range)
            }
        }
        var count = 0
        for index in foods.indices {
            let food = foods[index]
            guard let figure = menaquinones.figure(of: food, among: peers[food.foodClass] ?? [])
            else { continue }
            foods[index].composition[.vitaminK2] = figure
            count += 1
        }
        notes.append("vitamin K2: \(count) foods have figures of their own")
        return text
    }

    private mutating func lay(_ ranges: ClassRangesText) throws {
        let dishes = foods.filter { $0.id.source == "fndds" }
        let others = foods.filter { $0.id.source != "fndds" }
        notes.append("\(others.count) foods and \(dishes.count) dishes")
        files = [
            BuiltFile(path: "Classes/ranges.tsv", text: ranges.text),
            BuiltFile(path: "Foods/class-statistics.tsv", text: StatisticsText(foods).text),
            BuiltFile(path: "Foods/dishes.tsv", text: ReferenceTable.write(dishes)),
            BuiltFile(path: "Foods/editions.tsv", text: editionsText),
            BuiltFile(path: "Foods/foods.tsv", text: ReferenceTable.write(others)),
        ]
    }

    private var editionsText: String {
        let editions = tables.all.map(\.edition) + [Self.classes, Menaquinones.edition]
        let used = Set(
            foods.flatMap { record in
                [record.edition] + record.composition.figures.map(\.value.provenance.edition)
            }
        )
        let lines = editions.sorted { $0.key < $1.key }.filter { used.contains($0.key) }
            .map { edition in
                [
                    edition.key, edition.title, edition.publisher, edition.release,
                    edition.licence, edition.checksum,
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

    // MARK: - Notes

    private mutating func note(_ tables: SourceTables) {
        for contents in tables.all {
            notes.append(
                "\(contents.edition.key): \(contents.records.count) foods, "
                    + "\(contents.findings.count) findings"
            )
            notes += contents.findings.map(\.description)
        }
    }

    private mutating func note(_ share: LinolenicShare, _ flavonoids: FlavonoidMatch) {
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
