import FoodModel
import Knowledge
import MealResolver

/// A line of a recipe, as the rules and the tagger take it apart.
struct FuzzedLine: FuzzTarget {
    private let parsers: [LineParser]

    init() throws {
        let known = try Knowledge.resolver()
        parsers = [nil, known.tagger].map { tagger in
            LineParser(
                units: known.units,
                words: known.words,
                tagger: tagger,
                languages: known.languages
            )
        }
    }

    func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        let text = String(decoding: bytes, as: UTF8.self)
        for parser in parsers {
            let line = parser.parse(text)
            require(line.text == text, "a line is kept as it was written")
            for amount in line.writtenAmounts {
                require(amount.low.isFinite && amount.high.isFinite, "an amount is finite")
                require(0 <= amount.low && amount.low <= amount.high, "an amount is a range")
            }
            for grams in line.amounts.compactMap(\.statedGrams) {
                require(grams.high.isFinite, "a weight is finite")
            }
        }
    }
}
