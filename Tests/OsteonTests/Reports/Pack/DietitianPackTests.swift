import FileFormats
import FoodModel
import Foundation
import Osteon
import Testing

@Suite struct DietitianPackTests {
    private static let day = "date: 2026-11-24\nlunch 12:30\n  100 g boiled rice\n"

    private func pack(_ text: String, file: String = "week.meal") throws -> DietitianPack {
        try ScorePipeline(library: TestLibrary.shared.get()).pack(Array(text.utf8), file: file)
    }

    private func text(_ name: String, of pack: DietitianPack) throws -> String {
        let entry = try #require(pack.entries.first { $0.name == name })
        return String(decoding: entry.bytes, as: UTF8.self)
    }

    @Test func `a pack has its files in their order, and the input as it was written`() throws {
        let pack = try pack(Self.day)
        #expect(
            pack.entries.map(\.name) == [
                "README.txt", "appointment.html", "report.html", "score.json", "unresolved.csv",
                "imputed.csv", "method.html", "datasets.csv", "inputs/diary.meal", "SHA256SUMS",
            ]
        )
        #expect(try text("inputs/diary.meal", of: pack) == Self.day)
        let readme = try text("README.txt", of: pack)
        for entry in pack.entries.dropFirst().dropLast() { #expect(readme.contains(entry.name)) }
    }

    @Test func `the archive is read back, and its checksums are those of its files`() throws {
        let pack = try pack(Self.day)
        let archive = Archive(bytes: try pack.archive())
        #expect(try archive.names() == pack.entries.map(\.name))
        let sums = try text("SHA256SUMS", of: pack).split(separator: "\n")
        #expect(sums.count == pack.entries.count - 1)
        for (line, entry) in zip(sums, pack.entries) {
            var checksum = SHA256()
            try archive.member(entry.name).withUnsafeBytes { checksum.add($0) }
            #expect(line == "\(checksum.hexadecimal)  \(entry.name)")
        }
    }

    @Test func `the same file makes the same bytes`() throws {
        #expect(try pack(Self.day).archive() == pack(Self.day, file: "/tmp/other.meal").archive())
    }

    @Test func `a pack is written for its owner alone, in the place of another`() throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("osteon-pack-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("out.zip").path
        try Data("old".utf8).write(to: URL(fileURLWithPath: path))
        let pack = try pack(Self.day)
        try pack.write(to: path)
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(FileManager.default.contents(atPath: path) == Data(try pack.archive()))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["out.zip"])
        let link = folder.appendingPathComponent("link.zip").path
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "out.zip")
        try pack.write(to: link)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "out.zip")
    }

    @Test func `where it cannot be written nothing is left`() throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("osteon-pack-\(UUID().uuidString)")
        let target = folder.appendingPathComponent("out.zip")
        try FileManager.default.createDirectory(at: target, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(throws: OutputError.self) { try pack(Self.day).write(to: target.path) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["out.zip"])
        let nowhere = folder.appendingPathComponent("none/out.zip").path
        #expect(throws: OutputError.self) { try pack(Self.day).write(to: nowhere) }
    }

    @Test func `recipes alone make no pack`() throws {
        let recipe = "title: Rice\nServes 4\n\nIngredients\n  400 g rice\n"
        let error = #expect(throws: InputError.self) { try pack(recipe) }
        #expect(error?.message.contains("holds recipes alone") == true)
    }

    @Test func `what was guessed and what was not understood are told line by line`() throws {
        let pack = try pack(
            """
            date: 2026-11-24
            lunch
              2 blorps of quark
              30 g gouda cheese
              =1+1 apple

            """
        )
        let unresolved = try text("unresolved.csv", of: pack)
        #expect(unresolved.contains("Tue 24 Nov 2026,lunch,diary.meal:3:3,2 blorps of quark,"))
        #expect(!unresolved.contains(",=1"))
        let imputed = try text("imputed.csv", of: pack)
        #expect(imputed.contains(",30 g gouda cheese,"))
        #expect(!imputed.contains("blorps"))
        #expect(imputed.contains(",VITK2,vitamin K2 (all menaquinones),calculated,"))
        let datasets = try text("datasets.csv", of: pack)
        #expect(datasets.contains("table,usda-sr28,"))
        #expect(datasets.contains("file,FoodData/Foods/foods.tsv,"))
    }
}
