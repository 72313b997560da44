import Knowledge
import MealResolver
import Testing

@testable import train_tagger

struct TaggerLearningTests {
    private static let parser: LineParser? = try? Knowledge.shipped().resolver.parser

    /// Lines of one make: an amount, a food, what is done to it.
    private static let lines: [LabelledLine] = ["plums", "pears", "beets", "leeks"].flatMap {
        food in
        ["peeled", "grated", "halved"].map { done in
            LabelledLine(
                pieces: [
                    .init(gap: "", text: "2", tag: .quantity),
                    .init(gap: " ", text: "kg", tag: .unit),
                    .init(gap: " ", text: food, tag: .name),
                    .init(gap: ", ", text: done, tag: .preparation),
                ],
                ending: ""
            )
        }
    }

    private func weights(_ parser: LineParser) -> [UInt8] {
        let learning = TaggerLearning(
            Self.lines,
            parser: parser,
            least: 1,
            decay: 0.1,
            capacity: 1 << 11
        )
        let features = learning.learn(rounds: 5) { _ in }
        return TagModelWriter(
            features: features,
            transitions: learning.transitions,
            slotBits: 12
        ).bytes
    }

    @Test func `what was learnt holds for a food that was not seen`() throws {
        let parser = try #require(Self.parser)
        try weights(parser).withUnsafeBytes { bytes in
            let tagger = try #require(LineTagger(weights: bytes))
            let words = parser.taggable("3 kg quinces, peeled").words
            #expect(tagger.tags(of: words) == [.quantity, .unit, .name, .preparation])
        }
    }

    @Test func `the same lines make the same bytes`() throws {
        let parser = try #require(Self.parser)
        #expect(weights(parser) == weights(parser))
    }

    @Test func `bytes that are no weights are refused`() throws {
        let parser = try #require(Self.parser)
        let bytes = weights(parser)
        #expect(bytes.dropLast().withUnsafeBytes { LineTagger(weights: $0) == nil })
        #expect([UInt8](repeating: 0, count: 40).withUnsafeBytes { LineTagger(weights: $0) == nil })
    }

    @Test func `variations say the same line in other ways`() throws {
        let parser = try #require(Self.parser)
        var variations = Variations(seed: 3)
        let varied = Self.lines.flatMap { variations.variations(of: $0) }
        #expect(varied.contains { $0.pieces.count == 4 && $0.pieces[2].tag == .preparation })
        #expect(varied.contains { $0.text.hasSuffix(")") })
        #expect(varied.allSatisfy { $0.words(parser) != nil })
    }
}
