import ArgumentParser
import FoodModel
import Foundation
import Osteon

/// `osteon shop`: what is to be bought for meals and recipes.
struct ShopCommand: ParsableCommand {
    /// How the list is printed.
    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, markdown, csv, json, html
    }

    static let configuration = CommandConfiguration(
        commandName: "shop",
        abstract: "Write a shopping list for diaries, days and recipes.",
        discussion: """
            Lines are put together by what is bought for them, whatever they are measured in, and rounded up \
            to whole packs. The days of all files follow one another; --days asks for more or fewer. A recipe \
            that says how many it feeds is bought for as many as --people.

            A pantry is a text of what is at home, a line each:

                500 g lentils
                olive oil

            Prices are a CSV file with the columns food, pack and price; semicolons may part them where \
            the comma is a decimal one:

                food,pack,price
                lentils,500 g bag,1.79

            With --gap the list is of what closes the gaps of a week like the days of one diary: each day \
            is planned as `osteon suggest` plans one, no food comes oftener than is usual for it, and fish \
            two to three times. It needs CBC: apt install coinor-cbc. Exit status 2: nothing is missing, \
            or nothing can be suggested.
            """
    )

    @Argument(
        help: "Meal files and recipes; one may be - for standard input.",
        completion: .file()
    )
    var paths: [String]

    @Option(help: "For how many days; written days are gone through again until they are full.")
    var days: Int?

    @Option(help: "How many eat.")
    var people: Int?

    @Option(help: "The file of what is at home.", completion: .file())
    var pantry: String?

    @Option(help: "How the list is printed.")
    var format = Format.text

    @OptionGroup var gap: GapOptions
    @OptionGroup var database: DatabaseOptions
    @OptionGroup var memory: MemoryOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        if let days, !(1...Self.mostDays).contains(days) {
            throw ValidationError("--days is a number from 1 to \(Self.mostDays)")
        }
        if let people, !(1...Self.mostPeople).contains(people) {
            throw ValidationError("--people is a number from 1 to \(Self.mostPeople)")
        }
        if paths.count(where: { $0 == "-" }) > 1 {
            throw ValidationError("standard input can be read once")
        }
        if gap.gap {
            guard paths.count == 1 else {
                throw ValidationError("--gap plans the days of one diary")
            }
            if let days, days > Self.mostPlanned {
                throw ValidationError("--gap plans a week: --days is a number from 1 to 7")
            }
        }
        if output.json, format != .text, format != .json {
            throw ValidationError("--json and --format \(format.rawValue) exclude each other")
        }
    }

    func run() throws {
        try Failure.reported {
            let files = try paths.map(Self.input)
            let library = try database.open(quiet: output.quiet)
            let memory = try memory.read(database.folders)
            let pipeline = try ShopPipeline(library: library, memory: memory)
            let (pantry, prices) = (
                try pantry.map(Self.input), try gap.changes.prices.map(Self.input)
            )
            let report =
                gap.gap
                ? try pipeline.list(
                    closingGapsOf: files[0],
                    ScorePipeline(
                        library: library,
                        ownProfile: OwnProfile(path: database.folders.profile).read(),
                        memory: memory
                    ),
                    gap.request(
                        days: days,
                        people: people,
                        searchPath: ProcessInfo.processInfo.environment["PATH"]
                    ),
                    pantry: pantry,
                    prices: prices
                )
                : try pipeline.list(
                    of: files,
                    ShopRequest(days: days, people: people),
                    pantry: pantry,
                    prices: prices
                )
            if !output.quiet {
                for finding in report.findings where finding.severity != .note {
                    StandardError.write("\(finding)")
                }
            }
            try output.write(
                json: { try JSONShop(report).text() },
                text: { try text(of: report, $0) }
            )
            if let plan = report.plan, !plan.hasChanges { Self.exit(withError: ExitCode(2)) }
        }
    }

    private func text(of report: ShopReport, _ style: TextStyle) throws -> String {
        switch format {
        case .text: ShopText(report, style: style).text()
        case .markdown: ShopMarkdown(report).text()
        case .csv: ShopCSV(report).text()
        case .json: try JSONShop(report).text()
        case .html: ShopHTML(report).text()
        }
    }

    private static func input(_ path: String) throws -> GivenFile {
        let file = try InputFile.read(path)
        return GivenFile(name: file.name, bytes: file.bytes)
    }

    /// A year, and a camp: more is a slip of the finger.
    private static let mostDays = 366
    private static let mostPeople = 1000
    private static let mostPlanned = 7
}
