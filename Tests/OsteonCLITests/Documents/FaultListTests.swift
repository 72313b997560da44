import Foundation
import TestSupport
import Testing

/// Docs/faults.md names tests that there are.
@Suite struct FaultListTests {
    @Test func `every fault of the list has its tests`() throws {
        let root = MadeText.root
        let text = try String(
            contentsOf: root.appendingPathComponent("Docs/faults.md"),
            encoding: .utf8
        )
        let tests = root.appendingPathComponent("Tests")
        let files = Set(
            FileManager.default.enumerator(at: tests, includingPropertiesForKeys: nil)?
                .compactMap { ($0 as? URL)?.deletingPathExtension().lastPathComponent } ?? []
        )
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst()
        #expect(rows.count >= 14)
        for row in rows {
            let named = row.matches(of: #/`(\w+Tests)`/#).map { String($0.output.1) }
            #expect(!named.isEmpty, "\(row)")
            #expect(named.allSatisfy(files.contains), "\(row)")
        }
    }
}
