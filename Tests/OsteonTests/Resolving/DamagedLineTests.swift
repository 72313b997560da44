import FoodModel
import Knowledge
import MealResolver
import TestSupport
import Testing

/// Lines with random damage; `Tools/fuzz line` looks for what these do not find.
@Suite struct DamagedLineTests {
    @Test func `a damaged line is kept as written, and its amounts are ranges`() throws {
        let known = try Knowledge.resolver()
        let parsers = [nil, known.tagger].map { tagger in
            LineParser(
                units: known.units,
                words: known.words,
                tagger: tagger,
                languages: known.languages
            )
        }
        var damage = Damage(seed: 21)
        for seed in try Damage.seeds("line.txt") {
            for _ in 0..<100 {
                let text = String(decoding: damage.done(to: seed), as: UTF8.self)
                for parser in parsers {
                    let line = parser.parse(text)
                    #expect(line.text == text)
                    for amount in line.writtenAmounts {
                        #expect(0 <= amount.low && amount.low <= amount.high, "\(text)")
                        #expect(amount.high.isFinite, "\(text)")
                    }
                    let grams = line.amounts.compactMap(\.statedGrams)
                    #expect(grams.allSatisfy { $0.high.isFinite }, "\(text)")
                }
            }
        }
    }
}
