public import BoneScore
public import FoodModel
public import MealResolver

/// What ships in FoodData beside the foods: classes, units, aliases, rules and profiles.
public struct Knowledge: Sendable {
    public let classes: [FoodClass.Key: FoodClass]
    public let resolver: ResolverKnowledge
    public let profiles: ProfileBook
    public let gapPortions: [GapPortion]

    /// The rules of the standard profile, with every constant's source.
    public var rules: ScoringRules { profiles.rules }

    public init(
        classes: [FoodClass.Key: FoodClass],
        resolver: ResolverKnowledge,
        profiles: ProfileBook,
        gapPortions: [GapPortion]
    ) {
        self.classes = classes
        self.resolver = resolver
        self.profiles = profiles
        self.gapPortions = gapPortions
    }

    /// What the binary was built with.
    ///
    /// - Throws: `InputError` with the place of a fault in a shipped file.
    public static func shipped() throws -> Knowledge {
        Knowledge(
            classes: try classes(),
            resolver: try resolver(),
            profiles: try profiles(),
            gapPortions: try gapPortions()
        )
    }

    /// The shipped classes of foods.
    ///
    /// - Throws: `InputError` with the place of a fault in a shipped file.
    public static func classes() throws -> [FoodClass.Key: FoodClass] {
        try FoodClassTable.read(
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
    }

    /// The shipped units, words and measures, and what was learnt of ingredient lines.
    ///
    /// - Throws: `InputError` with the place of a fault in a shipped file.
    public static func resolver() throws -> ResolverKnowledge {
        try ResolverKnowledge(
            tagger: tagger(),
            languages: .shipped(),
            cooking: Deferred { try CookingKnowledge.shipped() }
        ) {
            try ShippedFile.at("Resolver/\($0)").bytes
        }
    }

    /// What was learnt of ingredient lines, read where it lies in the program.
    private static func tagger() throws(KnowledgeError) -> LineTagger? {
        try ShippedFile.at("Tagger/weights.bin").withBytes(LineTagger.init(weights:))
    }

    /// In what portions of food gaps are told.
    ///
    /// - Throws: `InputError` with the place of a fault in the shipped file.
    public static func gapPortions() throws -> [GapPortion] {
        try GapPortion.read(
            ShippedFile.at("Profiles/gap-portions.tsv").bytes,
            file: "Profiles/gap-portions.tsv"
        )
    }

    /// The shipped profiles: the rules of the score and the people they are applied to.
    ///
    /// - Throws: `InputError` with the place of a fault in the shipped file.
    public static func profiles() throws -> ProfileBook {
        try ProfileBook { try ShippedFile.at($0).bytes }
    }
}
