import TestSupport
import FoodModel
import Testing

@testable import MealResolver

@Suite struct LexiconTests {
    private static let foods = SmallCatalogue().listings()
    private static let lexicon = Lexicon(
        foods,
        words: SmallKnowledge.words,
        aliases: SmallKnowledge.aliases
    )

    private static func kept(_ bytes: [UInt8]) -> Lexicon? {
        bytes.withUnsafeBytes(Lexicon.init(bytes:))
    }

    private static func query(_ name: String) -> FoodQuery {
        FoodQuery(name: name, words: SmallKnowledge.words)
    }

    private static func found(_ name: String, by lexicon: Lexicon) -> [String] {
        let index = lexicon.index
        return index.candidates(
            for: query(name),
            in: .diary,
            eatenCooked: EatenCooked([SmallCatalogue.fattyFish], in: index.listings),
            limit: 5
        ).map { "\(index.listings[$0.food].id) \($0.score) \($0.surplus)" }
    }

    @Test func `a kept lexicon finds what the made one finds`() throws {
        let kept = try #require(Self.kept(Self.lexicon.bytes))
        #expect(kept.index.listings.count == Self.foods.count)
        #expect(Self.foods.indices.map { kept.index.listings[$0] } == Self.foods)
        for name in Self.foods.map(\.name) + ["salmon", "grilled salmon", "red wine", "blorp"] {
            let made = Self.found(name, by: Self.lexicon)
            #expect(Self.found(name, by: kept) == made, "\(name)")
            #expect(made.isEmpty == (name == "blorp"), "\(name)")
        }
        for context in FoodContext.allCases {
            let alias = kept.aliases.alias(for: Self.query("eggs"), in: context)
            #expect(alias?.phrase == (context == .diary ? "egg" : nil))
        }
    }

    @Test func `a damaged lexicon is none`() {
        let bytes = Self.lexicon.bytes
        var generator = SplitMix64(seed: 7)
        for _ in 0..<200 {
            var damaged = bytes
            damaged[Int.random(in: 0..<bytes.count, using: &generator)] ^=
                1
                << UInt8.random(
                    in: 0..<8,
                    using: &generator
                )
            #expect(Self.kept(damaged) == nil)
            let cut = Int.random(in: 0..<bytes.count, using: &generator)
            #expect(Self.kept(Array(bytes[..<cut])) == nil)
        }
        #expect(Self.kept([]) == nil)
    }

    @Test func `of aliases with the same words the first that fits is meant`() throws {
        func alias(_ phrase: String, _ food: String, _ context: FoodContext? = nil) -> FoodAlias {
            FoodAlias(
                phrase: phrase,
                context: context,
                food: food,
                confidence: 0.9,
                alternatives: []
            )
        }
        let table = Lexicon(
            Self.foods,
            words: SmallKnowledge.words,
            aliases: [
                alias("moo", "Milk, whole", .recipe), alias("moo", "Bananas, raw"),
                alias("cooked moo", "Fish, salmon, cooked"), alias("moo", "Onions, raw"),
                alias("loo", "No such food"), alias("moo, full fat", "Zucchini, raw"),
            ]
        )
        func meant(_ name: String, _ context: FoodContext, extra: String = "") -> String? {
            let query = FoodQuery(
                name: name,
                details: FoodDetails(extra, words: SmallKnowledge.words),
                words: SmallKnowledge.words
            )
            return table.aliases.alias(for: query, in: context).map {
                table.index.listings[$0.food].name
            }
        }
        #expect(meant("moo", .recipe) == "Milk, whole")
        #expect(meant("moo", .diary) == "Bananas, raw")
        #expect(meant("cooked moos", .diary) == "Fish, salmon, cooked")
        #expect(meant("raw moo", .diary) == "Bananas, raw")
        #expect(meant("moo", .diary, extra: "full fat") == "Zucchini, raw")
        #expect(meant("moo full fat", .diary) == "Zucchini, raw")
        #expect(meant("loo", .diary) == nil)
        #expect(table.aliases.aliasOfEnd(of: Self.query("big moo"), in: .diary)?.phrase == "moo")
    }
}
