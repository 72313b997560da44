import TestSupport
import FoodModel
import FoodReaders
import Foundation
import Testing

/// Tables with random damage: the same each time; `Tools/fuzz` looks for what these do not find.
@Suite struct DamagedTableTests {
    static let tables = [
        "USDA/standard-reference", "USDA/standard-reference-csv", "USDA/abbreviated",
        "USDA/fdc-full", "USDA/branded-twice", "USDA/fdc-json", "USDA/foundation.zip",
        "USDA/fndds.xlsx", "USDA/flavonoids.xlsx", "CIQUAL/xml-2020", "CIQUAL/xml-2025",
        "NEVO/NEVO2025_v9.0.csv", "Fineli/r20", "Swiss/full-dataset_v5.3.tsv", "CNF/cnf2015",
        "AFCD/afcd.xlsx", "STFCJ/stfcj.xlsx", "IFCT", "PhenolExplorer/phenol-explorer.xlsx",
        "Retention/retention.xlsx", "Density/density.csv", "OpenFoodFacts/products.csv",
        "OpenFoodFacts/products.jsonl", "OwnTable/dietitian", "OwnTable/long", "OwnTable/marks",
    ]

    @Test(arguments: tables)
    func `a damaged table is read, or refused with its place`(_ table: String) throws {
        let original = try PublicTable.path(ofFixture: table)
        let place = FileManager.default.temporaryDirectory
            .appendingPathComponent("osteon-damaged-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: place) }
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        let name = original.split(separator: "/").last.map(String.init) ?? ""
        let copy = place.appendingPathComponent(name).path
        var damage = Damage(seed: UInt64(table.utf8.count))
        for _ in 0..<40 {
            try? FileManager.default.removeItem(atPath: copy)
            try FileManager.default.copyItem(atPath: original, toPath: copy)
            try damage.done(at: copy)
            do {
                for contents in try SourceReaders.readAll(SourceFiles(path: copy)) {
                    #expect(contents.records.allSatisfy { !$0.id.code.isEmpty && !$0.name.isEmpty })
                    #expect(contents.attributes.allSatisfy { !$0.id.code.isEmpty })
                    #expect(contents.findings.allSatisfy { ($0.location.line ?? 1) > 0 })
                }
            } catch let error as InputError {
                #expect(error.location.file.hasPrefix(place.path), "\(error)")
            }
        }
    }
}
