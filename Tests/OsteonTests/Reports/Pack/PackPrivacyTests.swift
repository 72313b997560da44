import FoodModel
import Foundation
import Osteon
import Testing

/// A pack is handed on: what tells of a disease is in it only where it was asked for.
@Suite struct PackPrivacyTests {
    private static let day = """
        date: 2026-11-24
        breakfast 07:15
          60 g rolled oats
          300 ml whole milk
        dinner
          150 g natto
          200 g spinach
        supplement
          calcium 700 mg
        """

    private static let place = SourceLocation(file: "/home/maria/.config/osteon/profile.yaml")

    /// A woman of 58 with nothing more known of her.
    private static var plain: ProfileRequest {
        var person = ProfileRequest(location: place)
        person.sex = .female
        person.age = 58
        person.weightInKilograms = 61
        return person
    }

    /// The same with all that a pack must not tell.
    private static var ill: ProfileRequest {
        var person = plain
        person.name = "bone-support-osteoporosis"
        person.tScore = -2.7
        person.therapies = ["warfarin", "alendronate 07:00", "wurfarin"].map {
            ProfileRequest.Word($0, at: place)
        }
        person.conditions = [ProfileRequest.Word("sarcoidosis", at: place)]
        return person
    }

    private func pack(
        _ own: ProfileRequest?,
        _ text: String = day,
        file: String = "/home/maria/diaries/maria.meal",
        profile: String? = nil,
        memory: MemoryFile? = nil,
        includesProfile: Bool = false
    ) throws -> DietitianPack {
        try ScorePipeline(library: TestLibrary.shared.get(), ownProfile: own, memory: memory)
            .pack(
                Array(text.utf8),
                file: file,
                profile: profile,
                includesProfile: includesProfile
            )
    }

    private func texts(_ pack: DietitianPack) -> [(name: String, text: String)] {
        pack.entries.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self).lowercased()) }
    }

    @Test func `a pack is the same whatever the person has and takes`() throws {
        let archive = try pack(Self.ill).archive()
        #expect(try pack(Self.plain).archive() == archive)
        #expect(try pack(Self.plain, profile: "bone-support-ai-f58").archive() != archive)
    }

    @Test func `a profile's name that tells of a medicine gives way`() throws {
        for name in ["bone-support-ai-f58", "bone-support-osteoporosis-f58"] {
            let entries = try pack(nil, profile: name).entries
            #expect(try pack(nil, profile: "bone-support-f58").entries == entries)
        }
    }

    @Test func `no file of a pack has a word of them, nor a folder or a name`() throws {
        let words = [
            "warfarin", "alendron", "wurfarin", "sarcoid", "−2.7", "-2.7", "maria", "/home",
            "keep vitamin k much the same", "bone-support-osteoporosis-f",
        ]
        for (name, text) in texts(try pack(Self.ill)) {
            for word in words { #expect(!text.contains(word), "\(name): \(word)") }
        }
    }

    @Test func `where they are asked for they are in it`() throws {
        let texts = texts(try pack(Self.ill, includesProfile: true))
        for name in ["appointment.html", "report.html", "score.json"] {
            let text = try #require(texts.first { $0.name == name }?.text)
            for word in ["warfarin", "alendronate", "2.7", "sarcoidosis"] {
                #expect(text.contains(word), "\(name): \(word)")
            }
        }
        let page = try #require(texts.first { $0.name == "appointment.html" }?.text)
        #expect(page.contains("a caution stands against more: calcium, vitamin d, vitamin k2."))
        #expect(!texts.contains { $0.text.contains("/home") || $0.text.contains("maria") })
    }

    @Test func `a fault in the person's own names is told without its folder`() throws {
        let path = "/home/maria/.config/osteon/foods.txt"
        let memory = MemoryFile(path: path, bytes: Array("my bread = fdc:99999999\n".utf8))
        let pack = try pack(Self.plain, memory: memory)
        #expect(pack.report.findings.contains { $0.location.file == "foods.txt" })
        #expect(!texts(pack).contains { $0.text.contains("/home") })
    }

    @Test func `a file that tells of itself what is left out makes no pack`() throws {
        let text = """
            profile:
              sex: female
              age: 58
              therapies: [warfarin]
            meals:
              - name: lunch
                items: [100 g boiled rice]
            """
        let error = #expect(throws: InputError.self) { try pack(nil, text, file: "day.yaml") }
        #expect(error?.location == SourceLocation(file: "day.yaml", line: 4, column: 15))
        #expect(error?.message.contains("--include-profile") == true)
        let named = "profile: bone-support-ai-f58\nlunch\n  100 g boiled rice\n"
        #expect(throws: InputError.self) { try pack(nil, named, file: "day.meal") }
        #expect(try pack(nil, text, file: "day.yaml", includesProfile: true).entries.count == 10)
    }

    @Test func `nobody whose targets are others' gets a pack that is held to the usual ones`()
        throws
    {
        var person = Self.plain
        person.conditions = [ProfileRequest.Word("dialysis", at: Self.place)]
        #expect(throws: PackRefusal.self) { try pack(person) }
        let whole = try pack(person, includesProfile: true)
        let page = try #require(texts(whole).first { $0.name == "appointment.html" }?.text)
        #expect(page.contains("the usual targets do not hold"))
        #expect(!page.contains("biggest gaps") && !page.contains("; target"))
    }
}
