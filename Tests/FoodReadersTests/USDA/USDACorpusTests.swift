import FoodModel
import FoodReaders
import Foundation
import Testing

/// The check values of the corpus, which is not part of the repository.
@Suite(.enabled(if: corpus != nil, "OSTEON_CORPUS is not set: the public tables are not read"))
struct USDACorpusTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let source: String
        let food: String
        let nutrient: Nutrient
        /// Nil for a figure that must be missing.
        let value: Double?
        let kind: FigureKind?

        var testDescription: String { "\(nutrient.tag) of \(food) in \(source)" }
    }

    private static let foundation =
        "foundation_2024-10/FoodData_Central_foundation_food_csv_2024-10-31.zip"
    private static let fndds = "fndds/2019-2020 FNDDS At A Glance - FNDDS Nutrient Values.xlsx"

    private static func cases(
        _ source: String,
        _ rows: [(String, Nutrient, Double?, FigureKind?)]
    ) -> [Case] {
        rows.map { Case(source: source, food: $0, nutrient: $1, value: $2, kind: $3) }
    }

    static let cases =
        cases(
            "sr24",
            [
                ("ndb:01009", .calcium, 721, .measured), ("ndb:01009", .vitaminD, 0.6, .calculated),
                ("ndb:01009", .vitaminK1, 2.8, .imputed), ("ndb:16113", .calcium, 217, .measured),
                ("ndb:16113", .vitaminK1, 23.1, .imputed), ("ndb:16113", .vitaminK2, nil, nil),
            ]
        )
        + cases(
            "sr28_partial",
            [
                ("ndb:15236", .vitaminD, 11, .asReported), ("ndb:15076", .vitaminD, nil, nil),
                ("ndb:15076", .calcium, 12, .asReported),
            ]
        )
        + cases(
            foundation,
            [
                ("fdc:328637", .calcium, 707, .measured),
                ("fdc:328637", .vitaminK1, 2.4, .measured),
                ("fdc:328637", .menaquinone4, 9.3, .measured),
            ]
        )
        + cases(fndds, [("fndds:11111000", .calcium, 123, .imputed)])

    @Test func `the share that is not eaten is read wherever it is printed`() async throws {
        let contents = try await CorpusCache.shared.contents(of: "sr28_partial")
        #expect(contents.attributes.count == 8_739)
        let banana = contents.attributes.first { $0.id.description == "ndb:09040" }
        #expect(banana?.estimate == Estimate(36))
        #expect(banana?.provenance == Provenance(edition: "usda-sr28", detail: "Skin"))
    }

    @Test(arguments: cases)
    func `a figure is as the publisher prints it`(_ example: Case) async throws {
        let contents = try await CorpusCache.shared.contents(of: example.source)
        let food = try contents.food(example.food)
        let figure = food.composition[example.nutrient]
        #expect(figure?.estimate == example.value.map { Estimate($0) })
        #expect(figure?.kind == example.kind)
    }

    @Test(arguments: [
        ("sr24", "usda-sr24", 7_907), ("sr26", "usda-sr26", 8_463),
        ("sr28_partial", "usda-sr28", 8_789),
        ("sr_legacy_2018-04_partial", "usda-fdc-sr-legacy-2018-04", 7_793),
        (foundation, "usda-fdc-foundation-2024-10", 316), (fndds, "usda-fndds-2019-20", 5_624),
        (
            "fndds/2017-2018 FNDDS At A Glance - FNDDS Nutrient Values.xlsx",
            "usda-fndds-2017-18", 7_083
        ),
        ("flavonoid_r3.3_reports/food_by_flavonoid_compound.xlsx", "usda-flavonoid-3.3", 512),
    ])
    func `every food of a release is read, under its edition`(
        source: String,
        edition: String,
        count: Int
    ) async throws {
        let contents = try await CorpusCache.shared.contents(of: source)
        #expect(contents.edition.key == edition)
        #expect(contents.records.count == count)
        // SR Legacy weighs a few portions of nothing: "0 cup".
        let others = contents.findings.filter {
            $0.severity != .note && !$0.message.contains("a portion needs an amount and a weight")
        }
        #expect(others == [])
    }
}

private let corpus = ProcessInfo.processInfo.environment["OSTEON_CORPUS"]

/// Reads each source of the corpus once.
private actor CorpusCache {
    static let shared = CorpusCache()
    private var known: [String: SourceContents] = [:]

    func contents(of source: String) throws -> SourceContents {
        if let contents = known[source] { return contents }
        let folder = try #require(corpus)
        let contents = try SourceReaders.read(SourceFiles(path: "\(folder)/data/usda/\(source)"))
        known[source] = contents
        return contents
    }
}
