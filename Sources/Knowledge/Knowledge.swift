public import BoneScore
public import FoodModel
public import MealResolver

/// What ships in FoodData beside the foods: classes, units, aliases, rules and profiles.
public struct Knowledge: Sendable {
    public let classes: [FoodClass.Key: FoodClass]
    public let resolver: ResolverKnowledge
    public let profiles: ProfileBook
    public let gapPortions: [GapPortion]

    /// The rules of the score, with every constant's source.
    public var rules: ScoringRules { profiles.rules }

    /// What the binary was built with.
    ///
    /// - Throws: `InputError` with the place of a fault in a shipped file.
    public static func shipped() throws -> Knowledge {
        let classes = try FoodClassTable.read(
            ShippedFile.at("Classes/classes.tsv").bytes,
            file: "Classes/classes.tsv",
            citations: CitationTable.read(
                ShippedFile.at("Classes/citations.tsv").bytes,
                file: "Classes/citations.tsv"
            ),
            ranges: ClassRangeTable.read(
                ShippedFile.at("Classes/ranges.tsv").bytes,
                file: "Classes/ranges.tsv"
            )
        )
        return Knowledge(
            classes: classes,
            resolver: try ResolverKnowledge { try ShippedFile.at("Resolver/\($0)").bytes },
            profiles: try profiles(),
            gapPortions: try GapPortion.read(
                ShippedFile.at("Profiles/gap-portions.tsv").bytes,
                file: "Profiles/gap-portions.tsv"
            )
        )
    }

    /// The words of lines and of foods' names: all that an index of names needs.
    ///
    /// - Throws: `InputError` with the place of a fault in the shipped file.
    public static func words() throws -> WordTable {
        try WordTable(file: "words.tsv", bytes: ShippedFile.at("Resolver/words.tsv").bytes)
    }

    /// The shipped scoring rules and the people they are applied to.
    ///
    /// - Throws: `InputError` with the place of a fault in the shipped file.
    public static func profiles() throws -> ProfileBook {
        try ProfileBook(
            ShippedFile.at("Profiles/bone-support.yaml").bytes,
            file: "Profiles/bone-support.yaml"
        )
    }
}
