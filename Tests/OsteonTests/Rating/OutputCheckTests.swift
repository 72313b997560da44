import Foundation
import Testing

@testable import Osteon

/// Nothing is written over that no run wrote.
struct OutputCheckTests {
    @Test(arguments: [
        (
            "coll.jsonl", RatingPlan.Form.ndjson,
            "{\"title\": \"Soup\", \"ingredients\": [\"1 egg\"]}\n"
        ),
        ("coll.csv", .csv, "title,ingredients\r\nSoup,1 egg\r\n"),
        ("coll.csv", .csv, "title,yield\nSoup,4\n"),
        ("page.html", .html, "<!DOCTYPE html><title>Soup"),
        ("soup.txt", .table, "Soup\nServes 4\n"), ("own.sqlite", .sqlite, "no database"),
        ("out.csv.resume", .csv, "my own notes"),
    ])
    func `a file of another's stays as it is`(
        _ name: String,
        _ form: RatingPlan.Form,
        _ text: String
    ) throws {
        let folder = try RecipeFolder(recipes: 10)
        defer { folder.remove() }
        try text.write(toFile: "\(folder.path)/\(name)", atomically: true, encoding: .utf8)
        let output = name.hasSuffix(".resume") ? String(name.dropLast(7)) : name
        let error = #expect(throws: OutputError.self) {
            try folder.rate(RatingPlan(form), to: output)
        }
        #expect(error?.path == "\(folder.path)/\(name)")
        #expect(error?.reason.contains("did not write there; name another file") == true)
        #expect(try folder.content(name) == text)
        // As rejects, before the output is begun.
        var plan = RatingPlan(.csv)
        plan.rejects = name
        #expect(throws: OutputError.self) { try folder.rate(plan, to: "new.csv") }
        #expect(try folder.content(name) == text)
        #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/new.csv"))
    }

    @Test(arguments: [RatingPlan.Form.csv, .ndjson, .html, .sqlite])
    func `what a run wrote another writes anew`(_ form: RatingPlan.Form) throws {
        let folder = try RecipeFolder(recipes: 10)
        defer { folder.remove() }
        var plan = RatingPlan(form)
        plan.rejects = "rejects.csv"
        for _ in 0..<2 { try folder.rate(plan, to: "out") }
        #expect(try folder.content("rejects.csv").contains("empty.txt"))
    }

    @Test func `two outputs are two files`() throws {
        let folder = try RecipeFolder(recipes: 10)
        defer { folder.remove() }
        try FileManager.default.createSymbolicLink(
            atPath: "\(folder.path)/link.csv",
            withDestinationPath: "out.csv"
        )
        for name in ["out.csv", "in/../out.csv", "link.csv"] {
            var plan = RatingPlan(.csv)
            plan.rejects = name
            let error = #expect(throws: OutputError.self) { try folder.rate(plan, to: "out.csv") }
            #expect(error?.reason.contains("the same file") == true)
            #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/out.csv"))
        }
    }

    @Test func `an output that is gone is not begun by going on`() throws {
        let folder = try RecipeFolder(recipes: 140, padding: 8000)
        defer { folder.remove() }
        var plan = RatingPlan(.csv)
        plan.isResumed = true
        let stop = RatingStop()
        try folder.rate(plan, to: "out.csv", stop: stop) { _ in stop.stop() }
        try FileManager.default.removeItem(atPath: "\(folder.path)/out.csv")
        let error = #expect(throws: OutputError.self) { try folder.rate(plan, to: "out.csv") }
        #expect(error?.reason.contains("it is gone") == true)
        #expect(!FileManager.default.fileExists(atPath: "\(folder.path)/out.csv"))
    }
}
