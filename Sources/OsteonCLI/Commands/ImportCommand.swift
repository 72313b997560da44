import ArgumentParser
import FoodModel
import Foundation
import Osteon

/// `osteon import`: adds public food tables to the database, as they were published.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Import food tables: the zip, folder, workbook or file that was downloaded.",
        discussion: """
            A table takes the place of the edition of it that was imported before; the same files \
            are not imported twice. What cannot be read is told with its place and left out.
            """
    )

    @Argument(
        help: "What was downloaded: a zip, a folder, a workbook, a file, .gz or .zst.",
        completion: .file()
    )
    var paths: [String]

    @Option(name: .customLong("as"), help: "Read it as this table, such as \(Self.example).")
    var name: String?

    @Option(help: "Read a table of your own by this mapping file.", completion: .file())
    var mapping: String?

    @Flag(help: "Read everything and change nothing.")
    var dryRun = false

    @Flag(help: ArgumentHelp("Leave out the search index and the audit.", visibility: .hidden))
    var figuresOnly = false

    @Flag(help: "Import what the audit refuses, or the same files again; it is written down.")
    var force = false

    @Option(help: "Write every finding to this file, one a line.", completion: .file())
    var findings: String?

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    private static let example = FoodImporting.tables.first ?? ""

    func validate() throws {
        if name != nil, mapping != nil {
            throw ValidationError("--as and --mapping say how to read a table: give one of them")
        }
        if figuresOnly, !dryRun {
            throw ValidationError("--figures-only is to measure a --dry-run")
        }
        if let name, !FoodImporting.tables.contains(name) {
            throw ValidationError(
                "--as takes one of: \(FoodImporting.tables.joined(separator: ", "))"
            )
        }
    }

    func run() throws {
        try Failure.reported {
            var request = FoodImporting.Request(date: Date.now.formatted(.iso8601))
            request.name = name
            request.mapping = mapping
            request.isForced = force
            request.isTrial = dryRun
            request.isFiguresOnly = figuresOnly
            let bar = ProgressBar(quiet: output.quiet)
            let importing = try FoodImporting(
                database.open(quiet: true),
                request,
                progress: bar.map { bar in { bar.show($0) } }
            )
            let file = try findings.map(FindingFile.init)
            var failure: (any Error)?
            func note(_ error: any Error) {
                // The other tables are none of its business.
                if let earlier = failure { Failure.report(earlier) }
                failure = error
            }
            // The bar's line must end before an error's begins.
            let reports = importing.run(
                paths,
                findings: { file?.write($0) },
                refusals: { error in
                    bar?.end()
                    note(error)
                }
            )
            bar?.end()
            do { try file?.end() } catch { note(error) }
            try output.write(
                json: { try ImportReport.json(reports) },
                text: { style in reports.map { $0.text(style: style) }.joined() }
            )
            if !output.quiet { reports.forEach(showFindings) }
            if let failure { throw failure }
        }
    }

    private func showFindings(of report: ImportReport) {
        for group in report.findings.groups where group.severity != .note {
            for finding in group.first { StandardError.write(finding.description) }
            let rest = group.count - group.first.count
            if rest > 0 {
                StandardError.write("osteon: and \(rest) more like it; --findings FILE has all")
            }
        }
    }
}
