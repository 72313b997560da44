import FoodModel
import Testing

@testable import MealResolver

/// What a memory of lines tells is what resolving them again does.
struct LineMemoryTests {
    private static let ingredients = [
        "2 cups milk", "100 g salmon", "1 glass wine", "vitamin D3 20 µg", "wooden skewers",
        "100 g strange roots", "1 slice of cheese", "-2 eggs", "toast with butter",
    ]

    private static let cooking: CookingKnowledge = {
        var retention = RetentionTable()
        for (method, share) in [(CookingMethod.fried, 0.9), (.boiled, 0.8)] {
            retention.add(
                Retention(method: method, shares: [.calcium: Estimate(share)]),
                of: SmallCatalogue.fattyFish
            )
        }
        return CookingKnowledge(
            retention: retention,
            words: CookingWords([("fry", .methods([.fried])), ("boil", .methods([.boiled]))])
        )
    }()

    private var resolver: MealResolver {
        let small = SmallKnowledge.knowledge
        let catalogue = SmallCatalogue()
        return MealResolver(
            catalogue,
            classes: SmallCatalogue.classes,
            knowledge: ResolverKnowledge(
                units: small.units,
                words: small.words,
                densities: small.densities,
                helpings: small.helpings,
                drainedShares: small.drainedShares,
                supplements: small.supplements,
                nonFoods: small.nonFoods,
                plates: small.plates,
                spreads: small.spreads,
                ceilings: small.ceilings,
                cooking: Deferred { Self.cooking }
            ),
            lexicon: Lexicon(
                catalogue.listings(),
                words: small.words,
                aliases: SmallKnowledge.aliases
            ),
            context: .recipe
        )
    }

    private func recipe(_ directions: String) -> Recipe {
        let place = SourceLocation(file: "recipes.jsonl", line: 1)
        return Recipe(
            title: "all sorts",
            servings: nil,
            ingredients: Self.ingredients.map { Item(text: $0, location: place) },
            directions: directions,
            location: place
        )
    }

    @Test func `remembered lines bring what they brought when they were met`() throws {
        let memory = LineMemory(capacity: 64)
        var resolver = resolver
        var salmon = Set<Estimate?>()
        for directions in [
            "", "Fry the salmon.", "Boil the salmon. Fry all.", "", "Fry the salmon.",
        ] {
            let recipe = recipe(directions)
            let lines = try resolver.resolve(recipe, rememberingIn: memory)
            var another = self.resolver
            let meal = Meal(name: "", items: recipe.ingredients, location: recipe.location)
            let whole = try another.resolve(meal, directions: directions)
            #expect(lines.map(\.entry.name) == whole.lines.map(\.entry.name))
            #expect(lines.map(\.isResolved) == whole.lines.map { $0.unresolved == nil })
            #expect(lines.map(\.isNote) == whole.lines.map(\.parsed.isNote))
            for (line, whole) in zip(lines, whole.lines) {
                #expect(line.entry == BriefLine(whole).entry, "\(directions): \(whole.text)")
            }
            salmon.insert(lines[1].entry.supplies[.calcium]?.estimate)
        }
        #expect(salmon.count == 3)
    }

    @Test func `a line is asked for by what directions say of it`() throws {
        let memory = LineMemory(capacity: 64)
        var resolver = resolver
        _ = try resolver.resolve(recipe("Fry the salmon."), rememberingIn: memory)
        func answer(_ text: String, _ directions: String) throws -> LineMemory.Answer? {
            let known = try #require(memory[text])
            return known.answer(under: try resolver.steps(directions, naming: [known.names]))
        }
        #expect(try answer("100 g salmon", "Fry the salmon in a pan.") != nil)
        #expect(try answer("100 g salmon", "Boil the salmon.") == nil)
        // Nothing is known of what cooking does to milk.
        #expect(try answer("2 cups milk", "Boil the milk.") != nil)
    }
}
