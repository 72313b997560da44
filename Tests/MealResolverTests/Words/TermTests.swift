import Testing

@testable import MealResolver

@Suite struct TermTests {
    @Test(arguments: [
        ("Berries", "berry"), ("cookies", "cooky"), ("loaves", "loaf"), ("potatoes", "potato"),
        ("peaches", "peach"), ("radishes", "radish"), ("glasses", "glass"), ("boxes", "box"),
        ("cheeses", "cheese"), ("eggs", "egg"), ("asparagus", "asparagus"), ("cress", "cress"),
        ("gas", "gas"), ("pie", "pie"), ("brie", "brie"), ("baker's", "baker"), ("B12", "b12"),
        ("Crème", "creme"), ("CRÈME", "creme"), ("œufs", "oeuf"), ("Grüße", "grusse"),
    ])
    func `a word is folded to small plain letters in the singular`(word: String, term: String) {
        #expect(Term(word).description == term)
    }

    @Test func `words beyond fifteen letters are told apart by the first fifteen`() {
        #expect(Term("docosahexaenoicacid") == Term("docosahexaenoicaxxx"))
        #expect(Term("docosahexaenoica").count == 15)
    }
}
