import TestSupport
import FoodModel
import FoodStore
import Testing

/// The foods of these tests.
enum Foods {
    static let shipped = edition("usda-sr28")
    static let user = edition("ciqual-2020")

    static func edition(_ key: String, release: String = "1") -> Edition {
        Edition(
            key: key,
            title: "The table \(key)",
            publisher: "A publisher",
            release: release,
            licence: "CC0",
            checksum: "c0ffee"
        )
    }

    static func food(
        _ id: String,
        _ name: String,
        edition: Edition = shipped,
        otherIDs: [FoodID] = [],
        calcium: Double? = nil
    ) throws -> FoodRecord {
        var composition = Composition()
        composition[.calcium] = calcium.map {
            Figure(Estimate($0), .measured, Provenance(edition: edition.key))
        }
        return FoodRecord(
            id: try #require(FoodID(id)),
            otherIDs: otherIDs,
            name: name,
            composition: composition,
            edition: edition.key,
            location: SourceLocation(file: "foods.tsv")
        )
    }

    static func table(_ records: [FoodRecord], editions: [Edition] = [shipped]) -> ShippedTable {
        ShippedTable(editions: editions, records: records, statistics: [:])
    }

    /// A food with random figures, each present or missing.
    static func random(_ index: Int, using random: inout SplitMix64) -> FoodRecord {
        var composition = Composition()
        for nutrient in Nutrient.allCases where Bool.random(using: &random) {
            let ends = (0..<3).map { _ in Double.random(in: 0...900, using: &random) }.sorted()
            composition[nutrient] = Figure(
                Estimate(low: ends[0], point: ends[1], high: ends[2]),
                FigureKind.allCases.randomElement(using: &random) ?? .measured,
                Provenance(
                    edition: shipped.key,
                    detail: ["", "A", "BFZN"].randomElement(using: &random) ?? ""
                )
            )
        }
        return FoodRecord(
            id: FoodID(source: "fdc", code: "\(index)"),
            otherIDs: [FoodID(source: "ndb", code: "0\(index)")],
            name: "Crème \"brûlée\", no. \(index) 🥛",
            foodClass: index.isMultiple(of: 3) ? nil : FoodClass.Key(rawValue: "dessert"),
            composition: composition,
            portions: (0..<index % 4).map {
                Portion(amount: Double($0) + 0.5, unit: "cup", modifier: "3\" dia", grams: 33.3)
            },
            edition: shipped.key,
            location: SourceLocation(file: "foods.tsv", line: index)
        )
    }
}
