import FoodModel
import Testing

@testable import MealResolver

@Suite struct FoodIndexTests {
    private static let words = WordTable(
        roles: [Term("fish"): [.genus]],
        states: [Term("raw"): .raw, Term("cooked"): .cooked, Term("frozen"): .frozen],
        sizes: [:],
        synonyms: []
    )

    private static func index(_ names: String...) -> FoodIndex {
        FoodIndex(
            names.enumerated().map { place, name in
                FoodListing(
                    id: FoodID(source: "test", code: "\(place)"),
                    name: name,
                    foodClass: nil,
                    isDish: false
                )
            },
            words: words
        )
    }

    @Test func `every word of a name plays its part`() {
        let index = Self.index("Fish, salmon (wild), raw, without skin, ACME, 2%", "Fish soup")
        #expect(
            index.names.words(of: 0).map(\.part) == [
                .genus, .head, .aside, .qualifier, .absent, .brand, .aside,
            ]
        )
        #expect(index.names.words(of: 1).map(\.part) == [.head, .head])
    }

    @Test func `a name says the states outside its brackets, in one order always`() {
        let index = Self.index("Peas, frozen, cooked", "Peas (raw)", "Peas, without cooked ham")
        #expect(index.names.states(of: 0).all == [.cooked, .frozen])
        #expect(index.names.states(of: 1).isEmpty)
        #expect(index.names.states(of: 2).isEmpty)
    }

    @Test func `a word has each food once, and none that lacks what it says`() {
        let names = [0..<2, 2..<4, 4..<5]
        let holders = WordHolders(
            of: 3,
            in: FoodNames(
                names.map { FoodName(words: $0, states: StateSet()) },
                words: [
                    .init(number: 1, part: .head), .init(number: 1, part: .aside),
                    .init(number: 0, part: .head), .init(number: 1, part: .absent),
                    .init(number: 1, part: .qualifier),
                ]
            )
        )
        func foods(of word: Int32) -> [Int32] { holders.withRow { Array($0[holders[word]]) } }
        #expect(foods(of: 0) == [1])
        #expect(foods(of: 1) == [0, 2])
        #expect(foods(of: 2).isEmpty)
        #expect(!holders.share(0, 1))
        #expect(holders.share(1, 1))
    }
}

extension StateSet {
    fileprivate var all: [WordTable.State] {
        var all: [WordTable.State] = []
        forEach { all.append($0) }
        return all
    }
}
