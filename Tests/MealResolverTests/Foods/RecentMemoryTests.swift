import Testing

@testable import MealResolver

@Suite struct RecentMemoryTests {
    @Test func `what is asked for again stays, and what is not is forgotten`() {
        var memory = RecentMemory<Int, String>(capacity: 4)
        memory[0] = "kept"
        for question in 1...40 {
            memory[question] = "\(question)"
            #expect(memory[0] == "kept")
        }
        #expect(memory[40] == "40")
        #expect(memory[1] == nil)
    }
}
