import Foundation
import Osteon
import TestSupport
import Testing

@testable import OsteonWeb

struct ScoreTests {
    private static let meal = """
        breakfast 07:30
          60 g rolled oats
          200 ml milk
          2 blorps of quark

        dinner
          120 g salmon, baked
        """

    @Test func `a score is the command's, byte for byte`() async throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("osteon-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(Self.meal.utf8).write(to: folder.appendingPathComponent("meal.txt"))
        try await TestSite.run { site in
            let answer = try await site.post("/api/score", ["meal": Self.meal])
            #expect(answer.status == 200)
            let process = Process()
            // The program lies beside the tests.
            process.executableURL = Bundle(for: TestClient.self).bundleURL
                .appendingPathComponent("osteon")
            process.arguments = ["score", "meal.txt", "--json", "--db", TestSite.database]
            process.currentDirectoryURL = folder
            process.environment = ["HOME": folder.path, "LC_ALL": "C.UTF-8"]
            process.environment?.merge(WatchedProgram.environment) { $1 }
            let output = Pipe()
            process.standardOutput = output
            try process.run()
            let printed = try output.fileHandleForReading.readToEnd() ?? Data()
            process.waitUntilExit()
            #expect(!answer.body.isEmpty)
            #expect([UInt8](printed) == answer.body)
        }
    }

    @Test func `a line has other foods that may be meant`() async throws {
        try await TestSite.run { site in
            let answer = try await site.post("/api/score", ["meal": "lunch\n  200 ml milk\n"])
            let days = try #require(answer.json["days"] as? [[String: Any]])
            let meals = try #require(days.first?["meals"] as? [[String: Any]])
            let lines = try #require(meals.first?["lines"] as? [[String: Any]])
            let others = try #require(lines.first?["runnersUp"] as? [[String: Any]])
            #expect(!others.isEmpty)
        }
    }

    @Test func `what is wrong in a meal is told with its place and what stands there`() async throws
    {
        try await TestSite.run { site in
            let answer = try await site.post(
                "/api/score",
                ["meal": "meals:\n  - name: lunch\n    itmes: [milk]\n", "name": "lunch.yaml"]
            )
            #expect(answer.status == 422)
            #expect(answer.headers["content-type"] == "application/problem+json")
            #expect(answer.json["line"] as? Int == 3)
            #expect(answer.json["column"] as? Int == 5)
            #expect((answer.json["location"] as? String)?.hasPrefix("lunch.yaml:3:5") == true)
            #expect(answer.json["text"] as? String == "    itmes: [milk]")
            #expect(answer.detail.contains("itmes"))
        }
    }

    @Test(arguments: [
        (#"{"#, "the body is no JSON"), ("[]", "a list"), ("{}", "\"meal\" is missing"),
        (#"{"meal":1}"#, "\"meal\" is a number; send a text"),
        (#"{"meal":"milk","profil":"x"}"#, "\"profil\" is no member"),
        (#"{"meal":"milk","today":"24.11."}"#, "write a date as 2026-11-24"),
        (#"{"meal":"milk","name":"../a.meal"}"#, "without folders"),
        (#"{"meal":"milk","includeProfile":1}"#, "send true or false"),
    ])
    func `a request that is not one says why`(_ body: String, _ detail: String) async throws {
        try await TestSite.run { site in
            let answer = try await site.post("/api/score", body: [UInt8](body.utf8))
            #expect(answer.status == 400)
            #expect(answer.detail.contains(detail), "\(answer.detail)")
        }
    }

    @Test func `bytes that are no text are refused`() async throws {
        try await TestSite.run { site in
            let body = [UInt8](#"{"meal":""#.utf8) + [0xFF, 0xFE] + [UInt8](#""}"#.utf8)
            let noText = try await site.post("/api/score", body: body)
            #expect(noText.status == 400)
            let deep = String(repeating: "[", count: 100_000)
            let answer = try await site.post("/api/score", body: [UInt8](deep.utf8))
            #expect(answer.status == 400)
        }
    }
}
