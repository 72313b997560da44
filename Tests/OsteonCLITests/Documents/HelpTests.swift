import Foundation
import TestSupport
import Testing

@testable import make_manual

/// Every command, argument and option says what it is for, and stands in the documents.
@Suite(.serialized) struct HelpTests {
    private let manual: Manual

    init() throws {
        let binary = try OsteonBinary.shared.get()
        let dumps = try ["osteon", "osteon-web"].map { program in
            let answer = try binary.run(
                "\"$(dirname \"$(readlink -f \"$(command -v osteon)\")\")\"/\(program) --experimental-dump-help"
            )
            return Data(answer.output.utf8)
        }
        manual = try Manual(dumps: dumps, version: "0")
    }

    /// All commands by their names: "osteon food search".
    private static func commands(
        _ command: CommandHelp,
        below parents: [String] = []
    ) -> [(name: String, command: CommandHelp)] {
        let names = parents + [command.commandName]
        let own = (names.joined(separator: " "), command)
        return [own] + command.shownSubcommands.flatMap { commands($0, below: names) }
    }

    @Test func `every command and option says in a sentence what it is for`() {
        let all = manual.programs.flatMap { Self.commands($0) }
        #expect(all.count > 20)
        var options = 0
        for (name, command) in all {
            #expect(Self.isSentence(command.abstract), "\(name)")
            for argument in command.shownArguments {
                options += 1
                #expect(Self.isSentence(argument.abstract), "\(name) \(argument.heading)")
            }
        }
        #expect(options > 150)
    }

    /// Whether it begins with a capital and ends as a sentence does.
    private static func isSentence(_ text: String?) -> Bool {
        guard let text, let first = text.first, text.count >= 10 else { return false }
        return first.isUppercase && text.hasSuffix(".")
    }

    @Test func `the page of commands is what the programs say`() throws {
        let isSame = try MadeText(of: "Docs/commands.md").holds(manual.reference)
        #expect(isSame, "Docs/commands.md is not up to date: run with OSTEON_WRITE_DOCUMENTS=1")
    }

    @Test func `every command and option has its place in the manual`() throws {
        let pages = manual.pages
        for program in manual.programs {
            for (name, command) in Self.commands(program) {
                let words = name.split(separator: " ").prefix(2)
                let page = try #require(pages["\(words.joined(separator: "-")).1"], "\(name)")
                #expect(page.contains(ManualPage.escaped(name)), "\(name)")
                for argument in command.shownArguments {
                    #expect(page.contains(ManualPage.escaped(argument.heading)), "\(name)")
                    #expect(page.contains(ManualPage.escaped(argument.sentences)), "\(name)")
                }
            }
        }
    }

    @Test func `what the environment changes is told`() throws {
        let told = CommonText.variables.flatMap { $0.name.components(separatedBy: ", ") }
        let read = /environment\["([A-Z_]+)"\]|folder\("([A-Z_]+)"|"(LC_[A-Z]+)"/
        for module in ["Osteon", "OsteonCLI", "OsteonWeb", "MealPlanner"] {
            let folder = MadeText.root.appendingPathComponent("Sources/\(module)")
            for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            where path.hasSuffix(".swift") {
                let file = folder.appendingPathComponent(path)
                let text = try String(contentsOf: file, encoding: .utf8)
                for match in text.matches(of: read) {
                    let name = String(match.1 ?? match.2 ?? match.3 ?? "")
                    #expect(told.contains(name), "\(path): \(name)")
                }
            }
        }
    }

    @Test func `a page of the manual is what man reads`() throws {
        let page = try #require(manual.pages["osteon-score.1"])
        #expect(page.hasPrefix(".TH OSTEON-SCORE 1"))
        #expect(page.contains(".SH NAME\nosteon\\-score \\- score a meal file"))
        // An example keeps its lines, and a full stop at the start of one is no macro.
        #expect(page.contains(".nf\ndate: 2026\\-11\\-24\nbreakfast 07:30\n  250 g plain"))
        #expect(ManualPage.escaped(".5 g\n'x' \\") == "\\&.5 g\n\\&'x' \\e")
    }
}
