import BoneScore
import FoodModel
import Foundation
import Osteon
import Testing

private let corpus = ProcessInfo.processInfo.environment["OSTEON_CORPUS"]

/// Recalled days whose items come with the nutrients that the survey computed for them.
@Suite(.enabled(if: corpus != nil, "OSTEON_CORPUS is not set: no recalled day is scored"))
struct DayRecallTests {
    /// The survey's columns and what they are here; DHA and EPA are grams.
    private static let columns: [(column: String, nutrient: Nutrient)] = [
        ("KCAL", .energy), ("PROT", .protein), ("TFAT", .fat), ("ALC", .alcohol),
        ("CAFF", .caffeine), ("FIBE", .fibre), ("CALC", .calcium), ("IRON", .iron),
        ("MAGN", .magnesium), ("PHOS", .phosphorus), ("POTA", .potassium), ("SODI", .sodium),
        ("ZINC", .zinc), ("RET", .retinol), ("VARA", .vitaminA), ("VC", .vitaminC),
        ("VK", .vitaminK1), ("SFAT", .saturatedFat), ("PFAT", .polyunsaturatedFat),
        ("P183", .alphaLinolenicAcid), ("P205", .eicosapentaenoicAcid),
        ("P226", .docosahexaenoicAcid), ("VITD", .vitaminD),
    ]

    /// The rows of a file, by column; only the last column may hold commas.
    private static func rows(_ name: String) throws -> [[String: String]] {
        let path = "\(try #require(corpus))/eval/day-recalls/\(name)"
        let lines = try String(contentsOfFile: path, encoding: .utf8)
            .split(whereSeparator: \.isNewline)
        let header = lines[0].split(separator: ",").map(String.init)
        return lines.dropFirst().map { line in
            let cells = line.split(
                separator: ",",
                maxSplits: header.count - 1,
                omittingEmptySubsequences: false
            )
            return Dictionary(
                zip(header, cells.map(String.init)),
                uniquingKeysWith: { first, _ in first }
            )
        }
    }

    /// A word of letters alone, for numbers are read as amounts.
    private static func name(_ number: Int) -> String {
        "qx"
            + String(
                String(number).compactMap { $0.wholeNumberValue.map { Array("bcdfghjklm")[$0] } }
            )
    }

    /// A meal file of one day whose foods state what the survey states.
    private static func document(_ items: [[String: String]]) -> String {
        var foods = "foods:\n"
        var lines = ""
        for (number, item) in items.enumerated() {
            guard let grams = item["FoodAmt"].flatMap(Double.init), grams > 0.01 else { continue }
            let figures = columns.compactMap { column, nutrient in
                item[column].flatMap(Double.init).map { "\(nutrient.tag): \($0)" }
            }
            foods += "  - name: \(name(number))\n    per: \(grams) g\n"
            foods += "    figures: {\(figures.joined(separator: ", "))}\n"
            lines += "      - {food: \(name(number)), grams: \(grams)}\n"
        }
        return "date: 2026-11-24\n" + foods + "meals:\n  - name: the day\n    items:\n" + lines
    }

    @Test func `given true nutrients, our totals are theirs and every day has a score`() throws {
        let items = Dictionary(grouping: try Self.rows("items.csv")) { $0["RecallRecId"] ?? "" }
        let totals = try Self.rows("totals.csv")
        #expect(totals.count == 15)
        for total in totals {
            let id = total["RecallRecId"] ?? ""
            let report = try TestLibrary.report(
                of: Self.document(try #require(items[id])),
                file: "\(id).yaml"
            )
            let day = try #require(report.days.first)
            for (column, nutrient) in Self.columns {
                let theirs = try #require(total[column].flatMap(Double.init))
                let ours = day.score.score.totals[nutrient]?.estimate.point ?? 0
                #expect(abs(ours - theirs) <= max(0.005 * theirs, 1e-6), "\(id) \(column)")
            }
            let range = day.score.score.range
            #expect(range.low.isFinite && range.high.isFinite && range.coverage.isFinite)
            #expect((range.point == nil) == (range.coverage < 0.6))
            #expect(range.low <= range.likelyLow && range.likelyHigh <= range.high)
            // What the survey does not state is not known, and says so.
            #expect(range.coverage < 1)
        }
    }
}
