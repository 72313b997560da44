import Testing

@testable import MealResolver

/// What an index finds is what holding a name against every row finds.
struct FoodWordsIndexTests {
    private static let rows = [
        FoodWords(["brown rice", "rice brown wild"]), FoodWords(["rice"]), FoodWords(["wild rice"]),
        FoodWords(["oil", "olive"]), FoodWords(["olive oil"]),
    ]

    @Test(arguments: [
        "rice", "brown rice", "rice, brown", "wild rice", "olive oil", "oil", "olives", "bread", "",
    ])
    func `the first row that matches is found`(_ name: String) {
        let terms = WordTable.terms(of: name)
        let first = Self.rows.firstIndex { $0.match(terms) }
        #expect(FoodWordsIndex(Self.rows).first(for: terms) == first)
        // A row without words holds for any food, and no row behind it is asked.
        let withAny = Self.rows[..<2] + [FoodWords()] + Self.rows[2...]
        let any = withAny.firstIndex { $0.isEmpty || $0.match(terms) }
        #expect(FoodWordsIndex(Array(withAny)).first(for: terms) == any)
    }

    @Test func `without rows nothing is found`() {
        #expect(FoodWordsIndex([]).first(for: WordTable.terms(of: "rice")) == nil)
    }
}
