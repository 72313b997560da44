import Foundation
import Testing

/// Whatever happens in an import, the database holds the old edition or the new one.
@Suite struct InterruptedImportTests {
    @Test func `a process killed at any moment leaves one whole edition`() throws {
        let folder = try ImportFolder()
        defer { folder.remove() }
        let start = ContinuousClock.now
        _ = try folder.osteon("import sr27")
        let whole = (ContinuousClock.now - start) / .milliseconds(1)
        #expect(try folder.soundEdition() == "usda-sr27")
        var next = "sr25"
        for _ in 0..<20 {
            let moment = Double.random(in: 0...whole) / 1000
            _ = try folder.osteon(
                "import \(next)",
                behind: "timeout -s KILL \(String(format: "%.3f", moment))"
            )
            if try folder.soundEdition() == "usda-\(next)" {
                next = next == "sr25" ? "sr27" : "sr25"
            }
        }
    }

    /// A limit on the size of files fails like a full disk, and needs no disk of its own.
    @Test(arguments: [1, 200, 1500])
    func `a full disk leaves the old edition`(room: Int) throws {
        let folder = try ImportFolder()
        defer { folder.remove() }
        let size = try Data(contentsOf: URL(fileURLWithPath: folder.database)).count
        // In blocks of 512 bytes: the journal fits, and a little more than the database.
        let blocks = size / 512 + room
        try folder.growTable("sr27")
        let answer = try folder.osteon(
            "import sr27",
            behind: "trap '' XFSZ; ulimit -f \(blocks);"
        )
        #expect(answer.status == 74, "\(answer.errors)")
        #expect(answer.errors.hasSuffix("Nothing was changed. Use --db\n"), "\(answer.errors)")
        #expect(try folder.soundEdition() == "usda-sr25")
    }

    @Test(.enabled(if: FaultFolder.canMount, "no disk can be mounted here"))
    func `a real disk that is full leaves the old edition`() throws {
        let folder = try ImportFolder()
        defer { folder.remove() }
        let disks = try FaultFolder()
        defer { disks.remove() }
        try folder.growTable("sr27")
        let size = try Data(contentsOf: URL(fileURLWithPath: folder.database)).count
        let answer = try disks.run(
            """
            \(FaultFolder.disk("\(size + (256 << 10))")) cd '\(folder.url.path)'
            disk='\(disks.url.path)/disk'; cp foods.db "$disk"
            osteon import sr27 --db "$disk/foods.db"; echo $?
            rm foods.db; cp "$disk"/foods.db* .
            """
        )
        #expect(answer.output == "74\n", "\(answer.errors)")
        #expect(try folder.soundEdition() == "usda-sr25")
    }
}

extension ImportFolder {
    /// Adds so many portions to a table that it is larger than any room that was left.
    func growTable(_ name: String) throws {
        let unit = String(repeating: "spoon ", count: 20)
        var portions = ""
        for number in 1...Self.foods {
            for size in 1...30 {
                portions +=
                    "~\(String(format: "%05d", number))~^~\(size)~^1^~\(unit)~^\(size)^^\r\n"
            }
        }
        try write(portions, "\(name)/WEIGHT.txt")
    }
}
