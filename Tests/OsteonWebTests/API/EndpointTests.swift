import Foundation
import Osteon
import Testing

@testable import OsteonWeb

struct EndpointTests {
    @Test func `lines are resolved as the command resolves them`() async throws {
        try await TestSite.run { site in
            let answer = try await site.post(
                "/api/resolve",
                ["text": "200 ml milk\n\nFor the sauce:\n2 blorps of milk", "context": "diary"]
            )
            #expect(answer.status == 200)
            #expect(answer.headers["content-type"] == "application/x-ndjson")
            let lines = answer.text.split(separator: "\n")
            #expect(lines.count == 4)
            #expect(lines[0].contains("\"schema\":\"osteon.resolve/1\""))
            #expect(lines[3].contains("blorps"))
            let wrong = try await site.post("/api/resolve", ["text": "milk", "context": "x"])
            #expect(wrong.status == 400)
        }
    }

    @Test func `foods are found by words`() async throws {
        try await TestSite.run { site in
            let answer = try await site.get("/api/foods?q=whole+milk+yogurt&limit=3")
            let foods = try #require(answer.json["foods"] as? [[String: Any]])
            #expect(foods.count == 3)
            #expect(try await site.get("/api/foods").status == 400)
            #expect(try await site.get("/api/foods?q=%20").status == 400)
            #expect(try await site.get("/api/foods?q=milk&limit=0").status == 400)
            let odd = try await site.get("/api/foods?q=%22%2A%20OR%20NEAR%28")
            #expect(odd.status == 200)
        }
    }

    @Test func `profiles are the shipped ones`() async throws {
        try await TestSite.run { site in
            let answer = try await site.get("/api/profiles")
            #expect(answer.text == (try ProfileList().json()))
        }
    }

    @Test func `a list has what is eaten as often as is asked`() async throws {
        try await TestSite.run { site in
            let answer = try await site.post(
                "/api/shop",
                ["meal": "lunch\n  200 g lentils\ndinner\n  200 ml milk\n", "people": 3]
            )
            #expect(answer.status == 200)
            #expect(answer.json["people"] as? Int == 3)
            #expect(answer.text.contains("lentils"))
            let wrong = try await site.post("/api/shop", ["meal": "200 g lentils", "days": 1.5])
            #expect(wrong.status == 400)
            #expect(wrong.detail == "\"days\" is 1.5; send a whole number")
        }
    }

    @Test func `changes are suggested for a day and for nothing less`() async throws {
        try await TestSite.run { site in
            let meal = try await site.post("/api/suggest", ["meal": "200 g lentils"])
            #expect(meal.status == 422)
            #expect(meal.detail.contains("whole day"))
            let day: [String: Any] = [
                "meal": "breakfast\n  200 ml milk\nlunch\n  200 g lentils\n", "seconds": 3,
                "avoid": ["fish"], "maxEdits": 2,
            ]
            let answer = try await site.post("/api/suggest", day)
            #expect([200, 503].contains(answer.status))
            if answer.status == 200 {
                let outcome = try #require(answer.json["outcome"] as? String)
                #expect(["plan", "outOfTime"].contains(outcome))
            }
            let odd = try await site.post("/api/suggest", ["meal": "x", "avoid": [1]])
            #expect(odd.status == 400)
        }
    }

    @Test(arguments: ["lunch", "2026-11-01\n\nlunch 12:30\n", "# nothing yet"])
    func `a heading without food is no mistake while one writes`(meal: String) async throws {
        try await TestSite.run { site in
            let answer = try await site.post("/api/view", ["meal": meal])
            #expect(answer.status == 204)
            #expect(answer.body.isEmpty)
            #expect(answer.headers["content-length"] == nil)
            #expect(try await site.post("/api/score", ["meal": meal]).status == 422)
        }
    }

    @Test func `what is written stays text in the score's HTML`() async throws {
        try await TestSite.run { site in
            let evil = "<img src=x onerror=alert(1)>"
            let answer = try await site.post(
                "/api/view",
                ["meal": "lunch\n  2 \(evil)\n  200 g lentils\n\(evil)\n  1 apple\n"]
            )
            let html = try #require(answer.json["score"] as? String)
            #expect(html.contains("&lt;img"))
            #expect(!html.contains("<img"))
            #expect(!html.contains(" style="))
            let lines = try #require(answer.json["lines"] as? [[String: Any]])
            #expect(lines.map { $0["state"] as? String }.contains("not found"))
        }
    }

    @Test func `the description lists the addresses that there are`() async throws {
        try await TestSite.run { site in
            let answer = try await site.get("/api/openapi.json")
            #expect(answer.json["openapi"] as? String == "3.1.0")
            let paths = try #require(answer.json["paths"] as? [String: [String: Any]])
            let described = Set(
                paths.flatMap { path, methods in methods.keys.map { "\($0.uppercased()) \(path)" } }
            )
            let api = API(
                foods: OpenedFoods(
                    try FoodLibrary.open(database: TestSite.database),
                    path: TestSite.database
                ),
                files: PersonFiles(foods: "", profile: ""),
                jobs: JobQueue(width: 1),
                plans: JobQueue(width: 1)
            )
            #expect(described == Set(api.routes.map { "\($0.method.rawValue) \($0.path)" }))
        }
    }
}
