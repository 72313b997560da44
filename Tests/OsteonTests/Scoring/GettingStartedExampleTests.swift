import Foundation
import Testing

/// What the library's documentation shows first compiles and does what it says.
struct GettingStartedExampleTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

    @Test func `the example tells the range, and what was not understood`() throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("osteon-started-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let database = folder.appendingPathComponent("foods.sqlite").path
        let told = try sentences(
            about: "lunch\n  200 g plain whole-milk yogurt\n  2 blorps of milk\n",
            database: database
        )
        #expect(told.count == 2)
        #expect(told[0].firstMatch(of: /^(\d+, likely|somewhere from) \d+ to \d+$/) != nil)
        #expect(told[1].contains("the unit \"blorps\" is not known"))
    }

    @Test func `the document shows the example that is compiled`() throws {
        let example = Self.folder.appending(path: "GettingStartedExample.swift")
        let code = try String(contentsOf: example, encoding: .utf8)
            .split(separator: "\n", maxSplits: 1)[1]
        let document = Self.folder.appending(
            path: "../../../Sources/Osteon/Osteon.docc/GettingStarted.md"
        )
        let text = try String(contentsOf: document, encoding: .utf8)
        #expect(text.contains("```swift\n\(code)```\n"))
    }
}
