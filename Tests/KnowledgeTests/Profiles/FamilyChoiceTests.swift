import BoneScore
import FoodModel
import Knowledge
import Testing

@Suite struct FamilyChoiceTests {
    private let place = SourceLocation(file: "osteon profile new")

    private func chosen(_ change: (inout ProfileRequest) -> Void) throws -> ChosenProfile {
        var request = ProfileRequest(location: place)
        change(&request)
        return try Knowledge.profiles().chosen(for: request)
    }

    private func words(_ texts: String...) -> [ProfileRequest.Word] {
        texts.map { ProfileRequest.Word($0, at: place) }
    }

    @Test(arguments: [
        (-0.9, "bone-support"), (-1.0, "bone-support"), (-1.1, "bone-support-osteopenia"),
        (-2.4, "bone-support-osteopenia"), (-2.5, "bone-support-osteoporosis"),
        (-4.1, "bone-support-osteoporosis"),
    ])
    func `a T-score chooses the family`(_ tScore: Double, _ family: String) throws {
        #expect(try chosen { $0.tScore = tScore }.family.key == family)
    }

    @Test func `a medicine chooses the family, and a low T-score goes before it`() throws {
        let anastrozole = try chosen { $0.therapies = words("Anastrozole") }
        #expect(anastrozole.profile.name == "bone-support-ai-f58")
        #expect(anastrozole.profile.therapies.map(\.kind) == [.aromataseInhibitor])
        let goserelin = try chosen {
            $0.sex = .male
            $0.age = 71
            $0.therapies = words("goserelin")
        }
        #expect(goserelin.profile.name == "bone-support-adt-m71")
        let both = try chosen {
            $0.therapies = words("letrozole")
            $0.tScore = -2.7
        }
        #expect(both.family.key == "bone-support-osteoporosis")
        #expect(both.profile.conditions == [.osteoporosis])
        #expect(both.rules.proteinPerKilogram.value == 1.2)
    }

    @Test func `a medicine may say when it is taken`() throws {
        let therapies = try chosen {
            $0.therapies = words("alendronate 07:00", "levothyroxine at 6.30", "warfarin")
        }.profile.therapies
        #expect(therapies.map(\.kind) == [.bisphosphonate, .levothyroxine, .vitaminKAntagonist])
        #expect(therapies.map(\.name) == ["alendronate", "levothyroxine", "warfarin"])
        let (seven, halfPastSix) = (ClockTime(hour: 7, minute: 0), ClockTime(hour: 6, minute: 30))
        #expect(therapies.map(\.time) == [seven, halfPastSix, nil])
    }

