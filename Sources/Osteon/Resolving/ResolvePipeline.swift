public import FoodModel
import FoodStore
import Knowledge
public import MealResolver

/// From a line of text to foods, grams and doubt.
public struct ResolvePipeline: Sendable {
    /// What the lines are lines of.
    public enum Context: String, CaseIterable, Sendable {
        /// A recipe's ingredients: as bought.
        case recipe
        /// A diary's foods: as eaten.
        case diary
    }

    private var resolver: MealResolver
    /// What is wrong in the person's file of their own foods.
    public let memoryFindings: [Finding]

    /// - Parameters:
    ///   - library: The foods and what is known of them.
    ///   - memory: The person's own names and weights of foods.
    ///   - context: What the lines are lines of.
    /// - Throws: `InputError` with the place of a fault in a shipped file; `StoreError` where the
    ///   foods cannot be read.
    public init(library: FoodLibrary, memory: MemoryFile? = nil, context: Context) throws {
        let ((classes, knowledge), lexicon) = try Concurrently.both(
            { (try Knowledge.classes(), try Knowledge.resolver()) },
            { try library.lexicon() }
        )
        let told = try library.told(by: memory, knowledge)
        memoryFindings = told.findings
        resolver = MealResolver(
            library.database,
            classes: classes,
            knowledge: knowledge,
            lexicon: lexicon,
            memory: told.memory,
            context: context == .recipe ? .recipe : .diary
        )
    }

    /// The parts of `text`, before any food is sought.
    public func parse(_ text: String) -> ParsedLine { resolver.parse(text) }

    /// The foods that `item` names, first the one its amount is of.
    ///
    /// - Throws: `StoreError` where the foods cannot be read.
    public mutating func resolve(_ item: Item) throws -> [ResolvedLine] {
        try resolver.resolve(item)
    }
}
