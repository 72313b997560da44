import FoodModel
import Testing

@testable import MealResolver

struct SupplementDoseTests {
    struct Case: CustomTestStringConvertible {
        let text: String
        let amounts: [Nutrient: Double]

        var testDescription: String { text }
    }

    static let cases = [
        Case(text: "calcium 600 mg + vit D 400 IU", amounts: [.calcium: 600, .vitaminD: 10]),
        Case(text: "calcium & vit D 500 mg/1000 IU", amounts: [.calcium: 500, .vitaminD: 25]),
        Case(
            text: "calcium + vit D tablet (600 mg, 400 IU)",
            amounts: [.calcium: 600, .vitaminD: 10]
        ),
        Case(text: "vitamin D3 (vit D) 800 IU", amounts: [.vitaminD: 20]),
        Case(text: "vit D 800 IU (20 µg)", amounts: [.vitaminD: 20]),
        Case(text: "calcium 500 mg, 2 tablets", amounts: [.calcium: 1000]),
        Case(text: "calcium tablets, 500 mg x 2", amounts: [.calcium: 1000]),
        Case(text: "calcium 500 mg twice a day", amounts: [.calcium: 1000]),
        Case(text: "500 mg calcium tablet: 2", amounts: [.calcium: 1000]),
        Case(text: "calcium citrate 950 mg (200 mg elemental)", amounts: [.calcium: 200]),
        Case(text: "calcium citrate 200 mg elemental", amounts: [.calcium: 200]),
        Case(text: "calcium citrate 950 mg, elemental calcium 200 mg", amounts: [.calcium: 200]),
        Case(text: "calcium 200 mg elemental (calcium citrate)", amounts: [.calcium: 200]),
        Case(text: "calcium (as citrate) 200 mg", amounts: [.calcium: 200]),
        Case(text: "calcium 200 mg from calcium citrate 950 mg", amounts: [.calcium: 200]),
        Case(text: "biotin 5000 mcg, calcium 10 mg", amounts: [.calcium: 10]),
        Case(text: "Brand 500 mg calcium", amounts: [.calcium: 500]),
        Case(text: "omega 3 1000 mg (180 EPA)", amounts: [.eicosapentaenoicAcid: 0.18]),
        Case(text: "500 mg calcium 400 IU vit D", amounts: [.calcium: 500, .vitaminD: 10]),
        Case(text: "vitamin D3 5,000 IU once a week", amounts: [.vitaminD: 125.0 / 7]),
        Case(text: "vit D 2000", amounts: [.vitaminD: 50]),
        Case(text: "calcium 600 tablet", amounts: [.calcium: 600]),
        Case(text: "omega 3 500 mg EPA", amounts: [.eicosapentaenoicAcid: 0.5]),
        Case(text: "omega 3 1000 mg (EPA 400 mg)", amounts: [.eicosapentaenoicAcid: 0.4]),
    ]

    @Test(arguments: cases)
    func `each name has its dose`(_ line: Case) throws {
        let dose = dose(line.text)
        #expect(dose.namesNutrient)
        #expect(dose.amounts.count == line.amounts.count)
        for (nutrient, amount) in line.amounts {
            let told = try #require(dose.amounts[nutrient])
            #expect(abs(told.point - amount) < 1e-9, "\(nutrient)")
            #expect(told.isExact)
        }
    }

    /// Labels state the element, fronts of packs the salt.
    @Test func `the weight of a salt is from its element's part to all of it`() {
        #expect(
            dose("2 x calcium citrate 500 mg").amounts[.calcium]
                == Estimate(low: 210, point: 1000, high: 1000)
        )
    }

    @Test func `a maker's name alone is what its labels say, and a written dose goes before`() {
        let two = dose("Calchew-D3 2")
        #expect(two.amounts[.calcium] == Estimate(low: 600, point: 1200, high: 1200))
        #expect(two.guess == .dose && two.isPlain)
        let written = dose("Calchew D3 500 mg calcium")
        #expect(written.amounts[.calcium] == Estimate(500) && written.guess == nil)
        let unsure = dose("BoneUp tablets")
        #expect(unsure.namesNutrient && unsure.isPlain && unsure.amounts.isEmpty)
    }

    /// A unit that is not written is a guess, and a line that has one is never sure.
    @Test func `what the line does not say of a dose is told and less sure`() throws {
        #expect(dose("vit D 2000").guess == .unit)
        #expect(dose("vit D 2000 IU").guess == nil)
        var resolver = SmallKnowledge.resolver()
        func line(_ text: String) throws -> ResolvedLine {
            let item = Item(text: text, location: SourceLocation(file: "day.meal", line: 1))
            return try #require(try resolver.resolve(item).first)
        }
        let stated = try line("vit D 2000 IU")
        #expect(stated.path == ResolvedLine.asWritten && stated.weightConfidence == 1)
        for text in ["vit D 2000", "2 Calchew-D3"] {
            let guessed = try line(text)
            #expect(guessed.path.hasSuffix("check the packet"), "\(text)")
            #expect(guessed.isAmountAssumed && guessed.weightConfidence < 0.7, "\(text)")
            let supplies = guessed.entry.supplies
            #expect(supplies.allSatisfy { $0.value.cause?.kind == .derived }, "\(text)")
        }
    }

    /// A dose that is missing is not none.
    @Test(arguments: [
        "calcium 200 mg and 2 omega 3 tablets", "calcium 200 mg and 2 EPA",
        "calcium + vit D 400 IU", "calcium 600 mg with vit D", "calcium tablet", "vit D 10",
    ])
    func `without one of the doses there is none`(_ text: String) {
        let dose = dose(text)
        #expect(dose.namesNutrient)
        #expect(dose.amounts.isEmpty)
    }

    @Test func `a meal is no supplement`() {
        #expect(!dose("salmon with vit D 400 IU").isPlain)
        #expect(!dose("2 slices of toast with butter").namesNutrient)
    }

    private func dose(_ text: String) -> SupplementDose {
        SupplementDose(
            text,
            table: SmallKnowledge.knowledge.supplements,
            words: SmallKnowledge.words
        )
    }
}
