import Testing

@testable import MealResolver

struct JoinedNameTests {
    struct Case: CustomTestStringConvertible {
        let name: String
        let parts: [String]
        var isLoose = true

        var testDescription: String { name }
    }

    static let cases = [
        Case(name: "toast with butter", parts: ["toast", "butter"]),
        Case(name: "coffee with milk and sugar", parts: ["coffee", "milk", "sugar"]),
        Case(
            name: "porridge with milk, honey and nuts",
            parts: ["porridge", "milk", "honey", "nuts"]
        ),
        Case(name: "scrambled eggs on toast", parts: ["scrambled eggs", "toast"]),
        Case(name: "fish and chips", parts: ["fish", "chips"], isLoose: false),
        Case(name: "bread & butter", parts: ["bread", "butter"], isLoose: false),
        Case(name: "toast and juice", parts: ["toast", "juice"], isLoose: false),
        Case(name: "eggs and a ham sandwich", parts: ["eggs", "a ham sandwich"]),
        Case(
            name: "ham and tomato sandwich on rye with crisps",
            parts: ["ham and tomato sandwich", "crisps"]
        ),
        Case(name: "cheese sandwich on rye", parts: ["cheese sandwich"]),
        Case(
            name: "leek and potato sandwich with a roll",
            parts: ["leek and potato sandwich", "a roll"]
        ),
        Case(name: "sandwich with 2 slices of ham", parts: ["sandwich", "2 slices of ham"]),
    ]

    @Test(arguments: cases)
    func `a name is parted where it joins foods`(_ joined: Case) throws {
        let name = try #require(JoinedName(joined.name, words: SmallKnowledge.words))
        #expect([name.main] + name.companions == joined.parts)
        #expect(name.isLoose == joined.isLoose)
    }

    @Test func `what people call one food is not parted beside others`() throws {
        let name = try #require(
            JoinedName(
                "sweet and sour pork with fish and chips",
                words: SmallKnowledge.words,
                isOne: { ["sweet and sour pork", "fish and chips"].contains($0) }
            )
        )
        #expect([name.main] + name.companions == ["sweet and sour pork", "fish and chips"])
    }

    @Test func `a dish beside others may still be one`() throws {
        let name = try #require(JoinedName("apple and mango juice", words: SmallKnowledge.words))
        #expect(name.isPerhapsOneDish)
        let toast = try #require(JoinedName("eggs and toast", words: SmallKnowledge.words))
        #expect(!toast.isPerhapsOneDish)
        #expect(JoinedName.joins("mac and cheese") && !JoinedName.joins("coffee cake"))
    }

    @Test(arguments: [
        "toast", "cheese and ham sandwich", "corn on the cob", "tuna in brine", "with",
        "skin-on chicken thighs", "shell on prawns",
    ])
    func `one food is not parted`(_ name: String) {
        #expect(JoinedName(name, words: SmallKnowledge.words) == nil)
    }
}
