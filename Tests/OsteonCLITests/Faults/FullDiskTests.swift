import Foundation
import Testing

/// A disk that is full costs no more than what was being written, and is told.
@Suite(.enabled(if: FaultFolder.canMount, "no disk can be mounted here"))
struct FullDiskTests {
    private let told = "no space left on device"

    @Test(arguments: [
        "score day.meal -o disk/out", "score day.meal --html -o disk/out",
        "score day.meal --json -o disk/out", "score day.meal --pack disk/out --today 2026-11-27",
        "suggest day.meal --html -o disk/out", "resolve day.meal --json -o disk/out",
    ])
    func `an output that finds no room leaves what was there`(command: String) throws {
        let folder = try FaultFolder()
        defer { folder.remove() }
        try folder.write(
            """
            breakfast
              200 ml milk
            lunch
              200 g red lentils, boiled
            dinner
              2 slices rye bread
            """,
            "day.meal"
        )
        let answer = try folder.run(
            """
            \(FaultFolder.disk("64k")) echo what was there > disk/out
            \(FaultFolder.filling) osteon \(command); echo $?; cat disk/out; ls disk
            """
        )
        #expect(answer.output == "73\nwhat was there\nfilling\nout\n")
        #expect(answer.errors.hasSuffix("osteon: \"disk/out\" cannot be written: \(told)\n"))
    }

    @Test(arguments: ["csv", "ndjson", "sqlite"])
    func `a table that finds no room is gone on with when there is some`(format: String) throws {
        let folder = try FaultFolder()
        defer { folder.remove() }
        let notes = String(repeating: "-", count: 400)
        let lines = (0..<400).map { number in
            "{\"title\": \"Dish \(number) \(notes)\", \"yield\": \"2\", "
                + "\"ingredients\": [\"\(number + 1) g gouda\", \"2 cups milk\"]}"
        }
        try folder.write(lines.joined(separator: "\n"), "a.jsonl")
        let rate = "osteon rate a.jsonl --quiet --rejects rejects.csv"
        let answer = try folder.run(
            """
            \(FaultFolder.disk("150k"))
            \(rate) -o disk/out.\(format); echo $?
            mount -o remount,size=20m disk
            \(rate) --resume -o disk/out.\(format); echo $?
            \(rate) -o whole.\(format); cp disk/out.\(format) .
            """
        )
        #expect(answer.output == "73\n0\n", "\(answer.errors)")
        #expect(answer.errors.contains("cannot be written"))
        let whole = try RatedTable.content(of: folder.url.appendingPathComponent("whole.\(format)"))
        #expect(
            try RatedTable.content(of: folder.url.appendingPathComponent("out.\(format)")) == whole
        )
        #expect(String(decoding: whole, as: UTF8.self).contains("Dish 399"))
    }

    @Test func `a name of one's own that finds no room leaves those that were there`() throws {
        let folder = try FaultFolder()
        defer { folder.remove() }
        try folder.write("lunch\n  200 g blorps of home\n", "day.meal")
        let answer = try folder.run(
            """
            \(FaultFolder.disk("64k")) printf '%-4095s\\n' 'my milk = fdc:171265' > disk/foods.txt
            cp disk/foods.txt .; \(FaultFolder.filling)
            echo 1 | osteon resolve --review day.meal --save --foods disk/foods.txt --quiet > said
            echo $?; cmp foods.txt disk/foods.txt
            """
        )
        #expect(answer.output == "73\n")
        #expect(answer.errors.contains(told), "\(answer.errors)")
    }

    @Test func `a profile that finds no room leaves the old one`() throws {
        let folder = try FaultFolder()
        defer { folder.remove() }
        let answer = try folder.run(
            """
            \(FaultFolder.disk("64k")) mkdir -p disk/osteon; echo old > disk/osteon/profile.yaml
            \(FaultFolder.filling)
            XDG_CONFIG_HOME=$PWD/disk osteon profile new --sex female --age 60 --weight 65
            echo $?; cat disk/osteon/profile.yaml; ls disk/osteon
            """
        )
        #expect(answer.output.hasSuffix("73\nold\nprofile.yaml\n"), "\(answer.output)")
        #expect(answer.errors.contains(told), "\(answer.errors)")
    }

    @Test func `findings of an import that find no room are told, and the import stands`() throws {
        let folder = try ImportFolder()
        defer { folder.remove() }
        try folder.write("~00001~^~2 ~^1^~cup~^none^^\r\n", "sr27/WEIGHT.txt")
        let answer = try folder.osteon("import sr27 --findings /dev/full")
        #expect(try folder.soundEdition() == "usda-sr27")
        #expect(answer.status == 73)
        #expect(answer.errors.contains(told), "\(answer.errors)")
    }

    /// The foods do not fit on the disk: they are kept in memory, and the score is the same.
    @Test func `a first score without room for a database is that with one`() throws {
        let folder = try FaultFolder()
        defer { folder.remove() }
        let answer = try folder.run(
            """
            \(FaultFolder.disk("1m"))
            osteon score day.meal > with; osteon score day.meal --db disk/foods.db > without
            echo $?; cmp with without
            """
        )
        #expect(answer.output == "0\n")
        #expect(answer.errors.contains("keeps the shipped foods in memory"), "\(answer.errors)")
    }
}
