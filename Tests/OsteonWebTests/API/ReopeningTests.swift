import Foundation
import Osteon
import Testing

@testable import OsteonWeb

struct ReopeningTests {
    private func database() throws -> String {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("osteon-web-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder.appendingPathComponent("foods.db").path
    }

    /// Imports a table of three foods, as another process does.
    private func importFoods(into database: String) throws {
        let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("FoodReadersTests/Fixtures/OwnTable/dietitian")
        let process = Process()
        // The program lies beside the tests.
        process.executableURL = Bundle(for: TestClient.self).bundleURL
            .appendingPathComponent("osteon")
        process.arguments = [
            "import", "foods.csv", "--mapping", "foods.osteon.yaml", "--force", "--quiet", "--db",
            database,
        ]
        process.currentDirectoryURL = fixture
        try process.run()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
    }

    @Test func `what another process imports is found at once`() async throws {
        let path = try database()
        try await TestSite.run(database: path) { site in
            let meal = ["meal": "lunch\n  1 portion = clinic:1\n"]
            func isKnown() async throws -> Bool {
                let text = try await site.post("/api/score", meal).text
                return text.contains("Oat drink, fortified")
            }
            #expect(try await isKnown() == false)
            #expect(
                try await site.get("/api/foods?q=fortified+oat+drink").text.contains("clinic:1")
                    == false
            )
            try importFoods(into: path)
            #expect(try await isKnown())
            #expect(
                try await site.get("/api/foods?q=fortified+oat+drink").text.contains("clinic:1")
            )
        }
    }

    private func found(_ site: TestSite) async throws -> Int {
        let answer = try await site.get("/api/foods?q=whole+milk")
        return (answer.json["foods"] as? [Any])?.count ?? -answer.status
    }

    @Test func `another file in the place of the database is noticed`() async throws {
        let (path, other) = (try database(), try database())
        _ = try FoodLibrary.open(database: other)
        try await TestSite.run(database: path) { site in
            #expect(try await found(site) > 0)
            // What was open is gone: a server that kept it would answer from a file without a name.
            try FileManager.default.removeItem(atPath: path)
            try FileManager.default.moveItem(atPath: other, toPath: path)
            #expect(try await found(site) > 0)
            let answer = try await site.post("/api/score", ["meal": "lunch\n  200 ml milk\n"])
            #expect(answer.status == 200)
            // What cannot be used is told, and answers come again when it can.
            let kept = path + ".kept"
            try FileManager.default.moveItem(atPath: path, toPath: kept)
            try Data("no database".utf8).write(to: URL(fileURLWithPath: path))
            let broken = try await site.post("/api/score", ["meal": "lunch\n  200 ml milk\n"])
            #expect(broken.status == 503)
            #expect(broken.detail.contains("damaged"))
            try FileManager.default.removeItem(atPath: path)
            try FileManager.default.moveItem(atPath: kept, toPath: path)
            #expect(try await found(site) > 0)
        }
    }
}
