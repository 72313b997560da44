import Foundation
import Testing

@Suite struct CommandTests {
    @Test func `there are command tests`() { #expect(CommandTest.all.count >= 15) }

    @Test(arguments: CommandTest.all)
    func `a command answers as written`(_ test: CommandTest) throws {
        let answer = try OsteonBinary.shared.get().run(test.command, input: test.input)
        let output = lines(answer.output)
        let errors = lines(answer.errors)
        #expect(CommandTest.matches(output[...], test.output[...]), "\(answer.output)")
        #expect(CommandTest.matches(errors[...], test.errors[...]), "\(answer.errors)")
        #expect(answer.status == test.status)
    }

    private func lines(_ text: String) -> [String] {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() }
        return lines
    }
}
