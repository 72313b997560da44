import Foundation
import Testing

/// What may not be written is read, and what would write to it says so.
@Suite(.enabled(if: FaultFolder.canMount, "no disk can be mounted here"))
struct ReadOnlyTests {
    @Test func `foods on a disk that may not be written are scored as elsewhere`() throws {
        let folder = try FaultFolder()
        defer { folder.remove() }
        let answer = try folder.run(
            """
            osteon score day.meal > before
            \(FaultFolder.disk("200m")) cp "\(folder.binary.database)" disk/foods.db
            \(FaultFolder.closing) osteon score day.meal --db disk/foods.db > after
            echo $?; cmp before after; osteon food search gouda --db disk/foods.db | head -n 1
            ls disk
            """
        )
        #expect(answer.errors == "")
        let lines = answer.output.split(separator: "\n")
        #expect(lines.first == "0")
        #expect(lines.last == "foods.db")
        #expect(lines.count == 3 && lines[1].contains("gouda"), "\(answer.output)")
    }

    @Test func `an import into them is refused, and changes nothing`() throws {
        let folder = try ImportFolder()
        defer { folder.remove() }
        let disks = try FaultFolder()
        defer { disks.remove() }
        let answer = try disks.run(
            """
            \(FaultFolder.disk("200m")) cp '\(folder.database)' disk/foods.db
            \(FaultFolder.closing) osteon import '\(folder.url.path)/sr27' --db disk/foods.db
            echo $?; cmp '\(folder.database)' disk/foods.db; ls disk
            """
        )
        #expect(answer.output == "74\nfoods.db\n")
        #expect(
            answer.errors == """
                osteon: the database disk/foods.db cannot be used (attempt to write a readonly \
                database). Nothing was changed. Use --db

                """
        )
    }

    @Test(arguments: [
        "score day.meal -o disk/out", "score day.meal --pack disk/out --today 2026-11-27",
        "rate day.meal -o disk/out.csv", "resolve day.meal -o disk/out",
    ])
    func `an output there is refused`(command: String) throws {
        let folder = try FaultFolder()
        defer { folder.remove() }
        let answer = try folder.run(
            "\(FaultFolder.disk("1m"))\(FaultFolder.closing) osteon \(command); echo $?"
        )
        #expect(answer.output == "73\n")
        #expect(answer.errors.hasSuffix("cannot be written: read-only file system\n"))
    }
}
