import Foundation
import Testing

@testable import OsteonWeb

struct WeekTests {
    private static let week = (16...18).map { day in
        """
        date: 2026-11-\(day)
        breakfast 07:30
          60 g rolled oats
          200 ml milk
        dinner 19:00
          100 g tofu
          supplement
            calcium 600 mg

        """
    }
    .joined()

    @Test func `several days are shown together, and each folded`() async throws {
        try await TestSite.run { site in
            let answer = try await site.post("/api/view", ["meal": Self.week])
            let html = try #require(answer.json["score"] as? String)
            #expect(html.contains("id=\"diary-trend\""))
            #expect(html.contains("id=\"diary-means\""))
            #expect(html.components(separatedBy: "<details class=\"folded\">").count == 4)
            #expect(answer.json["days"] as? Int == 3)
            #expect((answer.json["brief"] as? String)?.hasPrefix("Score of a day ") == true)
            let sittings = try #require(answer.json["sittings"] as? [[String: Any]])
            #expect(sittings.map { $0["title"] as? String }.prefix(2) == ["breakfast", "dinner"])
            #expect(sittings.map { $0["line"] as? Int }.prefix(3) == [2, 5, 10])
            // Behind the last food, and not behind the supplement that goes with it.
            #expect(sittings.map { $0["end"] as? Int }.prefix(2) == [4, 6])
        }
    }

    @Test func `lines cannot be added to what is no plain text`() async throws {
        try await TestSite.run { site in
            func isPlain(_ meal: String, _ name: String) async throws -> Bool? {
                try await site.post("/api/view", ["meal": meal, "name": name]).json["isPlain"]
                    as? Bool
            }
            let isText = try await isPlain("lunch\n  100 g rice\n", "a.meal")
            #expect(isText == true)
            let yaml = "meals:\n  - name: lunch\n    items: [100 g rice]\n"
            let isDocument = try await isPlain(yaml, "a.yaml")
            #expect(isDocument == false)
        }
    }

    @Test func `a move says where its line stands`() async throws {
        try await TestSite.run { site in
            let day = """
                breakfast 07:30
                  300 ml milk
                  supplement
                    calcium 1000 mg
                dinner 19:00
                  150 g pasta
                  100 g tomatoes
                """
            let answer = try await site.post("/api/suggest", ["meal": day, "only": ["moves"]])
            guard answer.status != 503 else { return }
            let moves = try #require(answer.json["timing"] as? [[String: Any]])
            #expect(moves.first?["location"] as? String == "meal.txt:4:5", "\(answer.text)")
        }
    }

    @Test func `a week's gaps are shopped for, in every form`() async throws {
        try await TestSite.run { site in
            let wanted: [String: Any] = [
                "meal": Self.week, "gap": true, "days": 2, "seconds": 1, "avoid": ["fish"],
            ]
            let answer = try await site.post("/api/shop", wanted)
            guard answer.status != 503 else { return }
            #expect(answer.status == 200)
            let plan = try #require(answer.json["plan"] as? [String: Any])
            #expect((plan["days"] as? [Any])?.count == 2)
            let isPlanned = plan["outcome"] as? String != "outOfTime"
            let page = try await site.post("/api/shop", wanted.merging(["format": "html"]) { $1 })
            #expect(page.headers["content-type"] == "text/html; charset=utf-8")
            #expect(!isPlanned || page.text.contains("<input type=\"checkbox\">"))
            let long = try await site.post("/api/shop", wanted.merging(["days": 8]) { $1 })
            #expect(long.status == 400)
        }
    }

    @Test func `a list is written in other forms, and planned for nothing that is not asked`()
        async throws
    {
        try await TestSite.run { site in
            let meal = ["meal": "lunch\n  200 g lentils\n"]
            let list = try await site.post("/api/shop", meal.merging(["format": "csv"]) { $1 })
            #expect(list.headers["content-type"] == "text/csv; charset=utf-8")
            #expect(list.text.contains("lentils"))
            let wrong = try await site.post("/api/shop", meal.merging(["format": "pdf"]) { $1 })
            #expect(wrong.status == 400)
            let odd: [String: Any] = ["meal": "100 g rice", "avoid": ["fish"]]
            let unplanned = try await site.post("/api/shop", odd)
            #expect(unplanned.detail.contains("\"avoid\" is no member"))
        }
    }

    @Test func `a report is a page of its own`() async throws {
        try await TestSite.run { site in
            let answer = try await site.post("/api/report", ["meal": Self.week])
            #expect(answer.status == 200)
            #expect(answer.text.hasPrefix("<!DOCTYPE html>"))
            #expect(answer.text.contains("id=\"sources\""))
        }
    }
}
