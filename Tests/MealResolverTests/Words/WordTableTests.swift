import Testing

@testable import MealResolver

struct WordTableTests {
    @Test(arguments: [
        ("chopped tomatoes", "tomatoes"), ("finely chopped parsley leaves", "parsley leaves"),
        ("almonds, chopped", "almonds"), ("chopped", "chopped"), ("", ""), ("milk", "milk"),
    ])
    func `what a cook does is no part of a name that is sought`(_ name: String, _ sought: String) {
        #expect(SmallKnowledge.words.withoutPreparation(name) == sought)
    }
}
