import FoodModel

/// The file of the ranges that figures from the literature come to, a line a class and nutrient.
struct ClassRangesText {
    private(set) var text = """
        # What stands in where a food of a class has no figure of its own: made by build-fooddata, not by hand.
        # low point high  per 100 g: the laboratories' spread; FoodData/README.md has the rule
        # figures         how many figures it was made from
        # confidence      the weakest of them, as in citations.tsv; D where none was measured
        class\ttag\tlow\tpoint\thigh\tfigures\tconfidence\treference\tlocator

        """
    private var known: [FoodClass.Key: NutrientSet] = [:]
    private let references: [String: (reference: String, locator: String)]

    /// - Parameter citations: Path of Menaquinones/citations.tsv.
    /// - Throws: An error that names the file and the line at fault.
    init(citations: String) throws {
        let columns = ["key", "reference", "locator"]
        let pairs = try ReviewedFile(citations).map(columns) { fields, _ in
            (fields[0], (reference: fields[1], locator: fields[2]))
        }
        references = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    mutating func append(
        _ key: FoodClass.Key,
        _ nutrient: Nutrient,
        _ range: MenaquinoneRange
    ) throws {
        let sources = try range.citations.map { citation in
            guard let source = references[citation] else {
                throw InputError(
                    .badData,
                    at: SourceLocation(file: "Menaquinones/citations.tsv"),
                    "no citation has the key \"\(citation)\""
                )
            }
            return source
        }
        append(
            key,
            nutrient,
            range.estimate,
            range.figures.count,
            range.confidence,
            locator: sources.map(\.locator).filter { !$0.isEmpty }.joined(separator: "; ")
        ) { sources.map(\.reference).joined(separator: "; ") }
    }

    /// Adds a range that `figures` figures were read for.
    mutating func append(
        _ key: FoodClass.Key,
        _ nutrient: Nutrient,
        _ estimate: Estimate,
        _ figures: Int,
        _ confidence: Confidence,
        locator: String = "",
        reference: () -> String
    ) {
        known[key, default: []].insert(nutrient)
        let ends = [estimate.low, estimate.point, estimate.high].map(\.shortText)
        let fields =
            [key.rawValue, nutrient.tag] + ends
            + ["\(figures)", confidence.rawValue, reference(), locator]
        text += fields.joined(separator: "\t") + "\n"
    }

    /// Whether there is a range of `nutrient` for the class `key` already.
    func contains(_ key: FoodClass.Key, _ nutrient: Nutrient) -> Bool {
        known[key]?.contains(nutrient) == true
    }
}
