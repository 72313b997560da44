import BoneScore
import FileFormats
import FoodModel
import Testing

@testable import Knowledge

struct PackedTreeTests {
    private static let yaml = """
        family: "bone"
        sources: {a: {reference: x}, b: ''}
        list:
          - 1
          - [2, 3]
          - name: ü
            empty:
        """

    private static func kept(_ bytes: [UInt8]) -> YAMLNode? {
        bytes.withUnsafeBytes { PackedTree(bytes: $0)?.root }
    }

    @Test func `a tree is kept with its places`() throws {
        let root = try YAMLReader.read(Self.yaml)
        #expect(Self.kept(PackedTree(root).bytes) == root)
    }

    @Test func `what is damaged is not read`() throws {
        let bytes = PackedTree(try YAMLReader.read(Self.yaml)).bytes
        for index in bytes.indices {
            var damaged = bytes
            damaged[index] ^= 1
            #expect(Self.kept(damaged) == nil)
        }
        #expect(Self.kept([]) == nil)
        #expect(Self.kept(Array(bytes.dropLast())) == nil)
    }

    @Test func `the shipped profile is kept whole`() throws {
        let shipped = try ShippedProfiles()
        let kept = try #require(shipped.bytes.withUnsafeBytes { ShippedProfiles(bytes: $0) })
        #expect(kept.bytes == shipped.bytes)
        #expect(try kept.book().standard.profile == Knowledge.profiles().standard.profile)
        #expect(try kept.book().rules.version == Knowledge.profiles().rules.version)
    }
}
