import FoodModel
import Foundation
import MealResolver
import Testing

@testable import Osteon

/// Names that look like those of other foods, against all that ships.
struct MustNotMatchTests {
    private struct Row {
        let context: ResolvePipeline.Context
        let phrase: String
        let never: [String]
    }

    private static func rows() throws -> [Row] {
        let file = Bundle.module.bundleURL.appendingPathComponent("Fixtures/must-not-match.tsv")
        return try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
            .filter { !$0.hasPrefix("#") }.dropFirst().map { line in
                let fields = line.split(separator: "\t").map(String.init)
                return Row(
                    context: try #require(ResolvePipeline.Context(rawValue: fields[0])),
                    phrase: fields[1],
                    never: fields[2].split(separator: "|").map(String.init)
                )
            }
    }

    @Test func `a name is no other food's that looks like it`() throws {
        let rows = try Self.rows()
        #expect(rows.count >= 150)
        let library = try TestLibrary.shared.get()
        for context in ResolvePipeline.Context.allCases {
            var pipeline = try ResolvePipeline(library: library, context: context)
            for row in rows where row.context == context {
                let item = Item(text: row.phrase, location: SourceLocation(file: "-"))
                guard let name = try pipeline.resolve(item).first?.foodName else { continue }
                let wrong = row.never.filter { $0 == "-" || name.contains($0) }
                #expect(wrong.isEmpty, "\(row.phrase): \(name)")
            }
        }
    }
}
