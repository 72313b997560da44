public import FoodModel
public import MealResolver

/// What people call the foods that ship: the files, and in which order they are believed.
public enum ShippedNames {
    private static let words = "Resolver/words.tsv"
    private static let aliases = "Resolver/aliases.tsv"
    private static let ingredients = "Coverage/ingredient-names.tsv"
    private static let plainNames = "Names/names.tsv"
    private static let surveyNames = "Names/survey.tsv"

    /// What tells a lexicon of these files, in this form, from every other.
    public static var key: String {
        get throws {
            let files = try [words, aliases, ingredients, plainNames, surveyNames]
                .map(ShippedFile.at)
            return "lexicon \(Lexicon.format) \(files.reduce(Checksum()) { $0.adding($1) })"
        }
    }

    /// The everyday name of each shipped food: "olive oil" of "Oil, olive, salad or cooking".
    ///
    /// - Throws: `InputError` with the place of a fault in the shipped file.
    public static func everyday() throws -> [FoodID: String] {
        let names = try FoodAlias.plainNames(ShippedFile.at(plainNames).bytes, file: "names.tsv")
        return Dictionary(
            names.compactMap { name in name.id.map { ($0, name.phrase) } },
            uniquingKeysWith: { plain, _ in plain }
        )
    }

    /// The lexicon of `listings` by the shipped names.
    ///
    /// What a recipe's ingredient was reviewed to mean goes before what people usually mean, and
    /// that before the everyday name of one food among many. What a diary says in the very words of
    /// USDA's food survey is that survey's food before all of them.
    ///
    /// - Parameters:
    ///   - listings: The foods.
    ///   - otherIDs: By each further id of a food, the one that it is listed under.
    /// - Returns: The foods with all that they are called.
    /// - Throws: `InputError` with the place of a fault in a shipped file.
    public static func lexicon(
        of listings: [FoodListing],
        otherIDs: [FoodID: FoodID] = [:]
    ) throws -> Lexicon {
        let meant = try FoodAlias.read(ShippedFile.at(aliases).bytes, file: "aliases.tsv")
        return Lexicon(
            listings,
            otherIDs: otherIDs,
            words: try WordTable(file: "words.tsv", bytes: ShippedFile.at(words).bytes),
            aliases: try ingredients(listings, without: meant) + meant
                + FoodAlias.plainNames(ShippedFile.at(plainNames).bytes, file: "names.tsv"),
            descriptions: try listings.filter { $0.id.source == "fndds" }
                .map { FoodDescriptionName($0.name, of: $0.id) }
                + FoodDescriptionName.read(
                    ShippedFile.at(surveyNames).bytes,
                    file: "survey.tsv"
                )
        )
    }

    /// The reviewed names of ingredients, but for those of which `aliases` say more: the same food,
    /// and what else a recipe may mean by it.
    private static func ingredients(
        _ listings: [FoodListing],
        without aliases: [FoodAlias]
    ) throws -> [FoodAlias] {
        var told: [String: String] = [:]
        for alias in aliases where alias.context == .recipe && !alias.alternatives.isEmpty {
            told[alias.phrase] = alias.food
        }
        let foods = Set(told.values)
        let names = Dictionary(
            listings.filter { foods.contains($0.name) }.map { ($0.id, $0.name) },
            uniquingKeysWith: { name, _ in name }
        )
        return try IngredientName.shipped().compactMap(FoodAlias.init).filter { name in
            guard let food = told[name.phrase] else { return true }
            return name.id.flatMap { names[$0] } != food
        }
    }
}
