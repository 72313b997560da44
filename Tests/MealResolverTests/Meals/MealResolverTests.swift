import FoodModel
import Testing

@testable import MealResolver

struct MealResolverTests {
    private func resolve(
        _ text: String,
        in catalogue: SmallCatalogue = SmallCatalogue()
    ) throws
        -> ResolvedLine
    {
        var resolver = SmallKnowledge.resolver(of: catalogue)
        return try #require(try resolver.resolve(item(text)).first)
    }

    private func item(_ text: String, _ content: Item.Content = .line) -> Item {
        Item(text: text, content: content, location: SourceLocation(file: "day.meal", line: 3))
    }

    struct Case: CustomTestStringConvertible {
        let text: String
        let food: String
        let grams: (low: Double, point: Double, high: Double)

        var testDescription: String { text }
    }

    static let cases = [
        Case(text: "250 g milk", food: "Milk, whole", grams: (250, 250, 250)),
        Case(text: "1 cup milk", food: "Milk, whole", grams: (213, 244, 284)),
        Case(text: "a glass of milk", food: "Milk, whole", grams: (167, 247.5, 340.4)),
        Case(text: "a glass of red wine", food: "Wine, table, red", grams: (117.6, 150, 255)),
        Case(text: "2 large eggs", food: "Egg, whole, cooked, hard-boiled", grams: (85, 100, 115)),
        Case(text: "1 banana", food: "Bananas, raw", grams: (100.3, 118, 136)),
        Case(text: "1 onion", food: "Onions, raw", grams: (70, 110, 150)),
        Case(text: "1 small banana", food: "Bananas, raw", grams: (85.8, 101, 116.2)),
        Case(text: "150 g grilled salmon", food: "Fish, salmon, cooked", grams: (150, 150, 150)),
        Case(text: "100 g salmon, raw", food: "Fish, salmon, raw", grams: (100, 100, 100)),
        Case(text: "100 g courgettes", food: "Zucchini, raw", grams: (100, 100, 100)),
        Case(text: "2 slices cheddar", food: "Cheese, cheddar", grams: (47.6, 56, 64.4)),
        Case(text: "2 garlic cloves", food: "Garlic, raw", grams: (5.1, 6, 6.9)),
        Case(text: "3 garlic bulbs", food: "Garlic, raw", grams: (90, 135, 210)),
        Case(text: "7 tsp salt", food: "Salt, table", grams: (37.8, 42, 46.2)),
    ]

    @Test(arguments: cases)
    func `a line becomes a food and grams`(_ line: Case) throws {
        let resolved = try resolve(line.text)
        #expect(resolved.problem == nil)
        #expect(resolved.entry.name == line.food)
        #expect(abs(resolved.entry.grams.low - line.grams.low) < 0.6)
        #expect(abs(resolved.entry.grams.point - line.grams.point) < 0.6)
        #expect(abs(resolved.entry.grams.high - line.grams.high) < 0.6)
    }

    struct Refusal: CustomTestStringConvertible {
        let text: String
        let problem: String

        var testDescription: String { text }
    }

    static let refusals = [
        Refusal(
            text: "5 blorps of milk",
            problem:
                "\"5 blorps of milk\": the unit \"blorps\" is not known. Did you mean \"bowls\"? "
                + "Known: g, ml, cup, tbsp, slice, …"
        ),
        Refusal(
            text: "5 g unobtainium",
            problem: "\"5 g unobtainium\": no food is called \"unobtainium\"; use other words, "
                + "or define it in the file"
        ),
        Refusal(
            text: "-5 g milk",
            problem: "\"-5 g milk\": the amount is negative; write how much was eaten"
        ),
        Refusal(
            text: "1e9 kg milk",
            problem: "\"1e9 kg milk\": the amount is more than anyone eats (over 20 kg or 10,000 "
                + "pieces); check the unit"
        ),
        Refusal(
            text: "20000 bananas",
            problem: "\"20000 bananas\": the amount is more than anyone eats (over 20 kg or 10,000 "
                + "pieces); check the unit"
        ),
        Refusal(
            text: "2 cans cheddar",
            problem:
                "\"2 cans cheddar\": no weight is known for one \"cans\" of \"Cheese, cheddar\"; "
                + "write grams"
        ),
        Refusal(
            text: "calcium tablet",
            problem:
                "\"calcium tablet\": the dose is missing; write what the label says of one, as \"calcium 500 mg\""
        ),
    ]

