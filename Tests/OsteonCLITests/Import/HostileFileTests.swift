import Foundation
import TestSupport
import Testing

/// Files that are broken, or made to break the reader, are refused in bounded memory.
@Suite struct HostileFileTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        /// Shell that spoils the new table in the folder `sr27`.
        let spoil: String
        /// The sentence behind the place.
        let message: String
    }

    static let cases = [
        Case(
            testDescription: "a truncated gzip file",
            spoil: "gzip sr27/NUT_DATA.txt && truncate -s -40 sr27/NUT_DATA.txt.gz",
            message: "truncated gzip input"
        ),
        Case(
            testDescription: "a corrupt gzip file",
            spoil: """
                gzip sr27/NUT_DATA.txt && printf 'XXXXXXXX' | \
                dd of=sr27/NUT_DATA.txt.gz bs=1 seek=900 conv=notrunc 2>/dev/null
                """,
            message: "sr27/NUT_DATA.txt.gz"
        ),
        Case(
            testDescription: "a byte that is no letter",
            spoil: "printf '~00001~^~\\201~^1\\r\\n' >> sr27/FOOD_DES.txt",
            message: "the byte 0x81 is no letter of windows-1252"
        ),
        Case(
            testDescription: "NUL bytes",
            spoil: "printf 'a\\000b\\n' >> sr27/NUT_DATA.txt",
            message: "a NUL byte stands here: this is no text, or not in a known encoding"
        ),
        Case(
            testDescription: "a quote that is never closed",
            spoil: "printf '~00001~^~203\\n' >> sr27/NUT_DATA.txt",
            message: "the quote that opens here is never closed"
        ),
        Case(
            testDescription: "a line of many megabytes",
            spoil: "truncate -s 18M sr27/NUT_DATA.txt",
            message: "this line is longer than 16 MB, which no table's is"
        ),
        Case(
            testDescription: "a file made to burst",
            spoil: """
                head -c 80000000 /dev/zero | tr '\\0' x | gzip > sr27/NUT_DATA.txt.gz && \
                rm sr27/NUT_DATA.txt
                """,
            message: "this line is longer than 16 MB, which no table's is"
        ),
        Case(
            testDescription: "a missing table",
            spoil: "rm sr27/WEIGHT.txt",
            message: "the file \"WEIGHT.txt\" is missing here: the table cannot be read without it"
        ),
    ]

    @Test(arguments: cases)
    func `a broken table leaves the old edition`(_ example: Case) throws {
        let folder = try ImportFolder()
        defer { folder.remove() }
        _ = try folder.binary.run("cd '\(folder.url.path)' && \(example.spoil)")
        let limit = WatchedProgram.isSanitized ? "" : "ulimit -v 1000000;"
        let answer = try folder.osteon("import sr27", behind: limit)
        #expect(answer.status == 65)
        #expect(answer.errors.contains(example.message), "\(answer.errors)")
        #expect(try folder.soundEdition() == "usda-sr25")
    }

    @Test func `of XML in another encoding than it says, one message tells`() throws {
        let folder = try ImportFolder()
        defer { folder.remove() }
        let head = "<?xml version=\"1.0\" encoding=\"windows-1252\" ?>"
        let food = "<ALIM><alim_code>1</alim_code><alim_nom_fr>Lait @</alim_nom_fr></ALIM>"
        try folder.write("\(head)<TABLE>\(food)</TABLE>", "ciqual/alim_2020_07_07.xml")
        try folder.write("\(head)<TABLE></TABLE>", "ciqual/const_2020_07_07.xml")
        try folder.write("\(head)<TABLE></TABLE>", "ciqual/compo_2020_07_07.xml")
        // Neither is a letter of windows-1252, and libxml2 has words of its own for that.
        _ = try folder.binary.run("sed -i 's/@/\\x81\\x8d/' '\(folder.url.path)'/ciqual/alim*")
        let answer = try folder.osteon("import ciqual")
        #expect(answer.status == 65)
        let lines = answer.errors.split(separator: "\n")
        #expect(lines.count == 1, "\(answer.errors)")
        #expect(answer.errors.contains("alim_2020_07_07.xml"), "\(answer.errors)")
        #expect(answer.errors.contains("a byte is none of the encoding"), "\(answer.errors)")
    }

    @Test func `a name that points out of the archive is only a name`() throws {
        let folder = try ImportFolder()
        defer { folder.remove() }
        let answer = try folder.binary.run(
            "osteon import traversal.zip --db '\(folder.database)' --json"
        )
        #expect(answer.status == 0, "\(answer.errors)")
        #expect(answer.output.contains("\"foods\" : 1"))
        #expect(!FileManager.default.fileExists(atPath: "/tmp/osteon-traversal"))
    }

    @Test func `the same files are not imported twice, and a removed edition is gone`() throws {
        let folder = try ImportFolder()
        defer { folder.remove() }
        let again = try folder.osteon("import sr25")
        #expect(again.status == 0 && again.output.contains("already imported"))
        let trial = try folder.osteon("import sr27 --dry-run")
        #expect(trial.status == 0 && trial.output.contains("would bring 300 foods"))
        #expect(try folder.soundEdition() == "usda-sr25")
        let show = try folder.osteon("food show ndb:00001")
        #expect(show.output.contains("calcium                       50 mg"), "\(show.output)")
        #expect(show.output.contains("measured      usda-sr25 (1 A)"), "\(show.output)")
        #expect(try folder.osteon("sources remove usda-sr").output.hasPrefix("removed usda-sr25"))
        #expect(try folder.osteon("sources remove usda-sr").status == 66)
        #expect(try folder.osteon("import nothing.zip").status == 66)
    }
}
