import ArgumentParser
import Foundation
import Osteon

/// `osteon doctor`: what is wrong with an installation, and how to mend it.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Check the installation, the database and the shipped data.",
        discussion: """
            Says what is wrong and how to mend it; exit status 1 where something does not work.
            With --coverage: for each bone nutrient, of how many foods a figure, a cited range, \
            a zero by nature or nothing is known.
            """
    )

    @Flag(help: "Say how much is known of each bone nutrient instead.")
    var coverage = false

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        try Failure.reported {
            if coverage {
                let report = CoverageReport(try Coverage.shipped())
                try output.write(json: report.json, text: report.text)
                return
            }
            let doctor = Doctor(
                database: database.path ?? database.folders.database,
                environment: ProcessInfo.processInfo.environment
            )
            let report = DoctorReport(checks: doctor.examine())
            try output.write(json: report.json, text: report.text)
            if report.hasFault { throw ExitCode(1) }
        }
    }
}
