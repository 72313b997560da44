import FoodModel
import Foundation
import Osteon
import Testing

@Suite struct OwnProfileTests {
    private let place = SourceLocation(file: "test")

    /// A path in a new folder.
    private func path() -> String {
        FileManager.default.temporaryDirectory
            .appendingPathComponent(UUID().uuidString).appendingPathComponent("profile.yaml").path
    }

    @Test func `what was saved is read again`() throws {
        var request = ProfileRequest(location: place)
        request.sex = .female
        request.age = 62
        request.weightInKilograms = 58
        request.heightInMetres = 1.64
        request.tScore = -2.1
        request.therapies = ProfileWords.words(in: "letrozole, alendronate 07:00", at: place)
        request.conditions = ProfileWords.words(in: "kidney stones", at: place)
        request.diet = .vegan
        request.k2 = .strict
        let choice = try ProfileChoice.shipped()
        let profile = try choice.profile(for: request)
        #expect(profile.name == "bone-support-ai-f62")
        let own = OwnProfile(path: path())
        try own.write(profile)
        let again = try choice.profile(for: #require(try own.read()))
        #expect(again == profile)
        let attributes = try FileManager.default.attributesOfItem(atPath: own.path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test func `without a file there is no profile`() throws {
        #expect(try OwnProfile(path: path()).read() == nil)
    }

    @Test func `questions are asked for what is open, and again where an answer is none`() throws {
        var answers = [
            "woman", "sixty", "62", "58 kg", "164", "", "snake oil", "anastrozole", "", "vegan",
        ]
        var told = ""
        let dialogue = ProfileDialogue(
            answer: { answers.isEmpty ? nil : answers.removeFirst() },
            tell: { told += $0 }
        )
        let request = try dialogue.complete(ProfileRequest(location: place))
        #expect(answers.isEmpty)
        #expect(request.sex == .female && request.age == 62)
        #expect(request.weightInKilograms == 58 && request.heightInMetres == 1.64)
        #expect(request.tScore == nil && request.therapies.map(\.text) == ["anastrozole"])
        #expect(request.conditions.isEmpty && request.diet == .vegan)
        #expect(told.contains("\"sixty\" is not understood"))
        #expect(told.contains("no medicine is known as \"snake oil\""))
    }

    @Test func `answers that end too early are told`() {
        let dialogue = ProfileDialogue(answer: { nil }, tell: { _ in })
        #expect(throws: ProfileDialogue.Unfinished.self) {
            try dialogue.complete(ProfileRequest(location: place))
        }
    }
}
