import FoodModel
import MealResolver
import Testing

@testable import Osteon

/// A person's own file of names and weights, against all that ships.
struct MemoryFileTests {
    private func pipeline(_ text: String) throws -> ResolvePipeline {
        try ResolvePipeline(
            library: TestLibrary.shared.get(),
            memory: MemoryFile(path: "foods.txt", bytes: Array(text.utf8)),
            context: .recipe
        )
    }

    @Test func `names and weights stand in any order, with remarks`() throws {
        var pipeline = try pipeline(
            """
            # mine

            1 cup of my granola = 120 g   # weighed twice
            oat milk barista = fdc:171265
            my granola = Milk, Whole, 3.25% milkfat, with added vitamin D
            """
        )
        #expect(pipeline.memoryFindings.isEmpty)
        let lines = try ["200 ml oat milk barista", "½ cup my granola"].map {
            try #require(
                try pipeline.resolve(Item(text: $0, location: SourceLocation(file: "-"))).first
            )
        }
        #expect(lines[0].entry.food?.description == "fdc:171265")
        #expect(lines[0].reason == "your own name for it, foods.txt:4")
        #expect(lines[1].reason == "your own name for it, foods.txt:5")
        #expect(lines[1].entry.grams.point == 60)
        #expect(lines[1].path == "1 cup = 120 g (your own weight, foods.txt:3)")
    }

    @Test(arguments: [
        (
            "milk",
            "1:1: warning: \"milk\" has no \"=\"; the line was left out. Write: what you call it = "
                + "a food's id, or: 1 cup of it = 120 g"
        ),
        (
            "  = fdc:1",
            "1:3: warning: \"= fdc:1\" has nothing before \"=\"; the line was left out. Write your "
                + "name there"
        ),
        (
            "milk = # later",
            "1:1: warning: \"milk =\" has nothing after \"=\"; the line was left out. Write a food's "
                + "id or its exact name there, or a weight"
        ),
        (
            "\nmilk =  off:1",
            "2:9: warning: no food has the id \"off:1\"; the line was left out. Import its table "
                + "(osteon import), or look for another: osteon food search WORDS"
        ),
        (
            "granola = 120 g",
            "1:1: warning: \"granola\" says no amount; the line was left out. Write: 1 cup of "
                + "granola = 120 g, or for a piece: 1 granola = 120 g"
        ),
        (
            "50 g granola = 120 g",
            "1:1: warning: \"50 g granola\" is no measure of a food; the line was left out. Write "
                + "one amount that is no weight, and a name: 1 cup of granola"
        ),
        (
            "1 cup granola = fdc:171265",
            "1:1: warning: \"1 cup granola\" has an amount, and a name has none; the line was left "
                + "out. Write: granola = the food, or a weight after \"=\""
        ),
        (
            "a b = fdc:171265\nA  B = fdc:171265",
            "2:1: warning: \"A  B\" stands on line 1 already; this line was left out. Keep one of "
                + "the two"
        ),
    ])
    func `what is wrong is said where it stands, and what to do`(
        _ text: String,
        _ finding: String
    ) throws {
        #expect(try pipeline(text).memoryFindings.map(\.description) == ["foods.txt:" + finding])
    }

    @Test func `a name that no food has brings the nearest`() throws {
        let findings = try pipeline("mine = Cheddar chese").memoryFindings
        #expect(findings.count == 1)
        let text = try #require(findings.first?.message)
        #expect(
            text.hasPrefix("no food is called \"Cheddar chese\"; the line was left out. Did you")
        )
        #expect(text.contains("\"Cheese, cheddar\" (fdc:"))
    }

    @Test(arguments: ["2 rote Zwiebeln", "1 EL rote Zwiebel, gehackt", "3 red onions"])
    func `a name may be of another language, as lines are`(_ text: String) throws {
        var pipeline = try pipeline("rote Zwiebel = fdc:171265\n1 Becher Skyr = 150 g")
        let item = Item(text: text, location: SourceLocation(file: "-"))
        let line = try #require(try pipeline.resolve(item).first)
        #expect(line.entry.food?.description == "fdc:171265")
        let skyr = Item(text: "2 Becher Skyr", location: SourceLocation(file: "-"))
        #expect(try pipeline.resolve(skyr).first?.entry.grams.point == 300)
    }

    @Test func `a score uses it, and tells what is wrong in it`() throws {
        let memory = MemoryFile(
            path: "foods.txt",
            bytes: Array("my drink = fdc:171265\nother = off:9\n".utf8)
        )
        let pipeline = try ScorePipeline(library: TestLibrary.shared.get(), memory: memory)
        let report = try pipeline.score(Array("lunch\n  200 g my drink\n".utf8), file: "a.meal")
        let line = try #require(report.days.first?.meals.first?.resolved.lines.first)
        #expect(line.reason == "your own name for it, foods.txt:1")
        #expect(report.findings.contains { $0.location.description == "foods.txt:2:9" })
    }

    @Test func `bytes that are no text are refused`() {
        #expect(throws: InputError.self) { try pipeline("milk\0") }
    }
}
