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
        try save(text)
    }

    /// Writes a result that comes piece by piece: to standard output as it comes, to a file at its
    /// end.
    ///
    /// `make` is told whether JSON was asked for and the style of text, and gives its pieces to the
    /// closure.
    ///
    /// - Throws: `OutputError`, and what `make` throws.
    func stream(_ make: (Bool, TextStyle, (String) -> Void) throws -> Void) throws {
        var rest = ""
        var fault: (any Error)?
        // Pieces are lines: the system is called for many of them at once.
        let most = output == nil ? 1 << 16 : .max
        try make(json, style) { piece in
            rest += piece
            guard rest.utf8.count > most else { return }
            do { try Self.print(rest) } catch { fault = error }
            rest = ""
        }
        if let fault { throw fault }
        try save(rest)
    }

    /// Writes to standard output, which may be a file on a full disk.
    private static func print(_ text: String) throws {
        try WholeWrite.write(Array(text.utf8), to: STDOUT_FILENO, path: "-")
    }

    /// Writes `text` to where the result belongs.
    ///
    /// - Throws: `OutputError`.
    func save(_ text: String) throws {
        guard let output else {
            try Self.print(text)
            return
        }
        try PersonalFile(path: output).write(text, keepsMode: true)
    }

    /// Whether the output is to be a page by the name of its file.
    var isNamedHTML: Bool { !json && output?.lowercased().hasSuffix(".html") == true }

    /// How many characters a line of the terminal has; 0 where nothing is shown on one.
    var width: Int {
        var size = winsize()
        guard output == nil, isatty(STDOUT_FILENO) == 1,
            ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0
        else { return 0 }
        return Int(size.ws_col)
    }

    var style: TextStyle {
        TextStyle(
            environment: ProcessInfo.processInfo.environment,
            isTerminal: output == nil && isatty(STDOUT_FILENO) == 1,
            refusesColour: noColor
        )
    }
}
