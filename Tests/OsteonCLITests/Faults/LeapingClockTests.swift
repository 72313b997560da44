import Foundation
import Testing

/// Whatever the machine takes for the time of day, scores, plans and tables are the same, and nothing
/// waits for a time that has passed or does not come.
@Suite struct LeapingClockTests {
    /// The folder of a command whose clock leaps when it is run behind ``leaping``.
    private let folder: FaultFolder

    init() throws {
        folder = try FaultFolder()
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
        let source = Bundle.module.bundleURL.appendingPathComponent("Fixtures/clock.c").path
        // The compiler that the program was built with, wherever it is.
        let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
        let made = try folder.binary.run(
            "PATH='\(path)' clang -shared -fPIC -O1 -o '\(folder.url.path)/clock.so' '\(source)'"
        )
        try #require(made.status == 0, "\(made.errors)")
    }

    private func answer(_ command: String, leaps: Bool) throws -> OsteonBinary.Answer {
        let shell = leaps ? "timeout 120 env LD_PRELOAD=./clock.so" : ""
        return try folder.binary.run("cd '\(folder.url.path)' && \(shell) osteon \(command)")
    }

    @Test func `the clock of these tests leaps`() throws {
        let answer = try folder.binary.run(
            "cd '\(folder.url.path)'; export LD_PRELOAD=./clock.so; date +%Y; "
                + "osteon profile show --json > /dev/null && echo ran"
        )
        let year = Calendar(identifier: .gregorian).component(.year, from: Date())
        let lines = answer.output.split(separator: "\n")
        #expect(lines.first.flatMap { Int($0) }.map { abs($0 - year) } == 1, "\(answer.output)")
        #expect(lines.last == "ran")
    }

    @Test(arguments: [
        "score day.meal --json", "score day.meal --html", "resolve day.meal --context diary",
        "shop day.meal --days 7",
    ])
    func `what is computed knows no time of day`(command: String) throws {
        let steady = try answer(command, leaps: false)
        let leaping = try answer(command, leaps: true)
        #expect(steady.status == 0, "\(steady.errors)")
        #expect(leaping.output == steady.output)
        #expect(leaping.status == steady.status)
        #expect(leaping.errors == steady.errors)
    }

    @Test func `a plan is as good, and made in its time`() throws {
        // So few choices that their end is reached, and no limit of time.
        let command = "suggest day.meal --only milk --max-edits 1 --seconds 60 --json"
        func plan(leaps: Bool) throws -> String {
            let answer = try answer(command, leaps: leaps)
            #expect(answer.status == 0, "\(answer.errors)")
            // How long it took is no part of it.
            return answer.output.split(separator: "\n").filter { !$0.contains("\"seconds\"") }
                .joined(separator: "\n")
        }
        #expect(try plan(leaps: true) == plan(leaps: false))
    }

    @Test func `a table that was begun is gone on with`() throws {
        let recipe = "{\"title\": \"A dish\", \"ingredients\": [\"20 g gouda\", \"2 cups milk\"]}\n"
        try folder.write(String(repeating: recipe, count: 50), "a.jsonl")
        #expect(try answer("rate a.jsonl --quiet -o whole.csv", leaps: false).status == 0)
        _ = try folder.binary.run(
            "cd '\(folder.url.path)'; LD_PRELOAD=./clock.so timeout -s KILL 0.5 osteon rate a.jsonl "
                + "--quiet -o out.csv"
        )
        #expect(try answer("rate a.jsonl --quiet --resume -o out.csv", leaps: true).status == 0)
        #expect(try folder.text("out.csv") == folder.text("whole.csv"))
    }

    @Test func `an import is kept with the date of the moment it began`() throws {
        let imports = try ImportFolder()
        defer { imports.remove() }
        let clock = folder.url.appendingPathComponent("clock.so").path
        let answer = try imports.osteon("import sr27", behind: "LD_PRELOAD='\(clock)'")
        #expect(answer.status == 0, "\(answer.errors)")
        #expect(try imports.soundEdition() == "usda-sr27")
        let year = Calendar(identifier: .gregorian).component(.year, from: Date())
        let sources = try imports.osteon("sources").output
        #expect([year - 1, year + 1].contains { sources.contains("\($0)-") }, "\(sources)")
    }
}
