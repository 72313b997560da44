import Foundation
import TestSupport
import Testing

/// The faults that `Tools/mutate` seeds can still be seeded.
struct SeededFaultTests {
    /// One line of Tests/Faults/seeded.tsv.
    struct Fault: CustomTestStringConvertible, Sendable {
        let fields: [String]

        var testDescription: String { fields[0] }
    }

    private static let list = MadeText.root.appendingPathComponent("Tests/Faults/seeded.tsv")

    static let faults: [Fault] = {
        let text = (try? String(contentsOf: list, encoding: .utf8)) ?? ""
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.dropFirst().map {
            Fault(
                fields: $0.split(separator: "\t", omittingEmptySubsequences: false)
                    .map(String.init)
            )
        }
    }()

    @Test func `there are faults of many kinds, each called otherwise`() {
        #expect(Self.faults.count >= 20)
        #expect(Set(Self.faults.map(\.fields[0])).count == Self.faults.count)
        #expect(Set(Self.faults.map(\.fields[1])).count >= 10)
    }

    @Test(arguments: faults)
    func `the text of a fault stands once in its file`(_ fault: Fault) throws {
        try #require(fault.fields.count == 7)
        let (file, text, replacement) = (fault.fields[2], fault.fields[3], fault.fields[4])
        let source = try String(
            contentsOf: MadeText.root.appendingPathComponent(file),
            encoding: .utf8
        )
        #expect(source.components(separatedBy: text).count == 2)
        #expect(text != replacement)
        _ = try Regex(fault.fields[5])
    }
}
