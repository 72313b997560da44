import FoodModel
import Foundation
import Testing

@testable import Osteon

/// Which recipe comes first, and what a person is told of it.
struct RatingRankTests {
    private static func ratings(_ recipes: [(String, Double?, [String])]) throws -> [Rating] {
        let pipeline = try RatePipeline(library: TestLibrary.shared.get())
        let place = SourceLocation(file: "a")
        let read = recipes.map { title, servings, lines in
            Recipe(
                title: title,
                servings: servings.map { Estimate($0) },
                ingredients: lines.map { Item(text: $0, location: place) },
                location: place
            )
        }
        return try pipeline.rate(read).compactMap { record in
            if case .rated(let rating) = record { rating } else { nil }
        }
    }

    @Test func `what is not known comes behind, and by energy apart`() throws {
        let ratings = try Self.ratings([
            ("all of a cheese", nil, ["2 kg gouda"]), ("a leaf", nil, ["200 g kale"]),
            ("two lines", 4, ["500 g gouda", "200 g blorps of xyzzy"]),
            ("too much", 1, ["2 kg gouda"]), ("plain", 4, ["500 g rice"]),
            ("half known", nil, ["2 kg gouda", "3 blorps of xyzzy"]),
        ])
        #expect(
            ratings.map { RatingStanding(of: $0) }
                == [
                    .energy, .unscored, .doubtedServing, .doubtedServing, .serving, .doubtedEnergy,
                ]
        )
        let ranks = ratings.enumerated().map { number, rating in
            let value = RatingColumn.likelyLow.value(of: rating, versions: "")
            return (rank: RatingRank(rating, in: .standard, by: value), number: number)
        }
        let order = ranks.sorted { RatingOrder.standard.isBefore($0, $1) }.map(\.number)
        #expect(order[0] == 4)
        #expect(Set(order[1...2]) == [2, 3])
        #expect(Array(order[3...]) == [0, 5, 1])
    }

    @Test func `less than a meal is scaled up to none`() throws {
        let rating = try #require(try Self.ratings([("a leaf", nil, ["200 g kale"])]).first)
        #expect(rating.isLessThanMeal)
        #expect(rating.headline == nil)
        #expect(rating.flags == [.lessThanMeal])
        func value(_ column: RatingColumn) -> RatingValue {
            column.value(of: rating, versions: "")
        }
        for column in [RatingColumn.basis, .low, .likelyLow, .high, .score, .core, .coverage] {
            #expect(value(column) == .unknown, "\(column.name)")
        }
    }

    @Test func `the same recipe for others is no duplicate`() throws {
        let lines = ["500 g gouda"]
        let contents = try Self.ratings([
            ("A", 4, lines), ("A", nil, lines), ("A", 2, lines), ("a ", 4, lines),
        ]).map(\.content)
        #expect(Set(contents).count == 3)
        #expect(contents[0] == contents[3])
    }

    @Test func `a title keeps to its place in the table`() throws {
        let title = "Soup\u{1B}[31m\u{202E}of\u{2028}the\nday, and so on and so on and so on"
        let rating = try #require(try Self.ratings([(title, 4, ["500 g gouda"])]).first)
        let row = TableOutput.columns.map { $0.value(of: rating, versions: "") }
        let report = RatingReport(tally: RatingTally(), rows: [row], isWhole: true)
        let style = TextStyle(hasColour: false, hasUnicode: true)
        let text = RatingTable(report, style: style).text()
        let lines = text.split(separator: "\n")
        #expect(lines[2].hasSuffix("  Soup\u{FFFD}[31m\u{FFFD}of the day, and so o…"))
        #expect(lines.allSatisfy { $0.count <= 80 })
        #expect(lines[2].count == 80)
        let wide = RatingTable(report, style: style, width: 120).text()
        #expect(wide.contains("and so on and so on and so on\n"))
    }
}
