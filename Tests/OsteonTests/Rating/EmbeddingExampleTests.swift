import Foundation
import Testing

/// What Docs/embedding.md shows compiles and does what it says.
struct EmbeddingExampleTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

    @Test func `the example rates the recipes of a folder`() async throws {
        let folder = try RecipeFolder(recipes: 10)
        defer { folder.remove() }
        let count = try await printGoodRecipes(
            in: folder.path + "/in",
            database: folder.path + "/foods.sqlite",
            least: 0
        )
        // Of eleven, four have less energy than a meal and do not say how many they feed.
        #expect(count == 7)
    }

    @Test func `the document shows the example that is compiled`() throws {
        let example = Self.folder.appending(path: "EmbeddingExample.swift")
        let code = try String(contentsOf: example, encoding: .utf8)
            .split(separator: "\n", maxSplits: 1)[1]
        let document = Self.folder.appending(path: "../../../Docs/embedding.md")
        let text = try String(contentsOf: document, encoding: .utf8)
        #expect(text.contains("```swift\n\(code)```\n"))
    }
}
