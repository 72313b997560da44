import BoneScore
import FoodModel
import Osteon
import Testing

@Suite struct DiffTests {
    private let before = """
        lunch
          200 ml whole milk
          60 g white bread
          80 g ham
          1 apple
        """

    private let after = """
        lunch
          300 ml whole milk
          60 g white bread
          90 g canned sardines in oil
          1 apple
        """

    private func diff(_ a: String, _ b: String, profile: String? = nil) throws -> DiffReport {
        try ScorePipeline(library: TestLibrary.shared.get()).diff(
            (Array(a.utf8), "a.meal"),
            (Array(b.utf8), "b.meal"),
            profile: profile
        )
    }

    @Test func `components and lines both add up to what changed`() throws {
        let comparison = try #require(diff(before, after).comparisons.first)
        let difference = comparison.after.total - comparison.before.total
        #expect(abs(comparison.parts.reduce(0) { $0 + $1.difference } - difference) < 0.01)
        #expect(abs(comparison.lines.reduce(0) { $0 + $1.difference } - difference) < 0.01)
    }

    @Test func `a line is told as added, left out or changed`() throws {
        let lines = try #require(diff(before, after).comparisons.first).lines
        func change(_ text: String) -> Comparison.Line.Change? {
            lines.first { $0.text == text }?.change
        }
        #expect(change("300 ml whole milk") == .changed)
        #expect(lines.first { $0.text == "300 ml whole milk" }?.before == "200 ml whole milk")
        #expect(change("80 g ham") == .removed)
        #expect(change("90 g canned sardines in oil") == .added)
        #expect(change("1 apple") == .same)
        #expect(lines.count == 5)
    }

    @Test func `a file and itself differ in nothing`() throws {
        let comparison = try #require(diff(before, before).comparisons.first)
        #expect(comparison.lines.allSatisfy { $0.change == .same && abs($0.difference) < 1e-9 })
        #expect(comparison.parts.allSatisfy { abs($0.difference) < 1e-9 })
    }

    @Test func `both are scored for the person of the first`() throws {
        let man = "profile: general-m40\n" + before
        let comparison = try #require(diff(man, before).comparisons.first)
        #expect(abs(comparison.after.total - comparison.before.total) < 1e-9)
    }

    @Test func `days are paired by date, and by order where no date is in both`() throws {
        let two = "date: 2026-11-02\n\(before)\n\ndate: 2026-11-03\n\(after)\n"
        let same = try diff(two, "date: 2026-11-03\n\(after)\n")
        let comparison = try #require(same.comparisons.first)
        #expect(same.comparisons.count == 1 && same.unpaired == 1)
        #expect(comparison.titleBefore == "Tue 3 Nov 2026")
        #expect(abs(comparison.after.total - comparison.before.total) < 1e-9)
        let other = try diff("date: 2026-11-02\n\(before)\n", "date: 2026-11-05\n\(after)\n")
        #expect(other.comparisons.count == 1 && other.unpaired == 0)
    }

    @Test func `days are paired in their order, and what has no counterpart is told`() throws {
        let two = "date: 2026-11-02\n\(before)\n\ndate: 2026-11-03\n\(after)\n"
        let report = try diff(two, "date: 2026-11-02\n\(after)\n")
        #expect(report.comparisons.count == 1 && report.unpaired == 1)
        let text = DiffText(report, style: TextStyle(hasColour: false, hasUnicode: true))
            .text("a.meal", "b.meal")
        #expect(text.contains("1 day or recipe has no counterpart in the other file"))
        for line in text.split(separator: "\n") { #expect(line.count <= 80) }
    }
}
