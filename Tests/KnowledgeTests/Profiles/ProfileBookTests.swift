import BoneScore
import FoodModel
import Knowledge
import Testing

@Suite struct ProfileBookTests {
    private let place = SourceLocation(file: "day.meal", line: 2, column: 10)

    @Test func `the profile file states the constants of version 2`() throws {
        let book = try Knowledge.profiles()
        let rules = book.rules
        let men = try book.chosen(
            for: ProfileRequest(name: "bone-support-m58", location: place)
        ).rules.targets
        #expect(rules.version == "2.0")
        let weights = Component.allCases.map { rules.components[$0].weight.value }
        #expect(weights == [22, 18, 16, 10, 10, 6, 6, 6, 6])
        let core = Component.allCases.filter { rules.components[$0].isCore }
        #expect(core == [.calcium, .protein, .magnesium, .potassium, .zinc])
        let women = rules.targets
        #expect(women.absorbedZinc.value == 3.2298 && men.absorbedZinc.value == 3.6592)
        #expect(women.magnesium.value == 320 && men.magnesium.value == 420)
        #expect(women.potassium.value == 2600 && men.potassium.value == 3400)
        #expect(women.alphaLinolenicAcid.value == 1.1 && men.alphaLinolenicAcid.value == 1.6)
        #expect(rules.calcium.intercept.value == 0.889 && rules.calcium.slope.value == 0.0964)
        #expect(rules.calcium.lowestLoad.value == 15 && rules.calcium.lowestFraction.value == 0.15)
        #expect(rules.zinc.maximum.value == 0.091 && rules.zinc.receptorConstant.value == 0.033)
        #expect(rules.zinc.phytateConstant.value == 0.68)
        #expect(rules.polyphenols.flavonoids.value == 500)
        #expect(rules.polyphenols.chromatography.value == 820)
        #expect(rules.upperLimits.retinol.value == 3000 && rules.upperLimits.vitaminD.value == 100)
        #expect(rules.penalties.cap.value == 20 && rules.coverageFloor.value == 0.6)
        #expect(rules.bands.map(\.word) == ["strong", "good", "partial", "little"])
        #expect(rules.calcium.intercept.citation.reference.contains("Heaney 1990"))
    }

    @Test func `a name says sex and age, and the weight follows the sex`() throws {
        let book = try Knowledge.profiles()
        let man = try book.chosen(
            for: ProfileRequest(name: "bone-support-m72", location: place)
        ).profile
        #expect(man.sex == .male && man.age == 72 && man.weightInKilograms == 80)
        #expect(man.name == "bone-support-m72" && !man.isDefault)
        let woman = try book.chosen(
            for: ProfileRequest(name: "bone-support", location: place)
        ).profile
        #expect(woman.sex == .female && woman.age == 58 && woman.weightInKilograms == 65)
    }

    @Test func `what a request says goes before what its name says`() throws {
        var request = ProfileRequest(name: "bone-support-f58", location: place)
        request.age = 70
        request.weightInKilograms = 90
        request.heightInMetres = 1.6
        request.proteinPerKilogram = 1.2
        let profile = try Knowledge.profiles().chosen(for: request).profile
        #expect(profile.name == "bone-support-f70")
        #expect(profile.referenceWeight == 70.5)
        #expect(profile.proteinPerKilogram == 1.2)
    }

    @Test(arguments: [
        (
            "keto-f58",
            """
            day.meal:2:10: error: no profile is called "keto-f58"; write a family, f or m and the \
            age, such as bone-support-f58; osteon profile list has the families
            """
        ),
        (
            "bone-support-x58",
            """
            day.meal:2:10: error: no profile is called "bone-support-x58"; write a family, f or m \
            and the age, such as bone-support-f58; osteon profile list has the families
            """
        ),
        (
            "bone-support-f17",
            """
            day.meal:2:10: error: age 17: Osteon's targets are for adults from 19 years on, and \
            not for pregnancy or lactation
            """
        ),
        (
            "general-pregnancy",
            """
            day.meal:2:10: error: "general-pregnancy": needs in pregnancy are others, and no target \
            here was made for them; ask your care team
            """
        ),
        (
            "bone-support-adt-f70",
            """
            day.meal:2:10: error: the profile bone-support-adt is for men; osteon profile list has \
            the others
            """
        ),
    ])
    func `who is not scored is told so`(_ name: String, _ sentence: String) throws {
        let book = try Knowledge.profiles()
        let request = ProfileRequest(name: name, location: place)
        let error = #expect(throws: InputError.self) { try book.chosen(for: request) }
        #expect(error?.description == sentence)
    }
}
