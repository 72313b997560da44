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
        var damage = Damage(seed: seed)
        for _ in 0..<400 {
            let bytes = damage.done(to: original)
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
