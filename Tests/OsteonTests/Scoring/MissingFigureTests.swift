import BoneScore
import FoodModel
import Osteon
import Testing

/// Missing is not zero, from the text of a meal to its score.
@Suite struct MissingFigureTests {
    private static let salmon = """
        foods:
          - name: mystery salmon
            class: fish-fatty
            figures: {ENERC: 206, PROCNT: 22, CA: 15}
        meals:
          - name: dinner
            items:
              - {food: mystery salmon, grams: 120}

        """

    @Test func `a litre of tea does not make a salmon's unknown vitamin D known`() throws {
        let alone = try score(Self.salmon)
        let withTea = try score(Self.salmon + "      - 1 l tea\n")
        let missing = try #require(alone.totals[.vitaminD])
        let stillMissing = try #require(withTea.totals[.vitaminD])
        #expect(missing.silentGrams == 120)
        #expect(stillMissing.silentGrams >= 120)
        #expect(missing.estimate.low == 0 && missing.estimate.high > 10)
        #expect(stillMissing.estimate.high >= missing.estimate.high)
        #expect(withTea[.vitaminD].adequacy.width >= alone[.vitaminD].adequacy.width)
    }

    @Test func `what a label does not state is a range and not nothing`() throws {
        let total = try score(Self.salmon).totals
        for nutrient in [Nutrient.magnesium, .potassium, .docosahexaenoicAcid, .sodium] {
            let supply = try #require(total[nutrient])
            #expect(supply.estimate.point > 0 && supply.silentGrams == 120, "\(nutrient.tag)")
        }
    }

    @Test func `what the class cannot hold is nothing, and known to be`() throws {
        #expect(try score(Self.salmon).totals[.phytate] == nil)
    }

    @Test func `a line that is not understood widens the score and says so`() throws {
        let whole = try score("lunch\n  1 apple\n")
        let broken = try score("lunch\n  1 apple\n  100 g glorbfruit\n")
        #expect(!whole.isIncomplete && broken.isIncomplete)
        #expect(broken.range.high - broken.range.low > whole.range.high - whole.range.low)
        #expect(broken.totals[.calcium]?.silentGrams == 100)
    }

    private func score(_ text: String) throws -> Score {
        let file = text.hasPrefix("foods:") ? "test.yaml" : "test.meal"
        return try #require(try TestLibrary.report(of: text, file: file).days.first).headline
    }
}
