import FoodModel
import Testing

@Suite struct LifestyleNoteTests {
    private func note(_ text: String) -> LifestyleNote {
        LifestyleNote(.activity, text, on: nil, at: SourceLocation(file: "test"))
    }

    @Test(arguments: [
        ("30 min brisk walk", 30.0), ("1 h 20 min", 80), ("1.5 hours of tennis", 90),
        ("45min swim", 45), ("brisk walk, 2 x 10 minutes", 10),
    ])
    func `a note may say how long it took`(_ text: String, _ minutes: Double) {
        #expect(note(text).minutes == minutes)
    }

    @Test func `what says no time has none`() {
        #expect(note("walk").minutes == nil && note("5 km run").minutes == nil)
    }

    @Test func `there may be none of it`() {
        #expect(note("none").isNone && note("No").isNone && !note("a short walk").isNone)
    }
}
