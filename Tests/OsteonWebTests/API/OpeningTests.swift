import Foundation
import Testing

@testable import OsteonWeb

struct OpeningTests {
    private func open(_ files: [(String, String)], _ site: TestSite) async throws -> TestAnswer {
        let members = files.map {
            ["name": $0.0, "content": Data($0.1.utf8).base64EncodedString()]
        }
        return try await site.post("/api/open", ["files": members])
    }

    private func texts(_ answer: TestAnswer) -> [[String: String]] {
        answer.json["texts"] as? [[String: String]] ?? []
    }

    @Test func `what a person wrote is opened as it is`() async throws {
        try await TestSite.run { site in
            let meal = "lunch\n\t200 g lentils   # red ones\n"
            let answer = try await open([("day.meal", meal)], site)
            #expect(texts(answer).map { $0["text"] } == [meal])
            #expect(texts(answer).first?["name"] == "day.meal")
        }
    }

    @Test func `a recipe of a page becomes text with its servings and its method`() async throws {
        try await TestSite.run { site in
            let recipe = """
                <html><script type="application/ld+json">{"@type": "Recipe", "name": "Bean stew",
                "recipeYield": "Serves 4", "recipeIngredient": ["400 g white beans", "1 tin (#2) tomatoes"],
                "recipeInstructions": "Boil the beans. Drain them."}</script></html>
                """
            let answer = try await open([("stew.html", recipe)], site)
            let text = try #require(texts(answer).first)
            #expect(text["title"] == "Bean stew")
            #expect(text["name"] == "Bean stew.meal")
            let lines = try #require(text["text"]).split(separator: "\n")
            #expect(
                lines == [
                    "recipe: Bean stew", "serves: Serves 4", "ingredients", "  400 g white beans",
                    "  1 tin (no. 2) tomatoes", "method", "  Boil the beans. Drain them.",
                ]
            )
        }
    }

    @Test func `dated days of several files become one diary in their order`() async throws {
        try await TestSite.run { site in
            let later = "date: 2026-11-24\nlunch\n  100 g rice\n"
            let sooner = "date: 2026-11-23\nlunch\n  100 g tofu\n"
            let answer = try await open([("b.meal", later), ("a.meal", sooner)], site)
            #expect(texts(answer).map { $0["text"] } == [sooner + "\n" + later])
        }
    }

    @Test func `a file that cannot be used does not take the others along`() async throws {
        try await TestSite.run { site in
            let answer = try await open([("a.meal", "100 g rice"), ("b.yaml", "meals: 1")], site)
            #expect(texts(answer).count == 1)
            #expect((answer.json["findings"] as? [String])?.first?.hasPrefix("b.yaml:") == true)
            let alone = try await open([("b.yaml", "meals: 1")], site)
            #expect(alone.status == 422)
        }
    }

    @Test func `a file of foods of its own stays as it is`() async throws {
        try await TestSite.run { site in
            let yaml = """
                foods:
                - {name: my bar, per: 100 g, figures: {CA: 100}}
                meals:
                - {name: lunch, items: [{food: my bar, grams: 100}]}
                """
            let answer = try await open([("own.yaml", yaml)], site)
            #expect(texts(answer).first?["text"] == yaml, "\(answer.text)")
        }
    }

    @Test func `what is no file is refused`() async throws {
        try await TestSite.run { site in
            let none = try await site.post("/api/open", ["files": [String]()])
            #expect(none.status == 400)
            let path: [String: Any] = ["files": [["name": "../a", "content": ""]]]
            let above = try await site.post("/api/open", path)
            #expect(above.status == 400)
            let text: [String: Any] = ["files": [["name": "a", "content": "***"]]]
            let plain = try await site.post("/api/open", text)
            #expect(plain.detail.contains("Base64"))
        }
    }
}
