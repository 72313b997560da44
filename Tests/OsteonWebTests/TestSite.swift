import Foundation
import Osteon

@testable import OsteonWeb

/// A server of the test's own, on a free port, with the shipped foods and files of its own.
struct TestSite {
    /// The foods, in a database that is built once, which takes its time.
    private static let library = Task {
        try await JobQueue(width: 1).run {
            let library = try FoodLibrary.open(database: database)
            // What foods are called is kept in the database, too.
            _ = try ScorePipeline(library: library)
            return library
        }
    }

    static let database = FileManager.default.temporaryDirectory
        .appendingPathComponent("osteon-web-\(UUID().uuidString)/foods.db").path

    let site: Site
    let folder: URL
    private let task: Task<Void, any Error>

    var profilePath: String { folder.appendingPathComponent("profile.yaml").path }
    var foodsPath: String { folder.appendingPathComponent("foods.txt").path }

    init(limits: ServerLimits, database: String?) async throws {
        folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("osteon-web-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let shared = try await Self.library.value
        let library = try database.map { try FoodLibrary.open(database: $0) } ?? shared
        let site = try Site(
            port: 0,
            foods: OpenedFoods(library, path: database ?? Self.database),
            files: PersonFiles(
                foods: folder.appendingPathComponent("foods.txt").path,
                profile: folder.appendingPathComponent("profile.yaml").path
            ),
            limits: limits
        )
        self.site = site
        task = Task { try await site.run() }
    }

    /// What `body` finds out of a server that ends with it.
    static func run<Found>(
        limits: ServerLimits = ServerLimits(),
        database: String? = nil,
        _ body: (TestSite) async throws -> Found
    ) async throws -> Found {
        let site = try await TestSite(limits: limits, database: database)
        defer { site.task.cancel() }
        return try await body(site)
    }

    /// What is answered to `lines` and `body`, each line with its end.
    func ask(_ lines: [String], body: [UInt8] = []) async throws -> TestAnswer {
        try await send([UInt8]((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body)
    }

    /// What is answered to bytes as they are.
    func send(_ bytes: [UInt8]) async throws -> TestAnswer {
        let client = try await TestClient(port: site.port)
        try await client.send(bytes)
        return try await client.answer()
    }

    /// What is answered to whoever has `key`: without another, this run's own.
    func get(_ path: String, key: String?) async throws -> TestAnswer {
        let lines = ["GET \(path) HTTP/1.1", "Host: localhost:\(site.port)"]
        return try await ask(lines + Self.header(key))
    }

    func get(_ path: String) async throws -> TestAnswer { try await get(path, key: site.key) }

    private static func header(_ key: String?) -> [String] {
        key.map { ["X-Osteon-Key: \($0)"] } ?? []
    }

    /// What is answered to `members` as JSON.
    func post(
        _ path: String,
        _ members: [String: Any],
        headers: [String] = []
    ) async throws -> TestAnswer {
        try await post(path, members, key: site.key, headers: headers)
    }

    func post(
        _ path: String,
        _ members: [String: Any],
        key: String?,
        headers: [String] = []
    ) async throws -> TestAnswer {
        let body = try JSONSerialization.data(withJSONObject: members)
        return try await post(path, body: [UInt8](body), headers: headers + Self.header(key))
    }

    func post(_ path: String, body: [UInt8]) async throws -> TestAnswer {
        try await post(path, body: body, headers: Self.header(site.key))
    }

    private func post(_ path: String, body: [UInt8], headers: [String]) async throws -> TestAnswer {
        let lines = [
            "POST \(path) HTTP/1.1", "Host: 127.0.0.1:\(site.port)",
            "Content-Type: application/json", "Content-Length: \(body.count)",
        ]
        return try await ask(lines + headers, body: body)
    }
}