    @Test(arguments: refusals)
    func `what cannot be told is said, never guessed`(_ refusal: Refusal) throws {
        let resolved = try resolve(refusal.text)
        #expect(resolved.problem == refusal.problem)
        #expect(!resolved.entry.isResolved)
        #expect(resolved.entry.food == nil)
    }

    @Test func `an unresolved line is silent mass, with its grams where it states them`() throws {
        let weighed = try resolve("5 g unobtainium")
        #expect(weighed.entry.grams == Estimate(5))
        let calcium = try #require(weighed.entry.supplies[.calcium])
        #expect(calcium.silentGrams == 5)
        #expect(calcium.estimate.high > 0)
        #expect(calcium.cause?.kind == .unresolved)
        #expect(try resolve("unobtainium").entry.grams == Estimate(low: 0, point: 74, high: 383))
    }

    @Test(arguments: [
        ("vitamin D3 20 µg", Nutrient.vitaminD, 20.0), ("vit D 800 IU", .vitaminD, 20),
        ("calcium 500 mg", .calcium, 500), ("500 mg calcium", .calcium, 500),
        ("2 x calcium carbonate 600 mg", .calcium, 1200),
        ("vitamin K2 (MK-7) 100 mcg", .vitaminK2, 100),
        ("omega-3 (EPA 180 mg)", .eicosapentaenoicAcid, 0.18),
    ])
    func `a supplement is its dose`(_ text: String, _ nutrient: Nutrient, _ dose: Double) throws {
        let entry = try resolve(text).entry
        let supply = try #require(entry.supplies[nutrient])
        #expect(abs(supply.estimate.point - dose) < 1e-9)
        #expect(supply.estimate.isExact)
        #expect(entry.isSupplement)
        #expect(entry.grams == .zero)
        #expect(entry.supplies.count == 1)
    }

    @Test func `a missing figure gets its class's range and stays silent mass`() throws {
        let salmon = try resolve("200 g grilled salmon").entry
        let vitaminD = try #require(salmon.supplies[.vitaminD])
        #expect(vitaminD.estimate == Estimate(low: 0, point: 18, high: 34))
        #expect(vitaminD.silentGrams == 200)
        #expect(vitaminD.cause == Cause(.missing))
        let k2 = try #require(salmon.supplies[.vitaminK2])
        #expect(k2.cause == Cause(.laboratories, shared: "VITK2 fatty-fish"))
        #expect(salmon.supplies[.polyphenols] == nil)
    }

    @Test func `a structural zero wins over a figure`() throws {
        #expect(try resolve("100 g salmon, raw").entry.supplies[.phytate] == nil)
    }

    @Test func `menaquinone-4 is a lower bound of vitamin K2 and not its figure`() throws {
        var catalogue = SmallCatalogue()
        let food = catalogue.foods[3]
        var composition = food.composition
        composition[.menaquinone4] = Figure(Estimate(2), .measured, Provenance(edition: "test"))
        catalogue.foods[3] = Food(
            id: food.id,
            name: food.name,
            foodClass: food.foodClass,
            composition: composition,
            portions: [],
            edition: "test"
        )
        let k2 = try resolve("100 g grilled salmon", in: catalogue).entry.supplies[.vitaminK2]
        #expect(k2?.estimate == Estimate(low: 2, point: 2, high: 3))
    }

    @Test func `a fresh food is not taken for a dried one`() throws {
        var catalogue = SmallCatalogue()
        #expect(try resolve("30 g dried zucchini", in: catalogue).foodName == "Zucchini, raw")
        let index = try #require(catalogue.foods.firstIndex { $0.name == "Zucchini, raw" })
        let fresh = catalogue.foods[index]
        var composition = fresh.composition
        composition[.water] = Figure(Estimate(94.8), .measured, Provenance(edition: "test"))
        catalogue.foods[index] = Food(
            id: fresh.id,
            name: fresh.name,
            foodClass: fresh.foodClass,
            composition: composition,
            portions: fresh.portions,
            edition: fresh.edition
        )
        let dried = try resolve("30 g dried zucchini", in: catalogue)
        #expect(dried.unresolved == .unknownFood("dried zucchini", nearest: ["Zucchini, raw"]))
        #expect(dried.entry.grams == Estimate(30))
        #expect(try resolve("30 g zucchini", in: catalogue).unresolved == nil)
    }

