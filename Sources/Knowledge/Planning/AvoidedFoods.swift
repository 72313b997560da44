public import FoodModel

/// What a diet, an allergy or another word forbids: one row of Planning/diets.tsv.
public struct AvoidedFoods: Sendable {
    /// What a person writes: "vegan", "dairy".
    public let name: String
    /// Whether the name is of a diet, which does without what is forbidden, not of that itself.
    public let isDiet: Bool
    public let contents: DietContents
    public let classes: Set<FoodClass.Key>
    /// Whether foods of a high level of oxalate are forbidden.
    public let isOfOxalate: Bool
    /// Whether a food whose parts are not all known is forbidden too, because a mistake does harm.
    public let forbidsUnknown: Bool
    /// The most of a nutrient that one portion may have; nil where none is limited.
    public let limit: (nutrient: Nutrient, amount: Double)?

    /// The rows of `bytes`, the tab-separated file at `path`.
    static func read(
        _ bytes: [UInt8],
        path: String,
        classes: Set<FoodClass.Key>
    ) throws -> [AvoidedFoods] {
        try ResolverTable(bytes, path: path).map { try AvoidedFoods($0, classes) }
    }

    private init(_ row: ResolverTable.Row, _ known: Set<FoodClass.Key>) throws {
        name = try row.text("diet")
        guard !name.isEmpty else { throw row.fault("diet", "the name is missing") }
        let kind = try row.text("is")
        guard kind == "diet" || kind == "food" else {
            throw row.fault("is", "\"\(kind)\" is neither diet nor food")
        }
        isDiet = kind == "diet"
        var contents: DietContents = []
        var classes: Set<FoodClass.Key> = []
        var isOfOxalate = false
        for word in try row.texts("forbids", between: ",") {
            let key = FoodClass.Key(rawValue: word)
            if let content = DietContents(word: word) {
                contents.insert(content)
            } else if word == "oxalate:high" {
                isOfOxalate = true
            } else if known.contains(key) {
                classes.insert(key)
            } else {
                throw row.fault("forbids", "\"\(word)\" is no content and no class of foods")
            }
        }
        self.contents = contents
        self.classes = classes
        self.isOfOxalate = isOfOxalate
        forbidsUnknown = try row.text("unknown") == "forbid"
        let tag = try row.text("limit_tag")
        guard !tag.isEmpty else {
            limit = nil
            return
        }
        guard let nutrient = Nutrient(tag: tag) else {
            throw row.fault("limit_tag", "no nutrient has the tag \"\(tag)\"")
        }
        guard let amount = try row.number("limit_per_portion") else {
            throw row.fault("limit_per_portion", "the limit is missing")
        }
        limit = (nutrient, amount)
    }
}
