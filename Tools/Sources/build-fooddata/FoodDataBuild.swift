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

    init(corpus: String, foodData: String) throws {
        self.foodData = foodData
        tables = try SourceTables(corpus: corpus)
        classes = try ReviewedClass.read(foodData + "/Classes/classes.tsv")
        joins = try ReviewedJoins(foodData + "/Foods/joins.tsv")
        ranges = try ClassRangesText(citations: foodData + "/Menaquinones/citations.tsv")
        note(tables)
        try joinFoods()
        try addDonors()
        addFlavonoids()
        try addMenaquinones()
        try appendChoices()
        try lay()
    }

    /// Writes the files; the same input gives the same bytes.
    func write() throws {
        for file in files { try file.write(to: URL(fileURLWithPath: foodData)) }
    }

    /// How the shipped files differ from what the build makes, a file each.
    var differences: [String] {
        files.compactMap { $0.difference(from: URL(fileURLWithPath: foodData)) }
    }

    private mutating func joinFoods() throws {
        let selected = try SelectedFoods(
            foodData + "/Foods/selection.tsv",
            tables,
            joins,
            FortifiedFoods(foodData + "/Foods/fortified.tsv"),
            classes
        )
        foods = selected.foods
        notes += selected.notes
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
        let measured = MeasuredFlavonoids(tables, joins, foods)
        notes += measured.notes
        let groups = classes.mapValues(\.polyphenolGroup)
        let telling = foods.filter { !measured.repeated.contains($0.id) }
        let fill = FlavonoidFill(measured.sums, telling, groups)
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
        let spread = FlavonoidRanges(
            foods.filter { !measured.repeated.contains($0.id) },
            groups
        )
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

    private mutating func lay() throws {
        let dishes = foods.filter { $0.id.source == "fndds" }
        let others = foods.filter { $0.id.source != "fndds" }
        notes.append("\(others.count) foods and \(dishes.count) dishes")
        let reconciliation = ReconciliationText(
            foods,
            FoodSources(tables, joins),
            classes: SelectedFoods.classEdition.key
        )
        notes.append("\(reconciliation.count) figures differ by more than 3 times among tables")
        let editions =
            tables.all.map(\.edition) + [
                SelectedFoods.classEdition, FortifiedFoods.edition, Menaquinones.edition,
                FlavonoidTable.edition, MeasuredFlavonoids.isoflavoneEdition,
            ]
        let surveyNames = SurveyNames(
            foods,
            joins,
            editions: [
                tables.fndds2019.records.names, tables.fndds2017.records.names,
                tables.survey2015.descriptions,
            ],
            records: tables.surveyFoods
        )
        notes += surveyNames.notes
        files = [
            BuiltFile(path: "Classes/ranges.tsv", text: ranges.text),
            BuiltFile(
                path: "Cooking/retention.tsv",
                text: try RetentionText(
                    foodData + "/Cooking/factors.tsv",
                    tables.retention.attributes,
                    classes
                ).text
            ),
            BuiltFile(
                path: "Cooking/weights.tsv",
                text: WeightsText(
                    foods,
                    tables.sr28.records,
                    tables.sr28.attributes
                ).text
            ),
            BuiltFile(path: "Foods/class-statistics.tsv", text: StatisticsText(foods).text),
            BuiltFile(path: "Foods/dishes.tsv", text: ReferenceTable.write(dishes)),
            BuiltFile(
                path: "Foods/editions.tsv",
                text: EditionsText(editions, usedBy: foods).text
            ),
            BuiltFile(path: "Foods/foods.tsv", text: ReferenceTable.write(others)),
            BuiltFile(
                path: "Foods/imputations.tsv",
                text: ImputationsText(foods, classes: SelectedFoods.classEdition.key).text
            ),
            BuiltFile(path: "Names/survey.tsv", text: surveyNames.text),
            BuiltFile(
                path: "Reconciliation/disagreements.tsv",
                text: reconciliation.disagreements
            ),
            BuiltFile(path: "Reconciliation/sources.tsv", text: reconciliation.sources),
        ]
    }

    private mutating func note(_ tables: SourceTables) {
        for contents in tables.all {
            notes.append(
                "\(contents.edition.key): \(contents.records.count) foods, "
                    + "\(contents.findings.count) findings"
            )
            notes += contents.findings.map(\.description)
        }
    }
}
