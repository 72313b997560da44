import BoneScore
import FoodModel
import Foundation
import Knowledge
import Testing

@Suite struct ShippedKnowledgeTests {
    private static let foodData = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("FoodData")

    /// What only the building of the table reads.
    private static let inputs = [
        "Classes/choices.tsv", "Cooking/factors.tsv", "Foods/donors.tsv", "Foods/fortified.tsv",
        "Foods/imputations.tsv", "Foods/joins.tsv", "Foods/selection.tsv",
    ]

    @Test func `every file of FoodData that the program reads is compiled in as it is`() throws {
        let folder = Self.foodData
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
            .filter { path in
                [".tsv", ".bin"].contains { path.hasSuffix($0) } || path.hasPrefix("Profiles/")
            }
            .filter { !Self.inputs.contains($0) && !$0.hasPrefix("Menaquinones/") }
        #expect(Set(paths) == Set(ShippedFile.all.map(\.path)))
        #expect(ShippedFile.all.map(\.path) == ShippedFile.all.map(\.path).sorted())
        for path in paths {
            let bytes = [UInt8](try Data(contentsOf: folder.appendingPathComponent(path)))
            #expect(try ShippedFile.at(path).bytes == bytes, "\(path)")
        }
        #expect(throws: KnowledgeError.notShipped("Foods/none.tsv")) {
            try ShippedFile.at("Foods/none.tsv")
        }
    }

    @Test func `what ships can be read, and fits together`() throws {
        let knowledge = try Knowledge.shipped()
        #expect(knowledge.classes.count > 100)
        #expect(Set(knowledge.gapPortions.map(\.component)) == Set(Component.allCases))
        #expect(knowledge.profiles.standard.profile.name == "bone-support-f58")
        #expect(knowledge.profiles.standard.profile.isDefault)
    }

    @Test func `a checksum tells contents apart`() throws {
        let files = ShippedFile.all
        let all = files.reduce(Checksum()) { $0.adding($1) }
        let others = files.dropLast().reduce(Checksum()) { $0.adding($1) }
        #expect(all != others)
        #expect(all == files.reduce(Checksum()) { $0.adding($1) })
        #expect(all.description.count == 16)
    }
}
