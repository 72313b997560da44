import Foundation
import Testing

@testable import Osteon

struct RatingScatterTests {
    private func page(_ rows: [String]) throws -> String {
        let path = FileManager.default.temporaryDirectory
            .appendingPathComponent("osteon-page-\(UUID().uuidString).html").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let layout = RatingLayout.html([.title], versions: "v")
        let output = PageOutput(try TextOutput(layout, to: OutputFile(path: path)))
        for row in rows {
            var rated = RatingRow(.rated, nil)
            rated.text = RatingLayout.Row(bytes: Array(row.utf8))
            try output.write(rated)
        }
        try output.finish(isWhole: true)
        return try String(contentsOfFile: path, encoding: .utf8)
    }

    @Test func `dots stand above the table, rows in it, and what has no dot is told`() throws {
        let page = try page(["<circle/>\n<tr><td>A\n", "\n<tr><td>B\n", "<circle/>\n<tr><td>C\n"])
        let parts = page.components(separatedBy: "<table>")
        #expect(parts.count == 2)
        #expect(parts[0].components(separatedBy: "<circle/>").count == 3)
        #expect(parts[0].contains("1 row without a score by serving is left out"))
        #expect(!parts[1].contains("<circle"))
        #expect(parts[1].contains("<tbody>\n<tr><td>A\n<tr><td>B\n<tr><td>C\n</tbody>"))
        #expect(!page.contains("Only the first"))
    }

    @Test(arguments: [2000, 2001])
    func `a big collection has so many dots and says so`(_ count: Int) throws {
        let page = try page((0..<count).map { "<circle/>\n<tr><td>\($0)\n" })
        #expect(page.components(separatedBy: "<circle/>").count - 1 == 2000)
        #expect(page.components(separatedBy: "<tr><td>").count - 1 == count)
        #expect(page.contains("Only the first 2,000 rows are drawn") == (count > 2000))
        #expect(page.contains("<tr><td>1999\n</tbody>") == (count == 2000))
    }

    @Test func `a collection without a recipe has a page`() throws {
        let page = try page([])
        #expect(page.contains("0 recipes by the energy") && page.contains("<tbody>\n</tbody>"))
    }

    @Test func `a run's page draws what a serving is rated of`() throws {
        let folder = try RecipeFolder()
        defer { folder.remove() }
        var plan = RatingPlan(.html)
        plan.selection.order = .standard
        let report = try folder.rate(plan, to: "page.html")
        let page = try folder.content("page.html")
        let dots = page.components(separatedBy: "<circle ").count - 1
        #expect(dots > 0 && dots <= report.tally.rated)
        #expect(
            page.components(separatedBy: "<tbody>")[1].components(separatedBy: "<tr>").count - 1
                == report.tally.rated
        )
        #expect(page.contains(" kcal</title></circle>"))
    }
}
