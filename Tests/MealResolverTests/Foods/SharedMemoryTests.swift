import Testing

@testable import MealResolver

struct SharedMemoryTests {
    @Test func `threads that change one answer lose none of the changes`() async {
        let memory = SharedMemory<String, Int>(capacity: 64)
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<50 {
                group.addTask {
                    for name in ["salt", "rice"] { memory.change(name) { $0 = ($0 ?? 0) + 1 } }
                }
            }
        }
        #expect(memory["salt"] == 50 && memory["rice"] == 50 && memory["oil"] == nil)
    }

    @Test func `what was not asked for of late is forgotten`() {
        let memory = SharedMemory<Int, Int>(capacity: 16)
        for number in 0..<1000 { memory[number] = number }
        #expect((0..<1000).count { memory[$0] != nil } <= 32)
        #expect(memory[999] == 999)
    }
}
