import ArgumentParser
import Foundation
import Osteon

/// How a result is printed: the options of every command that prints one.
struct OutputOptions: ParsableArguments {
    @Flag(help: "Print JSON instead of text.")
    var json = false

    @Flag(help: "Print without colour; NO_COLOR does the same.")
    var noColor = false

    @Flag(help: "Print no warnings.")
    var quiet = false

    @Option(name: .shortAndLong, help: "Write to a file instead of standard output.")
    var output: String?

    /// Writes the result in the form that was asked for.
    func write(
        json makeJSON: () throws -> String,
        text makeText: (TextStyle) throws -> String
    ) throws {
        let text = json ? try makeJSON() : try makeText(style)
        guard let output else {
            FileHandle.standardOutput.write(Data(text.utf8))
            return
        }
        do {
            try Data(text.utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
        } catch {
            throw Failure.cannotWrite(output)
        }
    }

    private var style: TextStyle {
        TextStyle(
            environment: ProcessInfo.processInfo.environment,
            isTerminal: output == nil && isatty(STDOUT_FILENO) == 1,
            refusesColour: noColor
        )
    }
}
