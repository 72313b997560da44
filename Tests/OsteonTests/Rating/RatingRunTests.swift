import BoneScore
import Foundation
import FoodModel
import Testing

@testable import Osteon

/// Recipes rated to tables.
struct RatingRunTests {
    @Test func `the table is the same on any number of threads`() throws {
        let folder = try RecipeFolder()
        defer { folder.remove() }
        for form in [RatingPlan.Form.csv, .ndjson, .html] {
            var plan = RatingPlan(form)
            plan.rejects = "rejects.csv"
            let report = try folder.rate(plan, to: "one")
            let rejects = try folder.content("rejects.csv")
            #expect(report.isWhole)
            #expect(report.tally.records == 123)
            #expect(report.tally.rated == 121)
            #expect(report.tally.rejected == 2)
            #expect(report.tally.duplicates == 17)
            #expect(report.tally.files == 3)
            for jobs in 2...3 {
                plan.jobs = jobs
                try folder.rate(plan, to: "more")
                #expect(try folder.content("more") == folder.content("one"))
                #expect(try folder.content("rejects.csv") == rejects)
            }
        }
    }

    @Test func `what is rejected has its place and its reason`() throws {
        let folder = try RecipeFolder()
        defer { folder.remove() }
        var plan = RatingPlan(.csv)
        plan.rejects = "rejects.csv"
        try folder.rate(plan, to: "out.csv")
        let rows = try folder.content("rejects.csv").components(separatedBy: "\r\n")
        #expect(rows.count == 4)
        #expect(rows[0] == "file,line,column,reason,text")
        #expect(rows[1].hasPrefix("\(folder.path)/in/a.jsonl,11,"))
        #expect(rows[2].hasPrefix("\(folder.path)/in/empty.txt,,,the file is empty"))
    }

    @Test func `a recipe has the same row in any batch`() throws {
        let pipeline = try RatePipeline(library: TestLibrary.shared.get())
        func recipe(_ lines: [String], _ directions: String = "", servings: Double? = 4) -> Recipe {
            Recipe(
                title: "A",
                servings: servings.map { Estimate($0) },
                ingredients: lines.map { Item(text: $0, location: SourceLocation(file: "a")) },
                directions: directions,
                location: SourceLocation(file: "a")
            )
        }
        let recipes = [
            recipe(["200 g pasta", "100 g spinach"], "Boil the pasta and drain."),
            recipe(["200 g pasta", "100 g spinach"]),
            recipe(["200 g pasta", "100 g spinach"], "Bake the pasta. Serve with raw spinach."),
            recipe(["200 g pasta", "100 g spinach"], "Boil the pasta and drain.", servings: nil),
        ]
        func rows(_ recipes: [Recipe]) throws -> [[RatingValue]] {
            try pipeline.rate(recipes).map { record in
                guard case .rated(let rating) = record else { return [] }
                return RatingColumn.all.map { $0.value(of: rating, versions: "") }
            }
        }
        let together = try rows(recipes)
        let again = try rows(recipes.reversed() + recipes)
        #expect(Array(again.prefix(4).reversed()) == together)
        #expect(Array(again.suffix(4)) == together)
        for (recipe, row) in zip(recipes, together) { #expect(try rows([recipe]) == [row]) }
        // The directions tell how much potassium is left.
        #expect(together[0] != together[1])
        #expect(together[0] != together[2])
    }

    @Test func `without a yield nothing is said of a serving`() throws {
        let pipeline = try RatePipeline(library: TestLibrary.shared.get())
        let recipe = Recipe(
            title: "A",
            servings: nil,
            ingredients: [Item(text: "2 kg yogurt", location: SourceLocation(file: "a"))],
            location: SourceLocation(file: "a")
        )
        let record = try #require(try pipeline.rate([recipe]).first)
        guard case .rated(let rating) = record else {
            Issue.record("it was rejected")
            return
        }
        func value(_ column: RatingColumn) -> RatingValue {
            column.value(of: rating, versions: "")
        }
        #expect(value(.score) == .unknown)
        #expect(value(.amount(.calcium, .point)) == .unknown)
        #expect(value(.servings(.point)) == .unknown)
        #expect(value(.basis) == .text("energy"))
        #expect(value(.yieldSource) == .text("unknown"))
        #expect(value(.low).number != nil)
        #expect(value(.low) == value(.densityLow))
        #expect(value(.core).number != nil)
    }

    @Test func `a serving that nobody would eat is flagged`() throws {
        let pipeline = try RatePipeline(library: TestLibrary.shared.get())
        func flags(_ servings: Double) throws -> [RatingFlag] {
            let recipe = Recipe(
                title: "A",
                servings: Estimate(servings),
                ingredients: [Item(text: "500 g butter", location: SourceLocation(file: "a"))],
                location: SourceLocation(file: "a")
            )
            guard case .rated(let rating)? = try pipeline.rate([recipe]).first else { return [] }
            return rating.flags
        }
        #expect(try flags(1) == [.servingOver])
        #expect(try flags(6) == [])
        #expect(try flags(200) == [.servingUnder])
    }

    @Test func `rows that come first are those of the whole table sorted`() throws {
        let folder = try RecipeFolder()
        defer { folder.remove() }
        let columns: [RatingColumn] = [.likelyLow, .title, .number]
        var plan = RatingPlan(.csv, selection: RatingSelection(columns: columns), jobs: 2)
        plan.selection.order = RatingOrder(.likelyLow)
        try folder.rate(plan, to: "all.csv")
        let all = try folder.content("all.csv").components(separatedBy: "\r\n")
        let keys = all.dropFirst().compactMap { Double($0.prefix { $0 != "," }) }
        #expect(keys.count > 90)
        #expect(keys == keys.sorted(by: >))
        plan.selection.top = 10
        try folder.rate(plan, to: "top.csv")
        let top = try folder.content("top.csv").components(separatedBy: "\r\n")
        #expect(top.dropLast() == all.prefix(11))
        plan.selection.isUnique = true
        plan.selection.filter = try RatingFilter("likely_low<50")
        try folder.rate(plan, to: "few.csv")
        let few = try folder.content("few.csv").components(separatedBy: "\r\n").dropFirst()
        #expect(
            few.allSatisfy { ($0.split(separator: ",").first.flatMap { Double($0) } ?? 0) < 50 }
        )
        #expect(Set(few.map { $0.split(separator: ",").dropFirst().first }).count == few.count)
    }

