import BoneScore
import FoodModel
import Knowledge
import Testing

@testable import Osteon

/// Medicines and conditions count, whichever profile is taken.
@Suite struct ProfileChoiceTests {
    private static let place = SourceLocation(file: "day.yaml")

    private static func file(
        therapies: [String] = [],
        conditions: [String] = []
    ) -> ProfileRequest {
        var request = ProfileRequest(location: place)
        request.therapies = therapies.map { ProfileRequest.Word($0, at: place) }
        request.conditions = conditions.map { ProfileRequest.Word($0, at: place) }
        return request
    }

    @Test func `a name takes no medicine and no condition away`() throws {
        let own = Self.file(therapies: ["warfarin 5 mg"])
        let choice = try ProfileChoice.shipped(own: own)
        let file = Self.file(conditions: ["ckd stage 3"])
        let chosen = try choice.chosen(named: "general-efsa-f62", or: [file])
        #expect(chosen.family.key == "general-efsa" && chosen.profile.age == 62)
        #expect(chosen.profile.therapies.map(\.kind) == [.vitaminKAntagonist])
        #expect(chosen.profile.conditions == [.kidneyDisease3])
    }

    @Test func `a name that tells of a medicine is passed on only where it was asked for`() throws {
        let own = Self.file(therapies: ["anastrozole 1 mg"])
        let choice = try ProfileChoice.shipped(own: own)
        let unnamed = try choice.chosen(named: nil)
        #expect(unnamed.profile.name.hasPrefix("bone-support-ai"))
        #expect(unnamed.publicName == "personal")
        #expect(try choice.chosen(named: "bone-support-ai-f58").publicName == "bone-support-ai-f58")
        let standard = try ProfileChoice.shipped().chosen(named: nil)
        #expect(standard.publicName == standard.profile.name)
    }

    @Test func `two files are compared with what both say of a person`() throws {
        let choice = try ProfileChoice.shipped()
        let files = [
            Self.file(therapies: ["warfarin"]), nil,
            Self.file(therapies: ["warfarin"], conditions: ["dialysis"]),
        ]
        let chosen = try choice.chosen(named: nil, or: files)
        #expect(chosen.profile.therapies.count == 1)
        #expect(chosen.profile.conditions == [.dialysis])
    }

    @Test func `K2 is counted as the nearest says that says it`() throws {
        var strict = ProfileRequest(location: Self.place)
        strict.k2 = .strict
        var own = Self.file(therapies: ["warfarin"])
        own.age = 70
        // A file that says no more than this is scored for the person's own profile.
        let choice = try ProfileChoice.shipped(own: own)
        let chosen = try choice.chosen(named: nil, or: [strict])
        #expect(chosen.profile.k2 == .strict && chosen.profile.age == 70)
        #expect(try choice.chosen(named: nil).profile.k2 == .unweighted)
        #expect(try choice.chosen(named: "general-f60", or: [strict]).profile.k2 == .strict)
        let forced = ProfileChoice(book: choice.book, own: own, k2: .unweighted)
        #expect(try forced.chosen(named: nil, or: [strict]).profile.k2 == .unweighted)
        let standard = ProfileChoice(book: choice.book, own: nil, k2: .strict)
        let profile = try standard.chosen(named: nil).profile
        #expect(profile.k2 == .strict && profile.isDefault)
    }

    @Test func `nobody's words are the standard's`() throws {
        #expect(try ProfileChoice.shipped().chosen(named: nil).profile.isDefault)
    }

    @Test func `no weaker bone is asked for less calcium`() throws {
        let choice = try ProfileChoice.shipped()
        for tScore in [-0.6, -1.8, -2.7] {
            var request = Self.file(therapies: ["letrozole"])
            request.age = 45
            request.tScore = tScore
            let chosen = try choice.chosen(named: nil, or: [request])
            #expect(chosen.rules.targets.calcium.value == 1200)
        }
    }

    @Test func `JSON tells no medicine that nobody asked for`() throws {
        let report = try TestLibrary.report(ofFixture: "Cautions/warfarin-natto.yaml")
        let text = try JSONScoreReport(report).text()
        #expect(!text.contains("You take") && !text.contains("therapies"))
        #expect(text.contains("--include-profile"))
        let whole = try JSONScoreReport(report, includesProfile: true).text()
        #expect(whole.contains("You take") && whole.contains("vitamin-k-antagonist"))
    }

    @Test func `a medicine that is not known is told before the score, and not in JSON`() throws {
        let text = """
            profile: {sex: female, age: 62, therapies: [warfrin]}
            meals:
              - {name: lunch, items: ["100 g boiled rice"]}
            """
        let report = try TestLibrary.report(of: text, file: "day.yaml")
        let style = TextStyle(hasColour: false, hasUnicode: true)
        let lines = TextScoreReport(report, style: style).text()
        #expect(lines.hasPrefix("! day.yaml:1:"))
        #expect(lines.replacing("\n ", with: "").contains("did you mean \"warfarin\"?"))
        let json = try JSONScoreReport(report).text()
        #expect(!json.contains("warfrin") && json.contains("cautions for it are not given"))
        #expect(try JSONScoreReport(report, includesProfile: true).text().contains("warfrin"))
    }

    @Test func `a profile's targets that do not hold are shown as such`() throws {
        let style = TextStyle(hasColour: false, hasUnicode: true)
        func text(_ request: ProfileRequest) throws -> String {
            try ProfileReport(name: nil, own: request).text(style: style)
        }
        var request = Self.file(conditions: ["ckd 4"])
        #expect(try text(request).contains("these targets do not hold"))
        request.clinician = "Dr A. Weber, 2 Nov 2026"
        request.targets = [(Nutrient.protein, 40), (.potassium, 2000)].map {
            ProfileRequest.OwnTarget($0.0, $0.1, at: Self.place)
        }
        let own = try text(request)
        #expect(!own.contains("these targets do not hold"))
        #expect(
            own.contains("Limits as well: protein 40 g, potassium 2,000 mg, set by Dr A. Weber")
        )
    }

    @Test(arguments: ["stones-oxalate"])
    func `no gap is closed with what a caution keeps small`(_ fixture: String) throws {
        let report = try TestLibrary.report(ofFixture: "Cautions/\(fixture).yaml")
        for portion in report.gapPortions {
            #expect(!portion.advice.contains("greens") && !portion.advice.contains("cocoa"))
            #expect(portion.food?.many.contains("almonds") != true)
        }
    }
}
