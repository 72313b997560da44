import Foundation
import Testing

@testable import build_fooddata

@Suite struct BuiltFileTests {
    @Test func `a shipped file that differs is shown at its first other line`() throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("osteon-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = BuiltFile(path: "foods.tsv", text: "a\nb\nc\n")
        #expect(file.difference(from: folder) == "foods.tsv: there is no such file")
        try file.write(to: folder)
        #expect(file.difference(from: folder) == nil)
        #expect(
            BuiltFile(path: "foods.tsv", text: "a\nB\nc\n").difference(from: folder)
                == """
                foods.tsv:2: the shipped file is not what the sources make
                  shipped  b
                  made     B
                """
        )
        #expect(
            BuiltFile(path: "foods.tsv", text: "a\n").difference(from: folder)
                == """
                foods.tsv:2: the shipped file is not what the sources make
                  shipped  b
                  made     \("")
                """
        )
        #expect(
            BuiltFile(path: "foods.tsv", text: "a\nb\nc").difference(from: folder)
                == """
                foods.tsv:4: the shipped file is not what the sources make
                  shipped  \("")
                  made     the file ends
                """
        )
    }
}
