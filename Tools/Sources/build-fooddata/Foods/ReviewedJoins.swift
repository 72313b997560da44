import FoodModel

/// What joins two tables where a number or a name joins them wrongly or not at all, as a person
/// found by reading both.
struct ReviewedJoins {
    /// The NDB number that is the same food as a Foundation food, by the Foundation food's id; nil
    /// where the number printed with it is another food's.
    private(set) var foundation: [FoodID: FoodID?] = [:]
    /// The flavonoid table's description of a food, by the food's id.
    private(set) var flavonoids: [FoodID: String] = [:]

    /// The same food in tables that share no numbers with USDA's, by the food's id.
    private(set) var same: [FoodID: [FoodID]] = [:]

    /// A code of the food survey whose figures are those of a food that ships.
    struct SurveyJoin {
        let there: FoodID
        let food: FoodID
        let location: SourceLocation
    }

    private(set) var survey: [SurveyJoin] = []

    init(_ path: String) throws {
        let columns = ["table", "there", "food"]
        for (fields, location) in try ReviewedFile(path).map(columns, { ($0, $1) }) {
            let food = FoodID(fields[2])
            switch (fields[0], FoodID(fields[1]), food) {
            case ("foundation", let there?, _) where food != nil || fields[2].isEmpty:
                foundation[there] = .some(food)
            case ("flavonoids", _, let food?): flavonoids[food] = fields[1]
            case ("same", let there?, let food?): same[food, default: []].append(there)
            case ("survey", let there?, let food?):
                survey.append(SurveyJoin(there: there, food: food, location: location))
            case _:
                throw InputError(
                    .badData,
                    at: location,
                    "\"\(fields.joined(separator: " "))\" joins nothing: write foundation, an fdc "
                        + "id and an ndb id or nothing; flavonoids, a description and a food's "
                        + "id; or same or survey and the ids of the same food in two tables"
                )
            }
        }
    }

    /// A Foundation food under the NDB number that is its own.
    func corrected(_ record: FoodRecord) -> FoodRecord {
        guard let number = foundation[record.id] else { return record }
        var record = record
        record.otherIDs = [number].compactMap { $0 }
        return record
    }
}
