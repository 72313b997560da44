import ArgumentParser
import Foundation
import Osteon

/// Where the foods are: the options of every command that reads them.
struct DatabaseOptions: ParsableArguments {
    @Option(
        name: .customLong("db"),
        help: "The database to use instead of OSTEON_DB or the one in the data folder.",
        completion: .file()
    )
    var path: String?

    var folders: UserFolders {
        UserFolders(environment: ProcessInfo.processInfo.environment)
    }

    /// Opens the foods, building the database from the shipped table where there is none yet.
    func open(quiet: Bool) throws -> FoodLibrary {
        let library = try FoodLibrary.open(database: path ?? folders.database)
        if let warning = library.warning, !quiet { StandardError.write("osteon: \(warning)") }
        return library
    }
}
