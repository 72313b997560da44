import FoodModel
import FoodStore
import Foundation
import Osteon
import Testing

/// What the tables of the corpus are known to hold.
enum CorpusImport {
    static let folder = ProcessInfo.processInfo.environment["OSTEON_CORPUS"]
    static let skipped: Comment = "OSTEON_CORPUS is not set: no public table is imported"

    struct Check: Sendable {
        let food: String
        let nutrient: Nutrient
        /// Nil for a figure that must be missing.
        let estimate: Estimate?

        init(_ food: String, _ nutrient: Nutrient, _ value: Double?) {
            self.food = food
            self.nutrient = nutrient
            estimate = value.map { Estimate($0) }
        }

        init(_ food: String, _ nutrient: Nutrient, below limit: Double) {
            self.food = food
            self.nutrient = nutrient
            estimate = Estimate(low: 0, point: limit / 2, high: limit)
        }
    }

    struct Table: CustomTestStringConvertible, Sendable {
        let path: String
        let edition: String
        let foods: Int
        var attributes = 0
        var checks: [Check] = []

        var testDescription: String { path }
    }

    /// A database of its own, into which the corpus' data at `path` was imported.
    static func library(of path: String) throws -> FoodLibrary {
        let database = FileManager.default.temporaryDirectory
            .appendingPathComponent("osteon-import-\(UUID().uuidString).db").path
        // To fill a database with the shipped foods takes longer than to import most tables.
        try FileManager.default.copyItem(
            atPath: TestLibrary.shared.get().database.path,
            toPath: database
        )
        let library = try FoodLibrary.open(database: database)
        var refusal: (any Error)?
        let request = FoodImporting.Request(date: "2026-11-24T07:30:00Z")
        let paths = ["\(try #require(folder))/data/\(path)"]
        let reports = try FoodImporting(library, request).run(
            paths,
            refusals: { refusal = $0 }
        )
        if reports.isEmpty, let refusal { throw refusal }
        return library
    }

    static let tables = [
        Table(
            path: "usda/sr24",
            edition: "usda-sr24",
            foods: 7_907,
            // A share of refuse for most foods, and 18:3 of which nobody told the isomers apart.
            attributes: 7_883 + 6_545,
            checks: [
                Check("ndb:01009", .calcium, 721), Check("ndb:01009", .vitaminD, 0.6),
                Check("ndb:01009", .vitaminK1, 2.8), Check("ndb:16113", .calcium, 217),
                Check("ndb:16113", .vitaminK1, 23.1), Check("ndb:16113", .vitaminK2, nil),
            ]
        ),
        Table(path: "usda/sr26", edition: "usda-sr26", foods: 8_463, attributes: 8_439 + 6_812),
        Table(
            path: "usda/sr28_partial",
            edition: "usda-sr28",
            foods: 8_789,
            attributes: 8_739,
            checks: [
                Check("ndb:15236", .vitaminD, 11), Check("ndb:15076", .vitaminD, nil),
            ]
        ),
        Table(
            path: "usda/foundation_2024-10",
            edition: "usda-fdc-foundation-2024-10",
            foods: 316,
            attributes: 3,
            checks: [
                Check("fdc:328637", .calcium, 707), Check("fdc:328637", .vitaminK1, 2.4),
                Check("fdc:328637", .menaquinone4, 9.3),
            ]
        ),
        Table(
            path: "usda/sr_legacy_2018-04_partial",
            edition: "usda-fdc-sr-legacy-2018-04",
            foods: 7_793
        ),
        Table(
            path: "usda/fndds",
            edition: "usda-fndds-2019-20",
            foods: 5_624,
            attributes: 5_624,
            checks: [
                Check("fndds:11111000", .calcium, 123)
            ]
        ),
        Table(
            path: "usda/flavonoid_r3.3_reports",
            edition: "usda-flavonoid-3.3",
            foods: 512
        ),
        Table(path: "usda/retention", edition: "usda-retention-6", foods: 0, attributes: 270 * 26),
        Table(
            path: "ciqual",
            edition: "ciqual-2025",
            foods: 3_484,
            checks: [
                Check("ciqual:12726", .calcium, 739), Check("ciqual:12726", .vitaminD, below: 0.6),
                Check("ciqual:12726", .vitaminK1, 2.8),
                Check("ciqual:12726", .vitaminK2, below: 20),
                Check("ciqual:12736", .vitaminK2, nil), Check("ciqual:26036", .vitaminD, 4.92),
            ]
        ),
        Table(
            path: "nevo",
            edition: "nevo-2025-9.0",
            foods: 2_328 - 53,
            checks: [
                Check("nevo:513", .vitaminK2, 64.5), Check("nevo:725", .vitaminK2, 23.5),
            ]
        ),
        Table(path: "afcd", edition: "afcd-2", foods: 1_616, attributes: 1_616 * 3),
        Table(
            path: "ifct2017",
            edition: "ifct-2017",
            foods: 542,
            attributes: 2_529,
            // Grams, as of everything there: SR28 has 1.1 g in farmed salmon, 0.06 in whole eggs.
            checks: [
                Check("ifct:P068", .docosahexaenoicAcid, 1.192),
                Check("ifct:M001", .docosahexaenoicAcid, 0.0757),
            ]
        ),
        Table(path: "stfcj", edition: "stfcj-2020", foods: 2_478, attributes: 4_761),
        Table(path: "fineli", edition: "fineli-20", foods: 1_422, attributes: 1_422),
        // The file has 1,000 lines, the first of them its columns' names.
        Table(path: "swiss", edition: "swiss-5.3", foods: 999),
        // Of 7,621 rows one has no mean, and two a mean that is not between its ends.
        Table(path: "phenol_explorer", edition: "phenol-explorer", foods: 0, attributes: 7_618),
        Table(path: "density", edition: "fao-density", foods: 0, attributes: 638),
    ]

    static let refusals = [
        ("cnf2015", "without \"NUTRIENT AMOUNT.csv\""),
        ("ciqual/alim_2020_07_07.xml", "this is a part of the CIQUAL table"),
        ("stfcj/data.json", "this is somebody's copy"),
        ("oxalate", "this is no food table that can be read"),
        ("nhanes", "this is no food table that can be read"),
        ("usda/fndds/FDA_FDD_All_Records_v_3.1.xlsx", "this is no food table that can be read"),
    ]
}
