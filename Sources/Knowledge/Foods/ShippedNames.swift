public import FoodModel
public import MealResolver

/// What people call the foods that ship: the files, and in which order they are believed.
public enum ShippedNames {
    private static let words = "Resolver/words.tsv"
    private static let aliases = "Resolver/aliases.tsv"
    private static let ingredients = "Coverage/ingredient-names.tsv"
    private static let plainNames = "Names/names.tsv"

    /// What tells a lexicon of these files, in this form, from every other.
    public static var key: String {
        get throws {
            let files = try [words, aliases, ingredients, plainNames].map(ShippedFile.at)
            return "lexicon \(Lexicon.format) \(files.reduce(Checksum()) { $0.adding($1) })"
        }
    }

    /// The lexicon of `listings` by the shipped names.
    ///
    /// What a recipe's ingredient was reviewed to mean goes before what people usually mean, and
    /// that before the everyday name of one food among many.
    ///
    /// - Throws: `InputError` with the place of a fault in a shipped file.
    public static func lexicon(of listings: [FoodListing]) throws -> Lexicon {
        Lexicon(
            listings,
            words: try WordTable(file: "words.tsv", bytes: ShippedFile.at(words).bytes),
            aliases: try IngredientName.shipped().compactMap(FoodAlias.init)
                + FoodAlias.read(ShippedFile.at(aliases).bytes, file: "aliases.tsv")
                + FoodAlias.plainNames(ShippedFile.at(plainNames).bytes, file: "names.tsv")
        )
    }
}
