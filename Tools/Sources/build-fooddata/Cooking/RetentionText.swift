import FoodModel
import Knowledge
import MealResolver

/// The file of what cooking leaves, by class and method, from USDA's factors.
struct RetentionText {
    private(set) var text = """
        # What cooking leaves of each nutrient, in percent of what the food held before: made by build-fooddata, not by hand.
        # method   a name of CookingMethod
        # classes  keys of Classes/classes.tsv, of the food before it is cooked
        # codes    of USDA's table of nutrient retention factors, release 6; several make a range, lowest/median/highest

        """

    /// The rows of Cooking/factors.tsv at `path` with the figures of `factors`.
    ///
    /// - Throws: `InputError` for a method, a code or a class that is not known.
    init(
        _ path: String,
        _ factors: [AttributeRecord],
        _ classes: [FoodClass.Key: ReviewedClass]
    ) throws {
        let percents = Dictionary(
            factors.map { (Factor(code: $0.id.code, tag: $0.subject), $0.estimate.point) },
            uniquingKeysWith: { first, _ in first }
        )
        let tags = RetentionTable.nutrients.map(\.tag)
        text += (["method", "classes", "codes"] + tags).joined(separator: "\t") + "\n"
        let rows = try ReviewedFile(path).map(["method", "codes", "classes"]) { ($0, $1) }
        for (fields, location) in rows {
            guard CookingMethod(rawValue: fields[0]) != nil else {
                throw InputError(.badData, at: location, "there is no method \"\(fields[0])\"")
            }
            for key in fields[2].split(separator: "|").map(String.init)
            where classes[FoodClass.Key(rawValue: key)] == nil {
                throw InputError(.badData, at: location, "there is no class \"\(key)\"")
            }
            let codes = fields[1].split(separator: ",").map(String.init)
            let cells = try tags.map { tag in
                let found = codes.compactMap { percents[Factor(code: $0, tag: tag)] }
                guard found.count == codes.count else {
                    throw InputError(
                        .badData,
                        at: location,
                        "USDA's table has no factor of \(tag) for one of \"\(fields[1])\""
                    )
                }
                return Self.cell(found)
            }
            text += ([fields[0], fields[2], fields[1]] + cells).joined(separator: "\t") + "\n"
        }
    }

    private struct Factor: Hashable {
        let code: String
        let tag: String
    }

    private static func cell(_ percents: [Double]) -> String {
        guard let low = percents.min(), let high = percents.max(),
            let median = Distribution(of: percents)?.median
        else { return "" }
        let ends = low == high ? [low] : [low, median, high]
        return ends.map(\.shortText).joined(separator: "/")
    }
}