    @Test func `a litre of tea does not make the salmon's vitamin D known`() throws {
        var resolver = SmallKnowledge.resolver()
        let meal = Meal(
            name: "lunch",
            items: [item("1 l tea"), item("200 g grilled salmon")],
            location: SourceLocation(file: "day.meal", line: 1)
        )
        let intake = try resolver.resolve(meal).intake
        #expect(intake.name == "lunch")
        #expect(intake.entries.count == 2)
        #expect(intake.entries[1].supplies[.vitaminD]?.silentGrams == 200)
        #expect(intake.entries[1].supplies[.vitaminD]?.estimate.width ?? 0 > 30)
    }

    @Test func `a doubtful match brings the food it may be instead`() throws {
        var catalogue = SmallCatalogue()
        catalogue.foods[1] = Food(
            id: catalogue.foods[1].id,
            name: "Milk, nonfat",
            foodClass: nil,
            composition: Composition(figures: [
                .calcium: Figure(Estimate(300), .measured, Provenance(edition: "test"))
            ]),
            portions: [],
            edition: "test"
        )
        let entry = try resolve("250 g milk", in: catalogue).entry
        #expect(entry.alternatives.map(\.name) == ["Milk, nonfat"])
        #expect(try resolve("250 g milk").entry.alternatives.isEmpty)
    }

    static let joined: KeyValuePairs<String, [String]> = [
        "1 cup tea with milk": ["Tea, black", "Milk, whole"],
        "salmon, with zucchini": ["Fish, salmon, cooked", "Zucchini, raw"],
        "1 banana and 30 g cheddar": ["Bananas, raw", "Cheese, cheddar"],
        "1 cup tea": ["Tea, black"],
    ]

    @Test func `every food that a line joins is a line of its own`() throws {
        for (text, foods) in Self.joined {
            var resolver = SmallKnowledge.resolver()
            let lines = try resolver.resolve(item(text))
            #expect(lines.map(\.foodName) == foods, "\(text)")
            #expect(lines.map(\.parsed.isCompanion) == foods.indices.map { $0 > 0 })
        }
    }

    @Test func `what joins a food and is not known is not lost`() throws {
        var resolver = SmallKnowledge.resolver()
        let lines = try resolver.resolve(item("1 cup tea with blorp"))
        #expect(lines.count == 2)
        #expect(lines.last?.unresolved == .unknownFood("blorp", nearest: []))
        #expect(lines.last?.entry.isResolved == false)
    }

    @Test func `a weight of joined foods is shared, and its ends stay open`() throws {
        var resolver = SmallKnowledge.resolver()
        let lines = try resolver.resolve(item("300 g salmon with chocolate milk"))
        let grams = lines.map(\.entry.grams)
        let sum = grams.reduce(0) { $0 + $1.point }
        #expect(abs(sum - 300) < 1e-9)
        #expect(grams.first?.high == 300)
        #expect(grams.last?.low == 0)
    }

    static let helpings = [
        Case(text: "chocolate milk", food: "Milk, chocolate", grams: (120, 220, 330)),
        Case(text: "1 chocolate milk", food: "Milk, chocolate", grams: (120, 220, 330)),
        Case(text: "2 portions of chocolate milk", food: "Milk, chocolate", grams: (240, 440, 660)),
        Case(
            text: "1 (400 g) can chickpeas, drained",
            food: "Chickpeas, canned, drained solids",
            grams: (220, 240, 264)
        ),
        Case(
            text: "1 (400 g) can chickpeas",
            food: "Chickpeas, canned, drained solids",
            grams: (220, 240, 400)
        ),
        Case(
            text: "400 g chickpeas, drained",
            food: "Chickpeas, canned, drained solids",
            grams: (400, 400, 400)
        ),
        Case(
            text: "1 can tuna",
            food: "Fish, tuna, canned, drained solids",
            grams: (80, 165, 175)
        ),
    ]

    @Test(arguments: helpings)
    func `helpings and packs are as wide as they come`(_ helping: Case) throws {
        let line = try resolve(helping.text)
        #expect(line.entry.name == helping.food)
        let grams = line.entry.grams
        for (found, expected) in [
            (grams.low, helping.grams.low), (grams.point, helping.grams.point),
            (grams.high, helping.grams.high),
        ] {
            #expect(abs(found - expected) < 0.01, "\(grams)")
        }
    }

