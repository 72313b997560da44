import FoodModel
import FoodReaders

/// What the editions of the food survey call the foods that ship.
///
/// A code of the survey ships, or a person found that its figures are those of a food that does, which
/// the build checks; or its figures are not at hand, and a person found the food that is nearest.
struct SurveyNames {
    /// The file Names/survey.tsv.
    private(set) var text = """
        # What editions of USDA's food survey (FNDDS 2019-20, 2017-18, 2015-16) call the shipped foods, beside the names they
        # have in Foods/selection.tsv: made by build-fooddata, not by hand.
        # description  as the edition prints it
        # id           the shipped food of that code, or, by Foods/joins.tsv, the one whose figures are the same
        # near         "near" where the figures of the code are not at hand, and the food is the nearest to it
        description\tid\tnear

        """
    private(set) var notes: [String] = []

    /// - Parameters:
    ///   - foods: What ships.
    ///   - joins: Which codes are a food that ships under another.
    ///   - editions: What each calls its codes, the newest first.
    ///   - records: The survey's foods with their figures, by code.
    init(
        _ foods: [FoodRecord],
        _ joins: ReviewedJoins,
        editions: [[FoodID: String]],
        records: SourceContentsByID
    ) {
        let shipped = foods.byAllIDs
        let codes = Set(editions.flatMap(\.keys))
        var homes: [FoodID: FoodRecord] = [:]
        for code in records.keys { homes[code] = shipped[code] }
        for join in joins.survey {
            if let fault = Self.fault(in: join, shipped, records, codes) {
                notes.append("\(join.location): error: \(fault)")
            } else {
                homes[join.there] = shipped[join.food]
            }
        }
        var known: [String: FoodID] = [:]
        for food in foods where food.id.source == "fndds" { known[Self.key(food.name)] = food.id }
        var rows: [(id: FoodID, description: String, near: String)] = []
        for edition in editions {
            for (code, description) in edition.sorted(by: { $0.key < $1.key }) {
                guard let home = homes[code], known[Self.key(description)] == nil else { continue }
                known[Self.key(description)] = home.id
                rows.append((home.id, Self.tidy(description), records[code] == nil ? "near" : ""))
            }
        }
        rows.sort { $0.id == $1.id ? $0.description < $1.description : $0.id < $1.id }
        for row in rows { text += "\(row.description)\t\(row.id)\t\(row.near)\n" }
        let homeless = records.keys.filter { homes[$0] == nil }
        notes.append(
            "survey: \(homes.count) codes are foods that ship, \(homeless.count) are not; "
                + "\(rows.count) more descriptions"
        )
    }

    /// Why `join` cannot be; nil where it can.
    private static func fault(
        in join: ReviewedJoins.SurveyJoin,
        _ shipped: SourceContentsByID,
        _ records: SourceContentsByID,
        _ codes: Set<FoodID>
    ) -> String? {
        guard shipped[join.there] == nil else { return "\"\(join.there)\" ships itself" }
        guard let food = shipped[join.food] else { return "no food \"\(join.food)\" ships" }
        guard let record = records[join.there] else {
            return codes.contains(join.there) ? nil : "no edition has \"\(join.there)\""
        }
        let differing = SameFood.differences(record.composition, food.composition)
        guard !differing.isEmpty else { return nil }
        return "\"\(record.name)\" is not \"\(food.name)\": they differ in "
            + differing.map(\.name).joined(separator: ", ")
    }

    /// What two spellings of one description share: its letters and digits.
    private static func key(_ description: String) -> String {
        description.lowercased().filter { $0.isLetter || $0.isNumber }
    }

    private static func tidy(_ description: String) -> String {
        description.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
