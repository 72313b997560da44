import Testing

@testable import MealResolver

struct WordTableTests {
    @Test(arguments: [
        ("chopped fennel bulbs", "fennel bulbs"),
        ("finely chopped parsley leaves", "parsley leaves"),
        ("hazelnuts, chopped", "hazelnuts"), ("chopped", "chopped"), ("", ""), ("milk", "milk"),
    ])
    func `what a cook does is no part of a name that is sought`(_ name: String, _ sought: String) {
        #expect(SmallKnowledge.words.withoutPreparation(name) == sought)
    }
}