    @Test func `an amount that nobody wrote is told from one that somebody did`() throws {
        #expect(try resolve("chocolate milk").isAmountAssumed)
        #expect(try !resolve("1 chocolate milk").isAmountAssumed)
        #expect(try !resolve("100 g chocolate milk").isAmountAssumed)
    }

    static let unshared: KeyValuePairs<String, [Double]> = [
        "1 handful salmon with chocolate milk": [30, 60],
        "300 g salmon with 100 g chocolate milk": [300, 100],
        "1 handful salmon with 100 g chocolate milk": [30, 100],
    ]

    @Test func `a measure by eye, or beside a weight, is of the food named first alone`() throws {
        for (text, grams) in Self.unshared {
            var resolver = SmallKnowledge.resolver()
            let lines = try resolver.resolve(item(text))
            #expect(lines.map(\.entry.grams.point) == grams, "\(text)")
        }
    }

    @Test func `a food of the file goes before every other`() throws {
        let own = InlineFood(
            name: "Milk",
            composition: Composition(figures: [
                .calcium: Figure(Estimate(150), .asReported, Provenance(edition: "day.meal"))
            ]),
            portionGrams: 200,
            location: SourceLocation(file: "day.meal", line: 9)
        )
        var resolver = SmallKnowledge.resolver(foods: [own])
        let weighed = try #require(
            try resolver.resolve(item("milk", .weighed(food: "milk", grams: Estimate(100)))).first
        )
        #expect(weighed.entry.food == FoodID(source: "inline", code: "Milk"))
        #expect(weighed.entry.supplies[.calcium]?.estimate == Estimate(150))
        #expect(weighed.entry.supplies[.vitaminD]?.silentGrams == 100)
        let portions = try #require(
            try resolver.resolve(item("2 milk", .portions(food: "milk", count: Estimate(2)))).first
        )
        #expect(portions.entry.grams == Estimate(400))
    }

    @Test(arguments: ["2 wooden skewers", "available at markets", "Equipment: a thermometer"])
    func `what is used and not eaten brings nothing`(_ text: String) throws {
        var cook = SmallKnowledge.resolver(context: .recipe)
        let line = try #require(try cook.resolve(item(text)).first)
        #expect(line.parsed.isNote)
        #expect(line.unresolved == nil)
        #expect(line.entry.grams == .zero)
        #expect(line.nutrients.nutrients.isEmpty)
        let eaten = try resolve(text)
        #expect(!eaten.parsed.isNote)
        #expect(eaten.unresolved != nil)
    }

    @Test func `what another food has no figure of is not nothing`() throws {
        var line = try resolve("100 g milk")
        line.entry.supplies = [.calcium: Supply(Estimate(120)), .copper: Supply(Estimate(3))]
        line.entry.alternatives = [
            Entry(
                name: "other",
                grams: Estimate(100),
                supplies: [.retinol: Supply(Estimate(40))],
                isSupplement: false
            )
        ]
        let nutrients = line.nutrients
        // Of a nutrient of the score a food that has no range holds none.
        #expect(nutrients[.calcium]?.low == 0)
        #expect(nutrients[.retinol] == Estimate(low: 0, point: 0, high: 40))
        #expect(nutrients[.copper] == Estimate(3))
    }

    @Test func `what no table has is neither guessed nor weighed as anything`() throws {
        let dye = try resolve("4 dashes red food coloring")
        #expect(dye.parsed.isNote)
        #expect(dye.entry.grams == .zero)
        let leaves = try resolve("1 cup curry leaves")
        #expect(leaves.problem?.contains("no food is called \"curry leaves\"") == true)
    }

    @Test(arguments: [
        ("100 g Kalocsa hungarian salmon, raw", "Fish, salmon, raw"),
        ("100 g Zwolle cheddar", "Cheese, cheddar"),
    ])
    func `places, makers and praise are spared`(_ text: String, _ food: String) throws {
        let line = try resolve(text)
        #expect(line.entry.name == food)
        #expect(line.confidence < 0.9)
    }

    @Test func `what stands for a food is not that food`() throws {
        #expect(try resolve("100 g vegan cheddar").unresolved != nil)
        #expect(try resolve("100 g cheddar, vegan").unresolved != nil)
        #expect(try resolve("100 g cheddar (vegan if desired)").entry.name == "Cheese, cheddar")
    }
}
