import Foundation
import Osteon
import Testing

@Suite struct PersonalFileTests {
    private let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("personal-file-\(UUID().uuidString)").path

    init() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    private func mode(_ path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        return try #require(attributes[.posixPermissions] as? Int)
    }

    @Test func `a new file is its owner's alone, whatever the umask`() throws {
        let path = folder + "/diary.html"
        try PersonalFile(path: path).write("a day", keepsMode: true)
        #expect(try mode(path) == 0o600)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "a day")
    }

    @Test func `a file that is there stays as readable as it was, unless it must be private`()
        throws
    {
        let path = folder + "/shared.html"
        try PersonalFile(path: path).write("old")
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
        try PersonalFile(path: path).write("new", keepsMode: true)
        #expect(try mode(path) == 0o644)
        try PersonalFile(path: path).write("newer")
        #expect(try mode(path) == 0o600)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "newer")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["shared.html"])
    }

    @Test func `a link stays one, and what is no file is written to`() throws {
        let (file, link) = (folder + "/profile.yaml", folder + "/link.yaml")
        try PersonalFile(path: file).write("old")
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file)
        try PersonalFile(path: link).write("new")
        #expect(try String(contentsOfFile: file, encoding: .utf8) == "new")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == file)
        try PersonalFile(path: "/dev/null").write("gone")
        #expect(
            try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type]
                as? FileAttributeType == .typeCharacterSpecial
        )
    }

    @Test func `where nothing can be written, the reason is told`() {
        #expect(throws: OutputError.self) {
            try PersonalFile(path: folder + "/none/diary.html").write("a day")
        }
        #expect(throws: OutputError.self) { try PersonalFile(path: folder).write("a day") }
    }
}
