import FoodModel
import Foundation
import Testing

@testable import FoodReaders

struct DensityReaderTests {
    @Test func `each density is an attribute that says what was measured`() throws {
        let table = try TableFixture("Density/density.csv")
        #expect(
            table.contents.attributes.map { "\($0.name) \($0.line)" } == [
                "Moon milk, whole density, true: 1.03 g/ml",
                "Cloud powder density, bulk: 0.25 g/ml", "Flour of stars density, bulk: 0.95 g/ml",
                "Salt of the sea of tranquillity density, true: 2.165 g/ml",
                "Spirits, 75% alcohol density, true: 0.84 g/ml",
                "Cheese of the moon density, unstated: 1.08 g/ml",
                "Cloud milk (powdered) density, bulk: 0.5 g/ml",
            ]
        )
    }

    @Test func `what is no density is a finding`() throws {
        #expect(
            try TableFixture("Density/density.csv").findings.map {
                $0.replacing("density.csv", with: "density.csv")
            } == [
                "density.csv:9:9: warning: no food has this density; it was left out",
                "density.csv:10:7: warning: \"heavy\" is not a figure; it was left out",
                "density.csv:11:1: warning: a food needs a name; the row was left out",
            ]
        )
    }

    @Test(.enabled(if: CorpusTable.folder != nil, CorpusTable.skipped))
    func `the published table reads as it is counted`() async throws {
        let contents = try await CorpusTable.shared.contents(of: "density/fao_density.csv")
        #expect(contents.attributes.count == 638)
        #expect(contents.findings == [])
        let kinds = Dictionary(grouping: contents.attributes, by: \.method).mapValues(\.count)
        #expect(Set(kinds.keys) == Set(DensityKind.allCases.map(\.rawValue)))
    }

    @Test func `a table of one column that is read as densities is refused`() throws {
        let file = FileManager.default.temporaryDirectory
            .appendingPathComponent("osteon-\(UUID().uuidString).csv")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data("name\nMoon milk\n".utf8).write(to: file)
        let table = try SourceReaders.table(in: SourceFiles(path: file.path), as: "density")
        let error = #expect(throws: InputError.self) { try table?.editions() }
        #expect(error?.message.hasPrefix("a name and a density are expected") == true)
        #expect(error?.location.line == 1)
    }
}
