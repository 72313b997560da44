import ArgumentParser
import FoodModel
import Foundation
import Osteon

/// `osteon rate`: rates many recipes to a table.
struct RateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rate",
        abstract: "Rate recipes of files, folders and archives to a table that can be sorted.",
        discussion: """
            Every format is read that osteon score reads. Shown are the twenty that surely give \
            most; -o FILE has all in the order of the input, by its ending as .csv, .ndjson, .sqlite \
            or .html. What is no recipe goes to --rejects FILE with its place and the reason.

            Scores are of one serving. Where a recipe does not say how many it feeds, the score is of \
            as much as has a meal's energy, in a list of its own, and nothing is said per serving. \
            Recipes of which too little is known come behind the others. What nobody knows is an empty \
            cell, which fulfils no condition:

                osteon rate ~/recipes --where 'CA>=300 and VITK2>10 and low>=70'
                osteon rate ~/recipes -o rated.csv --rejects rejects.csv --resume
                osteon rate --ndjson - <recipes.jsonl >ratings.ndjson

            With --ndjson - every line of standard input has one line of the output: its rating, \
            or an object with its error.
            """
    )

    @Argument(
        help: "Files, folders and archives of recipes; - for standard input.",
        completion: .file()
    )
    var paths: [String] = []

    @OptionGroup var selection: SelectionOptions

    @Flag(help: "Print comma-separated values.")
    var csv = false

    @Flag(help: "Print a JSON object a line, as --json does; with - a line for each line of it.")
    var ndjson = false

    @Option(
        help: "Write what is not rated to this file: file, line, column, reason, text.",
        completion: .file()
    )
    var rejects: String?

    @Flag(help: "Go on where an earlier run with the same options was ended.")
    var resume = false

    @Option(help: "On how many threads recipes are rated; as many as there are cores by default.")
    var jobs: Int?

    @Flag(help: "List the columns with what they hold.")
    var listColumns = false

    @OptionGroup var person: PersonOptions
    @OptionGroup var database: DatabaseOptions
    @OptionGroup var memory: MemoryOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if listColumns { return }
        if paths.isEmpty { throw ValidationError("name a file or a folder of recipes") }
        if let jobs, jobs < 1 { throw ValidationError("--jobs is a number of 1 or more") }
        if csv, ndjson || output.json {
            throw ValidationError("--csv and --json are two forms: give one of them")
        }
        if paths.contains("-"), paths.count > 1 {
            throw ValidationError("standard input is read alone: give - without other paths")
        }
        let form = try form()
        guard resume else { return }
        if output.output == nil || form == .table {
            throw ValidationError("--resume goes on with a table in a file: give -o FILE.csv")
        }
        if paths.contains("-") {
            throw ValidationError("--resume reads files anew; standard input cannot be read twice")
        }
        if selection.isRanked || form == .html {
            throw ValidationError(
                "--resume goes on in the order of the input: leave out --sort and --top, and sort "
                    + "the table that is whole"
            )
        }
    }

    func run() throws {
        if listColumns { return list() }
        try Failure.reported {
            let plan = try plan()
            let outputs = [output.output, output.output.map { "\($0).resume" }, rejects]
            let files = try RecipePaths(paths, leavingOut: outputs.compactMap(\.self))
            let library = try database.open(quiet: output.quiet)
            let pipeline = try RatePipeline(
                library: library,
                ownProfile: try OwnProfile(path: database.folders.profile).read(),
                memory: memory.read(database.folders),
                profile: person.profile,
                k2: person.k2
            )
            if !output.quiet {
                for finding in pipeline.findings { StandardError.write("\(finding)") }
            }
            let stop = RatingStop()
            let interruption = Interruption { stop.stop() }
            let progress = RatingProgress(of: files.size, quiet: output.quiet)
            let run = RatingRun(pipeline, files, plan, stop: stop) { progress?.show($0) }
            let report = try run.run()
            progress?.end()
            try show(report, plan)
            // Without a return: giving foods and knowledge back piece by piece takes its time.
            Self.exit(withError: status(of: report, interruption))
        }
    }
}

extension RateCommand {
    private func form() throws -> RatingPlan.Form {
        if csv { return .csv }
        if ndjson || output.json { return .ndjson }
        guard let path = output.output else { return .table }
        if path.hasSuffix(".txt") { return .table }
        guard let form = RatingPlan.Form(ofFile: path) else {
            throw ValidationError(
                "the ending of \"\(path)\" names no form: .csv, .ndjson, .sqlite, .html or .txt"
            )
        }
        return form
    }

    private func plan() throws -> RatingPlan {
        let form = try form()
        var plan = RatingPlan(
            form,
            selection: try selection.selection(for: form),
            jobs: jobs ?? ProcessInfo.processInfo.activeProcessorCount
        )
        plan.path = output.output
        plan.rejects = rejects
        plan.isResumed = resume
        plan.isStream = ndjson && paths == ["-"]
        if plan.isStream, selection.columns == nil {
            // Where a recipe stands, the place of its line says.
            plan.selection.columns.removeAll(where: \.isPlace)
        }
        return plan
    }

    private func list() {
        guard !output.json else { return RatingColumn.all.forEach { print($0.json) } }
        let width = RatingColumn.all.map(\.name.count).max() ?? 0
        for column in RatingColumn.all {
            let name = column.name.padding(toLength: width + 2, withPad: " ", startingAt: 0)
            print(name + column.about)
        }
    }

    private func show(_ report: RatingReport, _ plan: RatingPlan) throws {
        if plan.form == .table {
            try output.write(
                json: { "" },
                text: { RatingTable(report, style: $0, width: output.width).text(rejects: rejects) }
            )
        }
        guard !output.quiet else { return }
        if rejects == nil {
            for sentence in report.tally.firstRejections { StandardError.write(sentence) }
            let rest = report.tally.rejected - report.tally.firstRejections.count
            if rest > 0 {
                StandardError.write("osteon: and \(rest) more rejected; --rejects FILE has all")
            }
        }
        if plan.form != .table {
            StandardError.write("osteon: \(RatingTable.summary(of: report, rejects: rejects))")
        }
        if !report.isWhole {
            let goesOn = plan.path != nil && !selection.isRanked && !paths.contains("-")
            StandardError.write(
                "osteon: stopped before the end" + (goesOn ? "; --resume goes on from here" : "")
            )
        }
    }

    private func status(of report: RatingReport, _ interruption: Interruption) -> ExitCode {
        if let signal = interruption.signal { return ExitCode(128 + signal) }
        if report.tally.records == 0 {
            StandardError.write("osteon: no recipe was found")
            return ExitCode(66)
        }
        return report.tally.rated == 0 ? ExitCode(65) : .success
    }
}
