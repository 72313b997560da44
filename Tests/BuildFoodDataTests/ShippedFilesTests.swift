import Foundation
import Testing

@testable import build_fooddata

@Suite struct ShippedFilesTests {
    private static let corpus = ProcessInfo.processInfo.environment["OSTEON_CORPUS"]

    @Test(.enabled(if: corpus != nil, "set OSTEON_CORPUS to the public tables"))
    func `what ships is what the public tables make, byte for byte`() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let build = try FoodDataBuild(
            corpus: try #require(Self.corpus),
            foodData: root.appendingPathComponent("FoodData").path
        )
        #expect(build.differences == [])
        #expect(build.notes.filter { $0.contains(": error: ") } == [])
        #expect(build.files.count >= 5)
    }
}
