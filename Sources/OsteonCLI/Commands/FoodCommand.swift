import ArgumentParser
import FoodModel
import Osteon

/// `osteon food`: the foods of the database.
struct FoodCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "food",
        abstract: "Find a food and see what is known of it.",
        subcommands: [FoodSearchCommand.self, FoodShowCommand.self]
    )
}

/// `osteon food search`: foods by the words a person uses.
struct FoodSearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Find foods by words: osteon food search whole milk yogurt."
    )

    @Argument(help: "The words to look for.")
    var words: [String]

    @Option(help: "How many foods to show at most.")
    var limit = 10

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard limit > 0 else { throw ValidationError("--limit takes a number above 0") }
    }

    func run() throws {
        try Failure.reported {
            let library = try database.open(quiet: output.quiet)
            let report = try FoodSearchReport(
                words: words.joined(separator: " "),
                limit: limit,
                library: library
            )
            try output.write(json: report.json, text: report.text)
            if report.foods.isEmpty { throw ExitCode(66) }
        }
    }
}

/// `osteon food show`: every figure of one food with its source and kind.
struct FoodShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show every figure of a food: osteon food show fdc:173410."
    )

    @Argument(help: "The food's id, such as fdc:173410, or words that name it.")
    var words: [String]

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        try Failure.reported {
            let library = try database.open(quiet: output.quiet)
            let name = words.joined(separator: " ")
            if let report = try AttributeReport(id: name, library: library) {
                return try output.write(json: report.json, text: report.text)
            }
            guard let food = try library.food(named: name) else { throw Failure.noSuchFood(name) }
            let report = try FoodReport(food: food, library: library)
            try output.write(json: report.json, text: report.text)
        }
    }
}
