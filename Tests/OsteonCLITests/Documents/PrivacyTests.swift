import Foundation
import TestSupport
import Testing

/// PRIVACY.md says that nothing leaves the machine: no code could send it.
struct PrivacyTests {
    private static func files(
        of folder: String,
        ending endings: [String]
    ) throws -> [(String, String)] {
        let root = MadeText.root.appendingPathComponent(folder)
        return try FileManager.default.subpathsOfDirectory(atPath: root.path)
            .filter { path in endings.contains { path.hasSuffix($0) } }
            .map { path in
                let file = root.appendingPathComponent(path)
                return (path, try String(contentsOf: file, encoding: .utf8))
            }
    }

    @Test func `no code of the library or the commands opens a connection`() throws {
        let doors = [
            "FoundationNetworking", "URLSession", "getaddrinfo", "gethostbyname", "socket(",
            "connect(",
            "curl", "FlyingSocks", "Data(contentsOf: URL(string", "XMLParser(contentsOf",
        ]
        let files = try Self.files(of: "Sources", ending: [".swift", ".c", ".h"])
        #expect(files.count > 500)
        for (path, text) in files
        where !path.hasPrefix("OsteonWeb/") && !path.hasPrefix("CFoodData/") {
            for door in doors { #expect(!text.contains(door), "\(path): \(door)") }
        }
    }

    @Test func `the page's server listens, and calls nobody`() throws {
        let doors = ["FoundationNetworking", "URLSession", "getaddrinfo", "connect(", "curl"]
        for (path, text) in try Self.files(of: "Sources/OsteonWeb", ending: [".swift"]) {
            for door in doors { #expect(!text.contains(door), "\(path): \(door)") }
        }
    }

    @Test func `the page asks its own server alone, and keeps nothing beyond its tab`() throws {
        let address =
            /(?:src|href)\s*=\s*"https?:|fetch\("https?:|new WebSocket|sendBeacon|@import|url\(\s*["']?https?:/
        let stores = ["localStorage", "indexedDB", "document.cookie", "caches."]
        let files = try Self.files(of: "Sources/OsteonWeb/Page", ending: [".html", ".js", ".css"])
        #expect(files.count > 3)
        for (path, text) in files {
            #expect(text.firstMatch(of: address) == nil, "\(path)")
            for store in stores { #expect(!text.contains(store), "\(path): \(store)") }
        }
    }
}
