public import FoodModel
public import FoodStore
public import Knowledge
import MealResolver

/// The foods and what is known of them: everything a score needs but the meal.
public struct FoodLibrary: Sendable {
    public let database: FoodDatabase
    /// What a person should be told of how the database was opened; nil where nothing.
    public let warning: StoreWarning?

    /// Opens the database at `path`, filling it with the shipped table where it lacks it.
    ///
    /// - Throws: `StoreError` for a database that cannot be used.
    public static func open(database path: String) throws -> FoodLibrary {
        let opened = try OpenedDatabase(at: path, checksum: ShippedFoods.checksum) {
            try ShippedFoods.table()
        }
        return FoodLibrary(database: opened.database, warning: opened.warning)
    }

    /// What ships beside the foods, read anew each time: a search for foods does without.
    public var knowledge: Knowledge {
        get throws { try Knowledge.shipped() }
    }

    /// What foods are called, as the database keeps it; made where it does not.
    func lexicon() throws -> Lexicon {
        try database.derived(
            ShippedNames.key,
            reading: Lexicon.init(bytes:),
            making: { try ShippedNames.lexicon(of: $0, otherIDs: database.otherIDs()) },
            writing: \.bytes
        )
    }

    /// The scoring rules and the people they are applied to, as the database keeps them.
    func profiles() throws -> ProfileBook {
        try database.derived(
            ShippedProfiles.key,
            reading: ShippedProfiles.init(bytes:),
            making: { _ in try ShippedProfiles() },
            writing: \.bytes
        )
        .book()
    }

    /// What the person's file tells of foods, and what is wrong in it.
    func told(
        by file: MemoryFile?,
        _ knowledge: ResolverKnowledge
    ) throws -> (memory: FoodMemory, findings: [Finding]) {
        guard let file else { return (.none, []) }
        return try MemoryReader.read(file, database: database, parser: knowledge.parser)
    }

    /// Removes what was imported of a source; the edition that it was, nil where there is none.
    public func removeImport(_ name: String) throws -> Edition? {
        try database.removeImport(name)?.edition
    }

    /// The food that `name` is the id or the published name of, else the best one found by its words.
    ///
    /// An id means one food or none: its words are not looked for among names.
    public func food(named name: String) throws -> Food? {
        if let id = FoodID(name), !name.contains(" ") { return try database.food(id) }
        guard let best = try database.search(name, limit: 1).first else { return nil }
        return try database.food(best.food.id)
    }
}
