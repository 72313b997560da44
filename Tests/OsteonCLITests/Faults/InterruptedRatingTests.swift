import Foundation
import Testing

/// Whatever ends a run, another goes on with it, and the table is that of one run.
struct InterruptedRatingTests {
    /// A folder with recipes enough for a run of a second or more, and several pieces.
    private static func folder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("osteon-rate-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let notes = String(repeating: "-", count: 8000)
        let foods = ["yogurt", "gouda", "kale", "sardines", "blorps", "walnuts", "red lentils"]
        let lines = (0..<400).map { number in
            let food = foods[number % foods.count]
            return "{\"title\": \"Dish \(number / 2)\", \"yield\": \"\(number % 5)\", "
                + "\"ingredients\": [\"\(number) g \(food)\", \"\(number % 9) cups milk\"], "
                + "\"notes\": \"\(notes)\"}"
        }
        try (lines + ["{\"title\": "]).joined(separator: "\n")
            .write(to: folder.appendingPathComponent("a.jsonl"), atomically: true, encoding: .utf8)
        return folder
    }

    @Test(arguments: ["out.csv", "out.ndjson", "out.sqlite"])
    func `a process killed at any moment loses and doubles no row`(output: String) throws {
        let folder = try Self.folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let binary = try OsteonBinary.shared.get()
        func rate(_ output: String, _ rejects: String, behind shell: String = "") throws -> Int32 {
            try binary.run(
                "cd '\(folder.path)' && \(shell) osteon rate a.jsonl --resume --quiet "
                    + "-o \(output) --rejects \(rejects)"
            ).status
        }
        func content(_ name: String) throws -> Data {
            try RatedTable.content(of: folder.appendingPathComponent(name))
        }
        let start = ContinuousClock.now
        #expect(try rate("whole-\(output)", "rejects.csv") == 0)
        let whole = (ContinuousClock.now - start) / .seconds(1)
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<5 {
            let moment = Double.random(in: 0...whole, using: &generator)
            let shell = "timeout -s KILL \(String(format: "%.3f", moment))"
            _ = try rate(output, "parts.csv", behind: shell)
        }
        #expect(try rate(output, "parts.csv") == 0)
        #expect(try content(output) == content("whole-\(output)"))
        #expect(try content("parts.csv") == content("rejects.csv"))
    }

    @Test func `a process that is asked to end keeps what is done`() throws {
        let folder = try Self.folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let binary = try OsteonBinary.shared.get()
        let answer = try binary.run(
            "cd '\(folder.path)' && osteon rate a.jsonl --quiet -o whole.csv && "
                + "timeout -s INT 0.6 osteon rate a.jsonl --resume -o out.csv; "
                + "timeout -s INT 0.6 osteon rate a.jsonl --resume -o out.csv; "
                + "osteon rate a.jsonl --resume --quiet -o out.csv; cmp whole.csv out.csv"
        )
        #expect(answer.status == 0, "\(answer.output)\(answer.errors)")
    }
}
