import Testing

@testable import Osteon

struct LineStartTests {
    @Test(arguments: [
        ("200 ml milk", "ml", "200", "ml", "milk"), ("2 large eggs", "", "2", "", "large eggs"),
        ("1 1/2 cups rice = fdc:1", "cups", "1 1/2", "cups", "rice = fdc:1"),
        ("2–3 tbsp. oil", "tbsp", "2–3", "tbsp", "oil"), ("½ banana", "", "½", "", "banana"),
        ("200ml milk", "ml", "200", "ml", "milk"), ("2 blorps", "", "2", "", "blorps"),
    ])
    func `a line is parted behind its amount`(
        _ text: String,
        _ unit: String,
        _ amount: String,
        _ found: String,
        _ rest: String
    ) throws {
        let start = try #require(LineStart(text, unit: unit))
        #expect(start.amount == amount)
        #expect(start.unit == found)
        #expect(start.rest == rest)
    }

    @Test(arguments: ["milk 200 ml", "a banana", ""])
    func `a line that begins otherwise is left whole`(_ text: String) {
        #expect(LineStart(text, unit: "ml") == nil)
    }
}
