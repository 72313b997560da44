import Foundation
import Testing

@testable import OsteonWeb

struct CorrectionTests {
    private func food(of meal: String, _ site: TestSite) async throws -> String? {
        let answer = try await site.post("/api/view", ["meal": meal])
        let lines = answer.json["lines"] as? [[String: Any]]
        return (lines?.first?["food"] as? [String: Any])?["id"] as? String
    }

    @Test func `a name is kept in the person's file and holds at once`() async throws {
        try await TestSite.run { site in
            let meal = "lunch\n  200 ml barista stuff\n"
            #expect(try await food(of: meal, site) == nil)
            let correction = ["name": "barista stuff", "food": "fdc:171265"]
            let answer = try await site.post("/api/corrections", correction)
            #expect(answer.status == 201)
            let text = try String(contentsOfFile: site.foodsPath, encoding: .utf8)
            #expect(text.contains("\nbarista stuff = fdc:171265  # Milk"))
            #expect(try await food(of: meal, site) == "fdc:171265")
            let listed = try await site.get("/api/corrections")
            let lines = try #require(listed.json["corrections"] as? [[String: Any]])
            #expect(lines.first?["subject"] as? String == "barista stuff")
            #expect(lines.first?["meaning"] as? String == "fdc:171265")
            let again = try await site.post("/api/corrections", correction)
            #expect(again.status == 409)
        }
    }

    @Test func `a weight is kept, and no other measure`() async throws {
        try await TestSite.run { site in
            let answer = try await site.post(
                "/api/corrections",
                ["measure": "1 cup of my granola", "grams": 120]
            )
            #expect(answer.json["line"] as? String == "1 cup of my granola = 120 g")
            let wrong = try await site.post(
                "/api/corrections",
                ["measure": "granola", "grams": 120]
            )
            #expect(wrong.status == 422)
            #expect(wrong.detail.contains("granola"))
        }
    }

    @Test func `nothing is kept without the key`() async throws {
        try await TestSite.run { site in
            let correction = ["name": "a", "food": "fdc:171265"]
            let unknown = try await site.post("/api/corrections", correction, key: nil)
            #expect(unknown.status == 403)
            let guessed = try await site.post(
                "/api/corrections",
                correction,
                key: "00000000000000000000000000000000"
            )
            #expect(guessed.status == 403)
            #expect(!FileManager.default.fileExists(atPath: site.foodsPath))
        }
    }

    @Test(arguments: [
        (["name": "milk"], 400), (["name": "milk", "food": "nothing"], 422),
        (["name": "milk", "food": "fdc:0"], 422), (["name": "", "food": "fdc:171265"], 422),
        (["name": "\n#", "food": "fdc:171265"], 422),
        (["name": "2 cups of it", "food": "fdc:171265"], 422),
    ])
    func `what no line of the file could say is refused`(
        _ correction: [String: String],
        _ status: Int
    ) async throws {
        try await TestSite.run { site in
            let answer = try await site.post("/api/corrections", correction)
            #expect(answer.status == status, "\(answer.text)")
            #expect(!FileManager.default.fileExists(atPath: site.foodsPath))
        }
    }

    @Test func `a line break cannot write a second line`() async throws {
        try await TestSite.run { site in
            let answer = try await site.post(
                "/api/corrections",
                ["name": "tea\nmilk = fdc:1 # x", "food": "fdc:171265"]
            )
            #expect(answer.status == 201)
            let text = try String(contentsOfFile: site.foodsPath, encoding: .utf8)
            #expect(text.contains("\ntea milk fdc:1 x = fdc:171265  #"))
        }
    }
}
