import BoneScore
import FoodModel
import Foundation
import Knowledge
import Testing

private let corpus = ProcessInfo.processInfo.environment["OSTEON_CORPUS"]

/// How scores of days lie in a mixed sample, as Docs/population.md prints it.
@Suite(.enabled(if: corpus != nil, "OSTEON_CORPUS is not set: no population is scored"))
struct PopulationTests {
    private struct Scored: Sendable {
        let day: SurveyDay
        let score: Score
    }

    private static let scored = Result {
        let chosen = try Knowledge.profiles().chosen(
            for: ProfileRequest(
                name: "bone-support-f58",
                location: SourceLocation(file: "PopulationTests")
            )
        )
        var rules = chosen.rules
        // Without a column.
        rules.components.vitaminK2.weight = Cited(0, rules.components.vitaminK2.weight.citation)
        rules.components.polyphenols.weight = Cited(0, rules.components.polyphenols.weight.citation)
        let scorer = try Scorer(rules: rules, profile: chosen.profile)
        let meals = Int(rules.mealsPerDay.value)
        return try SurveyDay.all(in: #require(corpus)).map { day in
            Scored(day: day, score: try scorer.score(day: day.meals(meals)).score)
        }
    }

    private static let document = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Docs/population.md")

    @Test func `every row has a score within its bounds`() throws {
        let all = try Self.scored.get()
        #expect(all.count == 4401)
        for (day, score) in all.map({ ($0.day, $0.score) }) {
            let range = score.range
            let row: Comment = "SEQN \(day["SEQN"] ?? .nan)"
            let point = try #require(range.point, row)
            for number in [range.low, range.likelyLow, point, range.likelyHigh, range.high] {
                #expect((0...100).contains(number), row)
            }
            #expect(range.low <= range.likelyLow && range.likelyLow <= point, row)
            #expect(point <= range.likelyHigh && range.likelyHigh <= range.high, row)
            #expect((0.6...1).contains(range.coverage), row)
        }
    }

    @Test func `the quantiles are those of the documentation`() throws {
        let all = try Self.scored.get()
        let scores = all.compactMap(\.score.range.point).sorted()
        let rows = [
            ("score", scores, 1),
            ("low end of the likely range", all.map(\.score.range.likelyLow), 1),
            ("high end of the likely range", all.map(\.score.range.likelyHigh), 1),
            ("coverage", all.map(\.score.range.coverage), 2),
        ].map { name, values, decimals in
            let sorted = values.sorted()
            let cells = [0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 0.95].map { p in
                String(format: "%.\(decimals)f", Self.quantile(sorted, p))
            }
            return "| \(name) | \(cells.joined(separator: " | ")) |"
        }
        let text = try String(contentsOf: Self.document, encoding: .utf8)
        for row in rows { #expect(text.contains(row), "\(row)") }
        let gated = all.count {
            !$0.score.exceedances.filter { $0.isExceeded && !$0.places.isEmpty }.isEmpty
        }
        #expect(text.contains("the days of \(gated) people"), "\(gated)")
    }

    @Test(arguments: [
        ("calcium", "CALC"), ("vitamin D", "VD"), ("protein", "PROT"),
        ("EPA and DHA, as of fish", nil),
    ])
    func `who eats more of what the score asks for scores more`(
        _ name: String,
        _ column: String?
    ) throws {
        let all = try Self.scored.get()
        let pairs = try all.map { scored in
            let amount = column.map { scored.day[$0] } ?? scored.day.longChainOmega3
            return (try #require(amount), try #require(scored.score.range.point))
        }.sorted { $0.0 < $1.0 }
        let means = (0..<5).map { fifth in
            let part = pairs[(pairs.count * fifth / 5)..<(pairs.count * (fifth + 1) / 5)]
            return part.reduce(0) { $0 + $1.1 } / Double(part.count)
        }
        let correlation = Self.correlation(Self.ranks(pairs.map(\.0)), Self.ranks(pairs.map(\.1)))
        let cells = means.map { String(format: "%.1f", $0) } + [String(format: "%.2f", correlation)]
        let text = try String(contentsOf: Self.document, encoding: .utf8)
        let row = "| \(name) | \(cells.joined(separator: " | ")) |"
        #expect(text.contains(row), "\(row)")
        for (less, more) in zip(means, means.dropFirst()) { #expect(less < more) }
        #expect(correlation > 0.3)
    }

    /// Linear between ranks, at rank (n − 1)·p.
    private static func quantile(_ sorted: [Double], _ p: Double) -> Double {
        let rank = Double(sorted.count - 1) * p
        let below = Int(rank)
        let above = min(below + 1, sorted.count - 1)
        return sorted[below] + (sorted[above] - sorted[below]) * (rank - Double(below))
    }

    /// The rank of each value; equal ones share the mean of theirs.
    private static func ranks(_ values: [Double]) -> [Double] {
        let order = values.indices.sorted { values[$0] < values[$1] }
        var ranks = [Double](repeating: 0, count: values.count)
        var start = 0
        while start < order.count {
            var end = start
            while end + 1 < order.count, values[order[end + 1]] == values[order[start]] { end += 1 }
            for place in start...end { ranks[order[place]] = Double(start + end) / 2 }
            start = end + 1
        }
        return ranks
    }

    /// Pearson's coefficient.
    private static func correlation(_ a: [Double], _ b: [Double]) -> Double {
        let count = Double(a.count)
        let (meanA, meanB) = (a.reduce(0, +) / count, b.reduce(0, +) / count)
        var (ab, aa, bb) = (0.0, 0.0, 0.0)
        for (x, y) in zip(a, b) {
            ab += (x - meanA) * (y - meanB)
            aa += (x - meanA) * (x - meanA)
            bb += (y - meanB) * (y - meanB)
        }
        return ab / (aa * bb).squareRoot()
    }
}
