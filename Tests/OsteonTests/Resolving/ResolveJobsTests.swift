import FoodModel
import Testing

@testable import Osteon

/// Lines resolved on several threads, against all that ships.
struct ResolveJobsTests {
    /// Some hundred lines, no two alike: amounts, sizes, names of two words and of none.
    private static let text: String = {
        let amounts = ["2", "1/2 cup", "3 tbsp", "400 g", "1 (14 oz) can", "a pinch of", "~150 ml"]
        let foods = [
            "chopped onions", "whole milk", "olive oil", "chickpeas, drained", "kosher salt",
            "butter or margarine", "xyzzy", "toast with butter", "red bell pepper, diced",
            "farine de blé",
        ]
        let lines = amounts.flatMap { amount in foods.map { "\(amount) \($0)" } }
        return (["For the sauce:", ""] + lines + lines.map { "large \($0)" } + lines.reversed())
            .joined(separator: "\r\n")
    }()

    private static func objects(jobs: Int) throws -> [String] {
        var pipeline = try ResolvePipeline(library: TestLibrary.shared.get(), context: .recipe)
        var objects: [String] = []
        for _ in 1...2 {  // what is remembered of the first time changes nothing
            try pipeline.resolve(Array(text.utf8), file: "-", jobs: jobs) {
                JSONResolvedLine($0).text
            } _: {
                objects.append($0)
            }
        }
        return objects
    }

    @Test func `lines come in their order and are the same on any number of threads`() throws {
        let alone = try Self.objects(jobs: 1)
        #expect(alone.count == 2 * 212)
        #expect(alone[0].contains(#""kind":"heading","line":1"#))
        for jobs in 2...4 { #expect(try Self.objects(jobs: jobs) == alone) }
    }

    @Test func `foods are counted on every line`() throws {
        var pipeline = try ResolvePipeline(library: TestLibrary.shared.get(), context: .recipe)
        var count = ResolvedCount()
        let text = "1 egg\n\nFor the sauce:\n1 cup xyzzy\ntoast with butter\nparchment paper\n"
        try pipeline.resolve(Array(text.utf8), file: "-", jobs: 2, as: ResolvedCount.init(of:)) {
            count += $0
        }
        #expect(count.found == 3)
        #expect(count.notFound == 1)
        #expect(count.description == "3 found, 2 of them doubtful, 1 not found")
    }

    @Test func `what cannot be done with a line is told`() throws {
        struct Refused: Error {}
        var pipeline = try ResolvePipeline(library: TestLibrary.shared.get(), context: .recipe)
        #expect(throws: Refused.self) {
            try pipeline.resolve(Array(Self.text.utf8), file: "-", jobs: 2, as: { $0 }) { _ in
                throw Refused()
            }
        }
    }
}
