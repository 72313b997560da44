import BoneScore
import FoodModel
import MealReaders
import MealResolver

/// Rates one recipe after the other; each thread has its own.
///
/// It remembers what names came to, which saves time and changes no answer.
struct RecipeRater: Sendable {
    private var resolver: MealResolver
    private let judge: Judge
    /// Shared by all threads.
    private let memory = LineMemory()
    private let withFoods: @Sendable ([InlineFood]) -> MealResolver

    /// `withFoods` makes the resolver of a file that defines foods of its own.
    init(
        scorer: Scorer,
        menaquinones: MenaquinoneSplit?,
        withFoods: @escaping @Sendable ([InlineFood]) -> MealResolver
    ) {
        judge = Judge(scorer: scorer, menaquinones: menaquinones)
        self.withFoods = withFoods
        resolver = withFoods([])
    }

    /// What `record` comes to.
    ///
    /// - Throws: `StoreError` where the foods cannot be read.
    mutating func rate(_ record: RecipeRecord) throws -> RatedRecord {
        guard let recipe = record.recipe else {
            let finding = record.findings.last
            return .rejected(
                Rejection(
                    at: finding?.location ?? record.location,
                    finding?.message ?? "no recipe stands here",
                    text: finding?.text ?? ""
                )
            )
        }
        if !record.foods.isEmpty {
            // What the file defines goes before what was met elsewhere.
            var own = withFoods(record.foods)
            return try judge.rate(recipe, with: &own, LineMemory(capacity: 64))
        }
        return try judge.rate(recipe, with: &resolver, memory)
    }
}

/// For whom recipes are rated.
///
/// Apart from the resolver, which is copied with all that it remembers when it is held twice.
private struct Judge: Sendable {
    let scorer: Scorer
    let menaquinones: MenaquinoneSplit?

    func rate(
        _ recipe: Recipe,
        with resolver: inout MealResolver,
        _ memory: LineMemory
    ) throws -> RatedRecord {
        let lines = try resolver.resolve(recipe, rememberingIn: memory)
        let entries = lines.map { menaquinones?.split($0.entry) ?? $0.entry }
        let intake = Intake(name: recipe.title, entries: entries)
        do throws(ScoringError) {
            let score = try scorer.score(recipe: intake, servings: recipe.servings, isBrief: true)
            return .rated(Rating(recipe, lines, intake, score))
        } catch {
            return .rejected(Rejection(at: recipe.location, "\(error)", text: recipe.title))
        }
    }
}