    @Test(arguments: [RatingPlan.Form.csv, .ndjson])
    func `a run that was stopped goes on without a lost or doubled row`(
        _ form: RatingPlan.Form
    ) throws {
        let folder = try RecipeFolder(recipes: 140, padding: 8000)
        defer { folder.remove() }
        var plan = RatingPlan(
            form,
            selection: RatingSelection(columns: [.number, .title, .duplicateOf])
        )
        plan.rejects = "rejects.csv"
        try folder.rate(plan, to: "whole")
        let rejects = try folder.content("rejects.csv")
        plan.isResumed = true
        plan.jobs = 2
        var runs = 0
        while runs < 20 {
            runs += 1
            let stop = RatingStop()
            var pieces = 0
            let report = try folder.rate(plan, to: "parts", stop: stop) { _ in
                pieces += 1
                if pieces == runs { stop.stop() }
            }
            if report.isWhole { break }
        }
        #expect(runs > 1)
        #expect(try folder.content("parts") == folder.content("whole"))
        #expect(try folder.content("rejects.csv") == rejects)
        #expect(!FileManager.default.fileExists(atPath: folder.path + "/parts.resume"))
    }

    @Test func `a run is not gone on with by other options or files`() throws {
        let folder = try RecipeFolder(recipes: 140, padding: 8000)
        defer { folder.remove() }
        var plan = RatingPlan(.csv, selection: RatingSelection(columns: [.title]))
        plan.isResumed = true
        let stop = RatingStop()
        try folder.rate(plan, to: "out.csv", stop: stop) { _ in stop.stop() }
        let begun = try folder.content("out.csv")
        plan.selection.columns = [.title, .low]
        #expect(throws: ResumeError.self) { try folder.rate(plan, to: "out.csv") }
        #expect(try folder.content("out.csv") == begun)
        plan.selection.columns = [.title]
        try "Soup\nServes 2\n\nIngredients\n1 l milk\n"
            .write(toFile: folder.path + "/in/soup.txt", atomically: true, encoding: .utf8)
        #expect(throws: ResumeError.self) { try folder.rate(plan, to: "out.csv") }
    }

    @Test func `ratings are an asynchronous sequence`() async throws {
        let folder = try RecipeFolder(recipes: 30)
        defer { folder.remove() }
        let pipeline = try RatePipeline(library: TestLibrary.shared.get())
        var titles: [String] = []
        var rejected = 0
        for try await record in try pipeline.ratings(of: [folder.path + "/in"], jobs: 2) {
            switch record {
            case .rated(let rating): titles.append(rating.title)
            case .rejected: rejected += 1
            }
        }
        #expect(titles.count == 31)
        #expect(titles.first == "Dish 0")
        #expect(titles.last == "Soup")
        #expect(rejected == 2)
        // Who stops asking leaves nothing behind that hangs.
        for try await _ in try pipeline.ratings(of: [folder.path + "/in"]) { break }
    }
}
