import TestSupport
import Foundation
import FoodModel
import Testing

@testable import Osteon

/// What is written is what Foundation's encoder writes, byte for byte.
struct JSONWriterTests {
    private static func encoded(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    private static func written(_ value: some JSONWritable) -> String {
        var json = JSONWriter()
        value.write(to: &json)
        return json.text
    }

    @Test func `texts are written as Foundation writes them`() throws {
        let texts =
            (0..<0x300).compactMap { Unicode.Scalar($0).map(String.init) }
            + ["", "a/b", "1 \"cup\"\\\n", "½ jalapeño", "e\u{301}", "\u{2028}\u{FEFF}", "🥚 egg"]
        #expect(Self.written(texts) == (try Self.encoded(texts)))
    }

    @Test func `numbers are written as Foundation writes them`() throws {
        var random = SplitMix64(seed: 7)
        var numbers = [
            0, -0.0, 1, -1, 100, 0.1, 1.5, 1e-5, .leastNonzeroMagnitude, 0.001, 123456789.125, 1e15,
            1e16, 1e22,
            0x1p53, 0x1p53 - 1, 0x1p53 + 2, 0x1p54 - 2, 0x1p54, 0x1p54 + 4, 1.7976931348623157e308,
        ]
        for _ in 0..<2000 {
            let number = Double(bitPattern: random.next())
            if number.isFinite { numbers.append(number) }
            numbers.append(Double(random.next() % 1_000_000) / 1000)
        }
        #expect(Self.written(numbers) == (try Self.encoded(numbers)))
        #expect(Self.written([3, -7]) == "[3,-7]")
    }

    @Test(arguments: [
        "2 large eggs, beaten", "1/3 cup chopped pecans or walnuts (optional)", "toast with butter",
        "1 foo of \"xyzzy\"", "vitamin D 20 µg", "parchment paper", "salt, to taste",
        "400 g tin of chickpeas, drained",
    ])
    func `a line is written as Foundation writes it`(_ text: String) throws {
        var pipeline = try ResolvePipeline(library: TestLibrary.shared.get(), context: .recipe)
        let item = Item(text: text, location: SourceLocation(file: "-", line: 1))
        for line in try pipeline.resolve(item).map(JSONLine.init) {
            #expect(Self.written(line) == (try Self.encoded(line)))
        }
    }

    @Test func `a line of a text has one object, whatever it is`() throws {
        let library = try TestLibrary.shared.get()
        var pipeline = try ResolvePipeline(library: library, context: .recipe)
        var objects: [String] = []
        let text = "1 egg, in \"half\"\n\nFor the sauce:\n"
        try pipeline.resolve(Array(text.utf8), file: "a.txt") {
            objects.append(JSONResolvedLine($0).text)
        }
        try #require(objects.count == 3)
        #expect(
            objects[0].hasPrefix(#"{"alternatives":[],"amounts":[{"high":1,"low":1,"unit":""}]"#)
        )
        #expect(
            objects[0].contains(#""kind":"ingredient","line":1,"location":"a.txt:1","name":"egg""#)
        )
        #expect(objects[0].contains(#""schema":"osteon.resolve/1""#))
        #expect(objects[0].hasSuffix(#""text":"1 egg, in \"half\"","unit":""}"# + "\n"))
        #expect(
            objects[1...]
                == [
                    #"{"kind":"blank","line":2,"location":"a.txt:2","schema":"osteon.resolve/1","text":""}"#
                        + "\n",
                    #"{"kind":"heading","line":3,"location":"a.txt:3","schema":"osteon.resolve/1","#
                        + #""text":"For the sauce:"}"# + "\n",
                ]
        )
    }
}
