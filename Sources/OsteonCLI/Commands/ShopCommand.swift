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

            Prices are a CSV file with the columns food, pack and price:

                food,pack,price
                lentils,500 g bag,1.79
            """
    )

    @Argument(help: "Meal files and recipes; one may be - for standard input.")
    var paths: [String]

    @Option(help: "For how many days; written days are gone through again until they are full.")
    var days: Int?

    @Option(help: "How many eat.")
    var people: Int?

    @Option(help: "The file of what is at home.")
    var pantry: String?

    @Option(help: "The file of what packs cost.")
    var prices: String?

    @Option(help: "How the list is printed.")
    var format = Format.text

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
        if output.json, format != .text, format != .json {
            throw ValidationError("--json and --format \(format.rawValue) exclude each other")
        }
    }

    func run() throws {
        try Failure.reported {
            let files = try paths.map(Self.input)
            let library = try database.open(quiet: output.quiet)
            let pipeline = try ShopPipeline(library: library, memory: memory.read(database.folders))
            let report = try pipeline.list(
                of: files,
                ShopRequest(days: days, people: people),
                pantry: pantry.map(Self.input),
                prices: prices.map(Self.input)
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
}
