import FoodModel
import Foundation
import Knowledge
import MealResolver
import Testing

@testable import Osteon

/// What of files a person could make surer.
struct ReviewTests {
    private func review(
        _ files: KeyValuePairs<String, String>,
        memory: String = "",
        order: ReviewReport.Order = .points,
        limit: Int? = nil,
        isUnresolvedOnly: Bool = false
    ) throws -> ReviewReport {
        var pipeline = try ReviewPipeline(
            library: TestLibrary.shared.get(),
            memory: MemoryFile(path: "foods.txt", bytes: Array(memory.utf8)),
            context: .recipe
        )
        for (name, text) in files { try pipeline.add(Array(text.utf8), file: name) }
        return try pipeline.report(
            order: order,
            limit: limit,
            isUnresolvedOnly: isUnresolvedOnly
        )
    }

    @Test func `lines of one name are one group, whatever their amounts`() throws {
        let text = "500 g gadgetry\n2 cups of Gadgetry, chopped\n\nFor the sauce:\n1 kg butter\n"
        let report = try review(["a.txt": text, "b.meal": "lunch\n  10 g gadgetry\n"])
        #expect(report.groups.map(\.question.name) == ["gadgetry"])
        let group = try #require(report.groups.first)
        #expect(group.times == 3)
        #expect(group.question.kind == .food)
        #expect(group.location.description == "a.txt:1")
        #expect(report.counts.files == 2)
        #expect(report.counts.found == 1)
        #expect(report.counts.notFound == 3)
    }

    @Test func `what may move scores most comes first, or what occurs most`() throws {
        let text = "1 g gizmo\n1 g gizmo\n1 g gizmo\n800 g gadgetry\n"
        let byPoints = try review(["a.txt": text])
        #expect(byPoints.groups.map(\.question.name) == ["gadgetry", "gizmo"])
        let byTimes = try review(["a.txt": text], order: .times, limit: 1)
        #expect(byTimes.groups.map(\.question.name) == ["gizmo"])
        #expect(byTimes.groupCount == 2)
    }

    @Test func `a weight that is a wide guess asks for one of the measure`() throws {
        let report = try review(["a.txt": "3 handfuls of granola\n"])
        let group = try #require(report.groups.first)
        #expect(group.question.kind == .weight)
        #expect(group.question.advice == "1 handful of granola = … g")
        #expect(!group.question.isUnresolved)
        #expect(group.points > 0)
        #expect(
            try review(["a.txt": "3 handfuls of granola\n"], isUnresolvedOnly: true).groups.isEmpty
        )
    }

    @Test func `a unit that nobody knows asks what it weighs`() throws {
        let report = try review(["a.txt": "2 blorps of butter\n"])
        #expect(report.groups.map(\.question.advice) == ["1 blorps of butter = … g"])
        let known = try review(
            ["a.txt": "2 blorps of butter\n"],
            memory: "1 blorp of butter = 30 g"
        )
        #expect(known.groups.isEmpty)
    }

    @Test func `what only the line can say is not asked for`() throws {
        let report = try review(["a.txt": "salt\n-3 eggs\n"])
        #expect(report.groups.map(\.question.isAnswerable) == [false, false])
    }

    @Test func `a food that the file defines is no doubt, in that file alone`() throws {
        let own =
            "foods:\n  - name: gadgetry\n    per: 100 g\n    figures: {CA: 100 mg}\nmeals:\n  - name: a\n    items: [50 g gadgetry]\n"
        let report = try review(["a.yaml": own, "b.txt": "50 g gadgetry\n"])
        #expect(report.groups.map(\.location.file) == ["b.txt"])
    }

    @Test func `what the person's file says wrong is said`() throws {
        let report = try review(["a.txt": "1 kg butter\n"], memory: "butter")
        #expect(report.findings.map(\.location.description) == ["foods.txt:1:1"])
    }

    @Test(arguments: [
        ("", ReviewAnswer.skip), ("s", .skip), ("Q", .quit), ("2", .choice(2)),
        ("120 g", .grams(120)), ("120g", .grams(120)), ("1/2 kg", .grams(500)),
        ("fdc:171265", .food(FoodID(source: "fdc", code: "171265"))),
        ("oat  milk", .words("oat milk")), ("2 eggs", .words("2 eggs")),
    ])
    func `an answer is a number, a food, a weight or words`(
        _ text: String,
        _ answer: ReviewAnswer
    ) throws {
        let parser = try TestLibrary.shared.get().knowledge.resolver.parser
        #expect(ReviewAnswer(text, to: .food, parser: parser) == answer)
    }

    @Test func `where a weight is asked for a plain number is grams`() throws {
        let parser = try TestLibrary.shared.get().knowledge.resolver.parser
        #expect(ReviewAnswer("30", to: .weight, parser: parser) == .grams(30))
        #expect(ReviewAnswer("2.5", to: .unit, parser: parser) == .grams(2.5))
    }

    @Test func `a folder's meal files and texts are read, hidden ones and others are not`() throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("osteon-review-\(UUID().uuidString)")
        let deep = folder.appendingPathComponent("deep/.hidden")
        try FileManager.default.createDirectory(at: deep, withIntermediateDirectories: true)
        for name in ["b.txt", "a.MEAL", "c.csv", ".d.txt", "deep/e.cook", "deep/.hidden/f.txt"] {
            try Data("1 egg\n".utf8).write(to: folder.appendingPathComponent(name))
        }
        let paths = try #require(ReviewFiles.paths(below: folder.path + "/"))
        #expect(
            paths == ["a.MEAL", "b.txt", "deep/e.cook"].map { folder.path + "/" + $0 }
        )
        #expect(ReviewFiles.paths(below: folder.path + "/b.txt") == nil)
    }
}
