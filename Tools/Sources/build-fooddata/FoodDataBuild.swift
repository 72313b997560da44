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
    private let classes: [FoodClass.Key: ReviewedClass]
    private let joins: ReviewedJoins
    private var foods: [FoodRecord] = []
    private var ranges: ClassRangesText

    /// Stands behind the zeros that a class states against a table.
    private static let classEdition = Edition(
        key: "osteon-classes",
        title: "Osteon's reviewed food classes",
        publisher: "Osteon",
        release: "1",
        licence: "Apache-2.0"
    )

    /// Behind the sums of foods of which only isoflavones were sought.
    private static let isoflavoneEdition = Edition(
        key: "usda-isoflavone-2.1",
        title: "USDA Database for the Isoflavone Content of Selected Foods, release 2.1",
        publisher: "US Department of Agriculture, Agricultural Research Service",
        release: "2.1",
        licence: "public domain"
    )

    init(corpus: String, foodData: String) throws {
        self.foodData = foodData
        tables = try SourceTables(corpus: corpus)
        classes = try ReviewedClass.read(foodData + "/Classes/classes.tsv")
        joins = try ReviewedJoins(foodData + "/Foods/joins.tsv")
        ranges = try ClassRangesText(citations: foodData + "/Menaquinones/citations.tsv")
        note(tables)
        try joinFoods(corpus: corpus)
        try addDonors()
        addFlavonoids()
        try addMenaquinones()
        try appendChoices()
        lay()
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
        guard let share = LinolenicShare(tables.sr26) else {
            throw InputError(
                .badData,
                at: SourceLocation(file: corpus),
                "no food of SR26 has both ALA and 18:3"
            )
        }
        note(share)

        let join = FoodJoin(tables, joins, share)
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

    /// Gives foods that USDA left blank, or wrong, the figures of the same food elsewhere.
    private mutating func addDonors() throws {
        let indices = foods.enumerated().flatMap { index, food in
            ([food.id] + food.otherIDs).map { ($0, index) }
        }
        let byID = Dictionary(indices, uniquingKeysWith: { first, _ in first })
        for row in try ReviewedDonors.read(foodData + "/Foods/donors.tsv") {
            guard let index = byID[row.food] else {
                notes.append("\(row.location): error: no food \"\(row.food)\" ships")
                continue
            }
            foods[index].composition[row.nutrient] = try row.figure(in: tables)
        }
    }

    /// Gives the foods that were looked at their flavonoids, and the classes their ranges.
    private mutating func addFlavonoids() {
        let measured = FlavonoidNames(tables.flavonoids, joins)
        let more = FlavonoidNames(tables.moreFlavonoids, joins)
        notes += measured.unknownDescriptions.map {
            "joins.tsv: error: the flavonoid table has no food \"\($0)\""
        }
        var known: [FoodID: FlavonoidSums] = [:]
        for food in foods {
            let own = measured.food(food)
            // There a zero is left out, so that what is nothing but zeros was not looked at.
            let others = more.food(food)?.sums.filter { $0.value > 0 } ?? [:]
            let sums = (own?.sums ?? [:]).merging(others) { measured, _ in measured }
            guard !sums.isEmpty else { continue }
            let isIsoflavonesAlone = sums.keys.allSatisfy { $0 == FlavonoidSums.isoflavones }
            known[food.id] = FlavonoidSums(
                sums: sums,
                compounds: (own?.compounds ?? more.food(food)?.compounds ?? [:]).count,
                edition: isIsoflavonesAlone
                    ? Self.isoflavoneEdition.key : FlavonoidTable.edition.key
            )
        }
        let groups = classes.mapValues(\.polyphenolGroup)
        let fill = FlavonoidFill(known, foods, groups)
        var count = 0
        for index in foods.indices {
            let food = foods[index]
            guard let key = food.foodClass, classes[key]?.zeros.contains(.flavonoids) == false,
                let figure = fill.figure(for: food)
            else { continue }
            foods[index].composition[.flavonoids] = figure
            count += 1
        }
        notes.append("flavonoids: \(count) foods have figures")
        let spread = FlavonoidRanges(foods, groups)
        for (key, reviewed) in classes.sorted(by: { $0.key.rawValue < $1.key.rawValue })
        where !reviewed.zeros.contains(.flavonoids) {
            guard let range = spread.range(of: key) else { continue }
            ranges.append(
                key,
                .flavonoids,
                range.estimate,
                range.foods,
                range.isOfGroup ? .design : .reproduced
            ) {
                "USDA's flavonoid databases: foods of the "
                    + (range.isOfGroup ? "group \"\(reviewed.polyphenolGroup.rawValue)\"" : "class")
            }
        }
    }

    /// Gives the foods that were measured their figures of vitamin K2, and the classes their ranges.
    private mutating func addMenaquinones() throws {
        let folder = foodData + "/Menaquinones"
        let menaquinones = try Menaquinones(folder: folder, ciqual: tables.ciqual.records.byAllIDs)
        let peers = Dictionary(grouping: foods) { $0.foodClass }
        for (key, reviewed) in classes.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            for (nutrient, range) in menaquinones.ranges(of: key, peers[key] ?? [])
            where !reviewed.zeros.contains(nutrient) {
                try ranges.append(key, nutrient, range)
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
    }

    /// What Osteon chose where nothing was measured, after everything that was.
    private mutating func appendChoices() throws {
        let columns = ["class", "tag", "low", "point", "high", "reason"]
        let path = foodData + "/Classes/choices.tsv"
        for (fields, location) in try ReviewedFile(path).map(columns, { ($0, $1) }) {
            let key = FoodClass.Key(rawValue: fields[0])
            guard let reviewed = classes[key], let nutrient = Nutrient(tag: fields[1]),
                let low = Double(fields[2]), let point = Double(fields[3]),
                let high = Double(fields[4]), let range = Estimate(checking: low, point, high),
                !reviewed.zeros.contains(nutrient)
            else {
                throw InputError(
                    .badData,
                    at: location,
                    "\"\(fields.joined(separator: " "))\" is no class, tag and range in order"
                )
            }
            guard !ranges.contains(key, nutrient) else { continue }
            ranges.append(key, nutrient, range, 0, .design) { fields[5] }
        }
    }

    private mutating func lay() {
        let dishes = foods.filter { $0.id.source == "fndds" }
        let others = foods.filter { $0.id.source != "fndds" }
        notes.append("\(others.count) foods and \(dishes.count) dishes")
        files = [
            BuiltFile(path: "Classes/ranges.tsv", text: ranges.text),
            BuiltFile(path: "Foods/class-statistics.tsv", text: StatisticsText(foods).text),
            BuiltFile(path: "Foods/dishes.tsv", text: ReferenceTable.write(dishes)),
            BuiltFile(path: "Foods/editions.tsv", text: editionsText),
            BuiltFile(path: "Foods/foods.tsv", text: ReferenceTable.write(others)),
            BuiltFile(
                path: "Foods/imputations.tsv",
                text: ImputationsText(foods, classes: Self.classEdition.key).text
            ),
        ]
    }

    private var editionsText: String {
        let editions =
            tables.all.map(\.edition) + [
                Self.classEdition, Menaquinones.edition, FlavonoidTable.edition,
                Self.isoflavoneEdition,
            ]
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

    private mutating func note(_ share: LinolenicShare) {
        let ratio = share.distribution
        notes.append(
            "ALA in 18:3, over \(ratio.count) foods of SR26: p1 \(ratio.p1.rounded(digits: 3)), "
                + "median \(ratio.median.rounded(digits: 3)), p99 \(ratio.p99.rounded(digits: 3))"
        )
    }
}
