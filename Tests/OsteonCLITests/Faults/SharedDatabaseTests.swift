import Foundation
import GRDB
import Testing

/// Several processes with one database: each finds it whole, and none loses another's work.
@Suite struct SharedDatabaseTests {
    @Test func `two imports of one source at once leave one whole edition`() throws {
        let folder = try ImportFolder()
        defer { folder.remove() }
        for _ in 0..<3 {
            let answer = try folder.binary.run(
                """
                cd '\(folder.url.path)'
                osteon import sr25 --db foods.db & osteon import sr27 --db foods.db; a=$?
                wait $!; echo $a $?
                """
            )
            #expect(answer.output.hasSuffix("0 0\n"), "\(answer.output)\(answer.errors)")
            #expect(["usda-sr25", "usda-sr27"].contains(try folder.soundEdition()))
        }
    }

    @Test func `two imports of two sources at once are both there`() throws {
        let folder = try ImportFolder()
        defer { folder.remove() }
        try folder.write(
            """
            {"BrandedFoods": [{"fdcId": 7, "description": "A bar", "publicationDate": "10/31/2024",
             "foodNutrients": [{"nutrient": {"id": 1087, "unitName": "mg"}, "amount": 77}]}]}
            """,
            "branded.json"
        )
        let answer = try folder.binary.run(
            """
            cd '\(folder.url.path)'
            osteon import branded.json --db foods.db & osteon import sr27 --db foods.db; a=$?
            wait $!; echo $a $?
            osteon food show fdc:7 --db foods.db
            """
        )
        #expect(answer.output.contains("0 0\n"), "\(answer.output)\(answer.errors)")
        #expect(answer.output.contains("77 mg"), "\(answer.output)\(answer.errors)")
        let sources = try folder.osteon("sources").output
        #expect(sources.contains("usda-sr27"))
        #expect(sources.contains("usda-fdc-branded-2024-10"))
    }

    /// Every answer is that of the old edition or of the new one, and an import waits for no reader.
    @Test func `foods are read while an import runs`() throws {
        let folder = try ImportFolder()
        defer { folder.remove() }
        try folder.growTable("sr27")
        let answer = try folder.binary.run(
            """
            cd '\(folder.url.path)'
            osteon import sr27 --db foods.db --quiet > imported & import=$!
            while kill -0 $import 2>/dev/null; do
                osteon food show ndb:00300 --db foods.db | grep -i "calcium" || echo nothing
            done
            wait $import; echo $?
            osteon food show ndb:00300 --db foods.db | grep -i "calcium"
            """
        )
        var lines = answer.output.split(separator: "\n").map(String.init)
        #expect(answer.errors == "")
        #expect(lines.popLast()?.contains("60 mg") == true, "\(answer.output)")
        #expect(lines.popLast() == "0", "\(answer.output)")
        #expect(!lines.isEmpty)
        #expect(
            lines.allSatisfy { $0.contains("50 mg") || $0.contains("60 mg") },
            "\(answer.output)"
        )
    }

    /// A process that is killed while it makes the database for the first time costs the next one
    /// nothing but the time to make it.
    @Test func `a first score that is killed is made by the next`() throws {
        let folder = try FaultFolder()
        defer { folder.remove() }
        let answer = try folder.binary.run(
            """
            cd '\(folder.url.path)'
            osteon score day.meal > before
            for moment in 0.3 1 3; do
                timeout -s KILL $moment osteon score day.meal --db foods.db > /dev/null
            done
            osteon score day.meal --db foods.db > after; echo $?; cmp before after; ls -A
            """
        )
        #expect(answer.output == "0\nafter\nbefore\nday.meal\ndisk\nfoods.db\n", "\(answer.errors)")
        let queue = try DatabaseQueue(path: folder.url.appendingPathComponent("foods.db").path)
        #expect(try queue.read { try String.fetchAll($0, sql: "PRAGMA integrity_check") } == ["ok"])
    }
}
