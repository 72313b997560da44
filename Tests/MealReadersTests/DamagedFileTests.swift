import TestSupport
import Foundation
import FoodModel
import MealReaders
import Testing

@Suite struct DamagedFileTests {
    static let files = Bundle.module.paths(forResourcesOfType: nil, inDirectory: "Fixtures/Formats")
        .map { URL(fileURLWithPath: $0).lastPathComponent }.sorted()

    @Test(arguments: files)
    func `the fixture of a format is read`(_ file: String) throws {
        let diary = try MealReader.read(bytes: Self.bytes(of: file), file: file)
        #expect(!diary.days.isEmpty || !diary.recipes.isEmpty)
    }

    @Test(arguments: files.filter { !$0.hasSuffix(".zip") }, [UInt64](1...5))
    func `a damaged file is read or refused, and a place named in it exists`(
        _ file: String,
        _ seed: UInt64
    ) throws {
        let original = try Self.bytes(of: file)
        var random = SplitMix64(seed: seed)
        for _ in 0..<400 {
            var bytes = original
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let index = Int.random(in: bytes.indices, using: &random)
                let other = original.randomElement(using: &random) ?? 0
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[index] = other
                case 1: bytes.insert(other, at: index)
                default: bytes.remove(at: index)
                }
            }
            // The end of a file without a line end is where YAML's parser puts one.
            let lines = bytes.count { $0 == UInt8(ascii: "\n") } + 2
            do {
                let diary = try MealReader.read(bytes: bytes, file: file)
                #expect(!diary.days.isEmpty || !diary.recipes.isEmpty)
                #expect(diary.findings.allSatisfy { ($0.location.line ?? 1) <= lines })
            } catch {
                #expect((error.location.line ?? 1) <= lines, "\(error)")
            }
        }
    }

    private static func bytes(of file: String) throws -> [UInt8] {
        let path = try #require(
            Bundle.module.path(forResource: file, ofType: nil, inDirectory: "Fixtures/Formats")
        )
        return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    }
}
