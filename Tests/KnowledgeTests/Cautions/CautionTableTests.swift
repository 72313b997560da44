import BoneScore
import FoodModel
import Knowledge
import Testing

@Suite struct CautionTableTests {
    @Test func `every caution has its source and its tag`() throws {
        let rules = try Knowledge.profiles().cautions()
        #expect(rules.count >= 25)
        for rule in rules {
            #expect(!rule.citation.reference.isEmpty, "\(rule.key)")
            #expect(rule.citation.confidence != .design, "\(rule.key)")
            #expect(!rule.text.isEmpty, "\(rule.key)")
        }
    }

    @Test func `a place in a text is one that the trigger fills`() throws {
        for rule in try Knowledge.profiles().cautions() {
            let text = rule.text
            if text.contains("{medicine}") { #expect(!rule.therapies.isEmpty, "\(rule.key)") }
            if text.contains("{condition}") { #expect(!rule.conditions.isEmpty, "\(rule.key)") }
            if text.contains("{limit}") {
                let isLimit =
                    switch rule.trigger {
                    case .upperLimit: true
                    default: false
                    }
                #expect(isLimit, "\(rule.key)")
            }
            #expect(!text.contains(" – ") && !text.lowercased().contains("bad"), "\(rule.key)")
        }
    }

    @Test func `a doubt is of classes that ship, and says what is meant`() throws {
        let classes = try Knowledge.classes()
        for rule in try Knowledge.profiles().cautions() {
            guard let doubt = rule.doubt else { continue }
            #expect(doubt.text.contains("may"), "\(rule.key)")
            if case .foods(let keys) = doubt.ground {
                #expect(keys.allSatisfy { classes[$0] != nil }, "\(rule.key)")
            }
        }
    }

    @Test func `only kidneys withhold the score`() throws {
        let withholding = try Knowledge.profiles().cautions().filter(\.withheld.score)
        #expect(withholding.map(\.key) == ["kidney-targets"])
        let kidneys = Condition.allCases.filter(\.isAdvancedKidneyDisease)
        #expect(withholding[0].conditions == Set(kidneys))
    }
}
