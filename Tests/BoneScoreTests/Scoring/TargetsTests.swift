import BoneScore
import FoodModel
import Testing

struct TargetsTests {
    private let golden = Golden.shared

    @Test(arguments: Golden.shared.expected.referenceWeight)
    func `protein follows the reference weight`(_ row: Golden.ReferenceWeightRow) throws {
        var profile = golden.woman
        profile.weightInKilograms = row.kg
        profile.heightInMetres = row.height
        #expect(isClose(profile.referenceWeight, row.expect))
        for (perKilogram, expected) in [(1.0, row.proteinAt1_0), (1.2, row.proteinAt1_2)] {
            profile.proteinPerKilogram = perKilogram
            let targets = try Targets(rules: golden.scoringRules, profile: profile)
            #expect(isClose(targets.protein, expected))
            #expect(!targets.isProteinAssumed)
        }
    }

    @Test func `the calcium limit is lower from 51 on`() throws {
        var profile = golden.woman
        for (age, limit) in [(50, 2500.0), (51, 2000)] {
            profile.age = age
            let targets = try Targets(rules: golden.scoringRules, profile: profile)
            #expect(targets.upperLimits[.calcium] == limit)
        }
    }

    @Test func `flavonoids count where the edition has flavonoids`() throws {
        var profile = golden.woman
        profile.polyphenolScale = .flavonoids
        let entry = Entry(
            name: "tea",
            polyphenolGroup: .tea,
            grams: .zero,
            supplies: [
                .flavonoids: Supply(Estimate(125)), .polyphenols: Supply(Estimate(5000)),
            ]
        )
        let score = try golden.scorer(profile).score(day: [Intake(entries: [entry])]).score
        #expect(isClose(score[.polyphenols].adequacy.point, 0.25))
        #expect(score[.polyphenols].target == 500)
    }

    @Test func `a target of nothing is refused`() {
        var profile = golden.woman
        profile.weightInKilograms = 0
        #expect(throws: ScoringError.targetNotPositive("protein")) {
            try golden.scorer(profile)
        }
        profile.weightInKilograms = .nan
        #expect(throws: ScoringError.targetNotPositive("protein")) {
            try golden.scorer(profile)
        }
    }

    @Test func `the core is what does not need fish`() {
        let rules = golden.scoringRules.components
        let core = Component.allCases.filter { rules[$0].isCore }
        #expect(core.reduce(0) { $0 + rules[$1].weight.value } == golden.rules.coreWeights)
        #expect(Component.allCases.reduce(0) { $0 + rules[$1].weight.value } == 100)
    }

    @Test func `a component is found by the key that files use`() {
        for component in Component.allCases {
            #expect(Component(key: component.key) == component)
        }
        #expect(Component(key: "Ca") == nil)
    }

    @Test(arguments: Golden.shared.expected.words)
    func `words follow the printed number`(_ row: Golden.WordRow) {
        let wording = Wording(
            score: row.score,
            limitExceeded: row.limitExceeded,
            bands: golden.scoringRules.bands
        )
        #expect(wording.printed == row.expect.printed)
        #expect(wording.tenths == row.expect.tenths)
        #expect(wording.band == row.expect.band)
    }
}