    @Test(arguments: [
        ("pregnant", "needs in pregnancy are others"), ("breastfeeding", "needs while"),
        ("teenager", "growing bones need other targets"),
    ])
    func `who is out of scope is refused by name`(_ word: String, _ reason: String) {
        let error = #expect(throws: InputError.self) {
            try chosen { $0.conditions = words(word) }
        }
        #expect(error?.message.hasPrefix("\"\(word)\": \(reason)") == true)
    }

    @Test func `a word that is not known is told with those that are`() {
        let error = #expect(throws: InputError.self) {
            try chosen { $0.therapies = words("snake oil") }
        }
        #expect(
            error?.description.hasPrefix(
                "osteon profile new: error: no medicine is known as \"snake oil\"; write its common "
                    + "name or one of aromatase-inhibitor, "
            ) == true
        )
    }

    @Test func `a word that is not known is told beside the profile where that is asked for`()
        throws
    {
        var request = ProfileRequest(location: place)
        request.therapies = words("warfrin 5 mg", "alendronate 07:00")
        request.conditions = words("kidney stons", "gout")
        let chosen = try Knowledge.profiles().chosen(for: request, isStrict: false)
        #expect(chosen.profile.therapies.map(\.kind) == [.bisphosphonate])
        #expect(chosen.profile.conditions.isEmpty)
        #expect(chosen.unknownWords.map(\.severity) == [.warning, .warning, .warning])
        let texts = chosen.unknownWords.map(\.message)
        #expect(
            texts[0].hasPrefix(
                "no medicine is known as \"warfrin\": cautions for it are not given; ask your care team"
            )
        )
        #expect(texts[0].hasSuffix("; did you mean \"warfarin\"?"))
        #expect(texts[1].contains("did you mean \"kidney stones\"?"))
        #expect(
            texts[2].hasPrefix("no condition is known as \"gout\": cautions for it are not given")
        )
        request.conditions = words("pregnant")
        #expect(throws: InputError.self) {
            try Knowledge.profiles().chosen(for: request, isStrict: false)
        }
    }

    @Test func `a clinician's figures are limits for kidneys, and phosphorus is for everybody`()
        throws
    {
        func own(_ condition: String) throws -> [StatedLimit] {
            try chosen {
                $0.conditions = words(condition)
                $0.clinician = "Dr A. Weber, 2 Nov 2026"
                $0.targets = [(Nutrient.protein, 40), (.potassium, 2000), (.phosphorus, 900)].map {
                    ProfileRequest.OwnTarget($0.0, $0.1, at: place)
                }
            }.rules.upperLimits.own
        }
        #expect(try own("ckd 4").map(\.limit) == [.protein, .potassium, .phosphorus])
        #expect(try own("ckd 4").map(\.amount.value) == [40, 2000, 900])
        #expect(try own("osteopenia").map(\.limit) == [.phosphorus])
        #expect(
            try own("dialysis")[0].amount.citation.reference == "set by Dr A. Weber, 2 Nov 2026"
        )
    }

    @Test func `limits are those of the profile's authority, or told as the American ones`() throws
    {
        func limit(_ name: String, _ limit: UpperLimit, _ age: Int) throws -> Cited<Double>? {
            try chosen { $0.name = name }.rules.upperLimits.limit(limit, age: age)
        }
        #expect(try limit("general-f58", .phosphorus, 58)?.value == 4000)
        #expect(try limit("general-f71", .phosphorus, 71)?.value == 3000)
        for limit in [UpperLimit.retinol, .vitaminD, .calcium, .zinc, .supplementalMagnesium] {
            let stated = try chosen { $0.name = "general-efsa-f58" }.rules.upperLimits
                .limit(limit, age: 58)
            #expect(stated?.citation.reference.contains("EFSA") == true)
        }
        let phosphorus = try limit("general-efsa-f58", .phosphorus, 58)
        #expect(phosphorus?.citation.reference.contains("United States") == true)
        let retinol = try limit("general-uk-f58", .retinol, 58)
        #expect(retinol?.citation.reference.contains("United States") == true)
        #expect(try limit("general-f58", .potassium, 58) == nil)
    }

    @Test func `general profiles follow age, sex and authority`() throws {
        func targets(_ name: String) throws -> TargetRules {
            try chosen { $0.name = name }.rules.targets
        }
        #expect(try targets("general-f50").calcium.value == 1000)
        #expect(try targets("general-f51").calcium.value == 1200)
        #expect(try targets("general-m70").calcium.value == 1000)
        #expect(try targets("general-m71").vitaminD.value == 20)
        #expect(try targets("general-f30").magnesium.value == 310)
        #expect(try targets("general-efsa-f24").calcium.value == 1000)
        #expect(try targets("general-efsa-m25").calcium.value == 950)
        #expect(try targets("general-uk-f58").calcium.value == 700)
        #expect(try targets("general-uk-f58").longChainOmega3.value == 450)
        #expect(try targets("bone-support-osteopenia-m70").calcium.value == 1000)
        let efsa = try chosen { $0.name = "general-efsa-f58" }.rules
        #expect(efsa.upperLimits.zinc.value == 25 && efsa.upperLimits.retinol.value == 3000)
        #expect(efsa.components[.vitaminK2].weight.value == 0)
        #expect(efsa.proteinPerKilogram.value == 0.83)
    }
}
