import BoneScore
import FoodModel
import Testing

struct RefusalTests {
    private let place = Place(sitting: 0, line: 1)

    private func score(_ change: (inout Entry) -> Void) throws -> Score {
        let milk = Entry(
            name: "milk",
            grams: Estimate(200),
            supplies: [.calcium: Supply(Estimate(240))]
        )
        var changed = milk
        change(&changed)
        let intake = Intake(entries: [milk, changed])
        return try Golden.shared.scorer().score(sitting: intake, share: 1 / 3)
    }

    @Test func `a negative amount is refused with its place`() {
        let error = ScoringError.negativeAmount(.calcium, food: "milk", place)
        #expect(throws: error) {
            try score { $0.supplies[.calcium] = Supply(Estimate(low: -1, point: 5, high: 9)) }
        }
        #expect(throws: error) {
            try score {
                var other = $0
                other.supplies[.calcium] = Supply(Estimate(-1))
                $0.alternatives = [other]
            }
        }
        #expect(
            error.description
                == "sitting 1, line 2: \"milk\": negative calcium; state an amount of 0 or more"
        )
    }

    @Test func `a weight must be a weight`() {
        #expect(throws: ScoringError.negativeWeight(food: "milk", place)) {
            try score { $0.grams = Estimate(-200) }
        }
        #expect(throws: ScoringError.weightWithoutPoint(food: "milk", place)) {
            try score { $0.grams = Estimate(low: 0, point: 0, high: 200) }
        }
    }

    @Test func `a negative calcium index is refused`() {
        #expect(throws: ScoringError.negativeCalciumIndex(food: "milk", place)) {
            try score { $0.calciumIndex = Estimate(-0.1) }
        }
    }

    @Test(arguments: [0, -1, Double.nan, .infinity])
    func `a share must be above nothing`(_ share: Double) {
        #expect(throws: ScoringError.self) {
            try Golden.shared.scorer().score(sitting: Intake(), share: share)
        }
    }

    @Test func `a recipe must feed someone`() {
        #expect(throws: ScoringError.servingsNotPositive(0)) {
            try Golden.shared.scorer().score(recipe: Intake(), servings: .zero)
        }
    }
}
