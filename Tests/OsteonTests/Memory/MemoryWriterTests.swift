import FoodModel
import Foundation
import Testing

@testable import Osteon

struct MemoryWriterTests {
    private let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("osteon-memory-\(UUID().uuidString)")
    private let milk = FoodListing(
        id: FoodID(source: "fdc", code: "1"),
        name: "Milk, whole # 2",
        foodClass: nil,
        isDish: false
    )

    private var path: String { folder.appendingPathComponent("osteon/foods.txt").path }
    private var text: String {
        get throws { try String(contentsOfFile: path, encoding: .utf8) }
    }

    private func mode(of path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return try #require(attributes[.posixPermissions] as? Int)
    }

    @Test func `a file that is not there is made, for its owner alone`() throws {
        let writer = MemoryWriter(path: path)
        #expect(try writer.add(.name("my = milk", of: milk)))
        #expect(try writer.add(.weight(of: "1 cup of my milk", grams: 240.5)))
        #expect(
            try text.hasSuffix("\nmy milk = fdc:1  # Milk, whole 2\n1 cup of my milk = 240.5 g\n")
        )
        #expect(try text.hasPrefix("# Your own names"))
        #expect(try mode(of: path) == 0o600)
        #expect(try mode(of: folder.appendingPathComponent("osteon").path) == 0o700)
    }

    @Test func `what is told already is not told again`() throws {
        let writer = MemoryWriter(path: path)
        #expect(try writer.add(.name("my milk", of: milk)))
        let before = try text
        #expect(try !writer.add(.name("My  milk", of: milk)))
        #expect(try text == before)
    }

    @Test func `remarks, links and a last line without an end stay`() throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let kept = folder.appendingPathComponent("kept.txt")
        try Data("# mine\ntea = fdc:2 # green".utf8).write(to: kept)
        let link = folder.appendingPathComponent("foods.txt")
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: kept)
        #expect(try MemoryWriter(path: link.path).add(.name("milk", of: milk)))
        #expect(
            try String(contentsOf: kept, encoding: .utf8)
                == "# mine\ntea = fdc:2 # green\nmilk = fdc:1  # Milk, whole 2\n"
        )
        let type = try FileManager.default.attributesOfItem(atPath: link.path)[.type]
        #expect(type as? FileAttributeType == .typeSymbolicLink)
    }

    @Test func `writers at the same time lose nothing`() throws {
        let path = path
        let milk = milk
        DispatchQueue.concurrentPerform(iterations: 20) { number in
            _ = try? MemoryWriter(path: path).add(.name("milk \(number)", of: milk))
        }
        let lines = try text.split(separator: "\n").filter { $0.contains(" = fdc:1") }
        #expect(Set(lines).count == 20)
    }

    @Test func `a place where nothing can be written is said`() {
        #expect(throws: MemoryWriter.Failure.self) {
            try MemoryWriter(path: "/dev/null/osteon/foods.txt").add(.name("milk", of: milk))
        }
    }
}
