import ArgumentParser
import Osteon

/// Where a person's own foods are: the options of every command that reads lines.
struct MemoryOptions: ParsableArguments {
    @Option(
        name: .customLong("foods"),
        help: """
            The file of your own names and weights of foods to use instead of OSTEON_FOODS or \
            foods.txt in the configuration folder.
            """,
        completion: .file()
    )
    var path: String?

    /// The file that was asked for, which must be there unless it is written to, or the person's own,
    /// which need not.
    func read(_ folders: UserFolders, isWritten: Bool = false) throws -> MemoryFile {
        try MemoryFile.read(path ?? folders.foods, isRequired: path != nil && !isWritten)
    }
}
