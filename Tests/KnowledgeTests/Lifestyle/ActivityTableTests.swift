import FoodModel
import Knowledge
import Testing

@Suite struct ActivityTableTests {
    private func load(_ kind: LifestyleNote.Kind, _ text: String) throws -> ActivityTable.Load? {
        try ActivityTable.shipped().load(
            of: LifestyleNote(kind, text, on: nil, at: SourceLocation(file: "test"))
        )
    }

    @Test func `walking loads bones, swimming does not, and strength is its own`() throws {
        #expect(try load(.activity, "30 min brisk walk") == .weightBearing)
        #expect(try load(.activity, "hiking") == .weightBearing)
        #expect(try load(.activity, "45 min swim") == ActivityTable.Load.none)
        #expect(try load(.activity, "resistance band, 20 min") == .resistance)
        #expect(try load(.strength, "40 min") == .resistance)
    }

    @Test func `nothing is made of what is not known or was not done`() throws {
        #expect(try load(.activity, "chess") == nil)
        #expect(try load(.activity, "none") == nil)
        #expect(try load(.smoking, "walk to the shop") == nil)
    }

    @Test func `every goal has its source and its tag`() throws {
        let goals = try ActivityTable.shipped().goals
        #expect(goals.map(\.load) == [.weightBearing, .resistance])
        #expect(goals.allSatisfy { !$0.citation.reference.isEmpty && $0.low <= $0.high })
    }
}
