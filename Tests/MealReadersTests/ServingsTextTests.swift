import FoodModel
import Testing

@testable import MealReaders

@Suite struct ServingsTextTests {
    @Test(arguments: [
        ("4", 4.0, 4.0), ("4-6", 4, 6), ("4 – 6 people", 4, 6), ("Serves 4 to 6", 4, 6),
        ("Makes 39 cookies", 39, 39), ("about 12 buns", 12, 12), ("4 portions", 4, 4),
        ("4 serving(s)", 4, 4), ("für 4 Personen", 4, 4), ("2 bis 3 Portionen", 2, 3),
        ("Servings: 6+", 6, 6), ("Yield: 2 dozen buns", 24, 24), ("2-3 dozen cookies", 24, 36),
        ("1 loaf (12 slices)", 12, 12), ("8 slices of pie", 8, 8),
        ("1 batch of 24 cookies", 24, 24), ("8 mini pizzas", 8, 8), ("12 crab cakes", 12, 12),
        ("12 muffins or 1 loaf", 12, 12), ("1 9-inch pie, 8 servings", 8, 8), ("Serves two", 2, 2),
        ("2½", 2.5, 2.5), ("5 cups (about 20 to 30 crackers)", 20, 30),
        ("2|4", 2, 2), ("12 Buns", 12, 12), ("2 Dozen", 24, 24), ("2 1/2 dozen", 30, 30),
        ("007", 7, 7),
        ("6 ou 8 parts", 6, 8), ("4servings", 4, 4), ("16 (2-inch) squares", 16, 16),
    ])
    func `a number of servings is read`(_ text: String, _ low: Double, _ high: Double) {
        let servings = ServingsText.read(text)
        #expect(servings?.low == low && servings?.high == high)
    }

    @Test(arguments: [
        "", "a few", "1 kg", "2 litres", "3 cups", "500g", "6-4", "0", "serves a crowd",
        "30 minutes",
        "1.5 l", "1/0", "2 Cups", "99999999999999999999999 kg", "1 loaf", "1 9-inch pie",
        "one 9-inch pie", "2 cakes",
        "1 1/2 pies", "1 batch", "-3", "Serves -3", "1e9", "1e-9",
        "3 large pizzas",
    ])
    func `anything else is no number of servings`(_ text: String) {
        #expect(ServingsText.read(text) == nil)
    }

    @Test(arguments: [
        ("4", true), ("1 loaf", true), ("one 9-inch pie", true), ("2 dozen", true),
        ("500 g", false), ("a crowd happy", false), ("butter", false),
    ])
    func `a yield is told from other words`(_ text: String, _ isYield: Bool) {
        #expect(ServingsText.isYield(text) == isYield)
    }

    @Test(arguments: [
        (["8", "8 servings"], 8.0), (["24"], 24), (["4", "4 cups"], nil), (["", "6 people"], 6),
        ([], nil), (["1 kg", "12 slices"], 12),
    ])
    func `of several yields the one that says what it counts is read`(
        _ texts: [String],
        _ servings: Double?
    ) {
        #expect(ServingsText.read(anyOf: texts)?.point == servings)
    }
}
