import FoodModel
import FoodReaders
import Testing

@testable import Knowledge

@Suite struct FoodAttributesTests {
    private static func food(_ id: String, _ otherIDs: [String] = []) throws -> Food {
        Food(
            id: try #require(FoodID(id)),
            otherIDs: otherIDs.compactMap { FoodID($0) },
            name: "Chicken, raw",
            foodClass: nil,
            composition: Composition(),
            portions: [],
            edition: "usda-sr28"
        )
    }

    private static let text = """
        id\tkind\tmethod\tlow\tpoint\thigh\tunit\tedition\tdetail
        fdc:1\trefuse\t\t30\t30\t30\t%\tusda-sr28\tBone
        fdc:2\tyield\troasted\t0.7\t0.72\t0.74\tg/g\tusda-sr28\tcalculated: gives fdc:3

        """

    @Test func `the rows of a food are its attributes, under any of its ids`() throws {
        let bytes = Array(Self.text.utf8)
        let one = try FoodAttributes.read(bytes, file: "weights.tsv", of: Self.food("fdc:1"))
        #expect(one.map(\.kind) == [.refuse] && one.map(\.estimate) == [Estimate(30)])
        #expect(one.first?.provenance == Provenance(edition: "usda-sr28", detail: "Bone"))
        let two = try FoodAttributes.read(
            bytes,
            file: "weights.tsv",
            of: Self.food("x:9", ["fdc:2"])
        )
        #expect(two.map(\.method) == ["roasted"] && two.first?.id == FoodID("x:9"))
        #expect(two.first?.estimate == Estimate(low: 0.7, point: 0.72, high: 0.74))
        #expect(try FoodAttributes.read(bytes, file: "weights.tsv", of: Self.food("fdc:7")) == [])
    }

    @Test func `a kind that is not one is an error at its place`() {
        let bytes = Array(Self.text.replacing("refuse", with: "waste").utf8)
        let error = #expect(throws: InputError.self) {
            try FoodAttributes.read(bytes, file: "weights.tsv", of: Self.food("fdc:1"))
        }
        #expect(
            error?.description.hasPrefix("weights.tsv:2:7: error: \"waste\" is not one of") == true
        )
    }

    /// Refuse as SR28 prints it; yields between those of USDA's handbooks and of kitchens.
    @Test(arguments: [
        ("fdc:173944", AttributeKind.refuse, "", 36.0, 36.0),  // banana: skin
        ("fdc:167765", .refuse, "", 48, 48),  // watermelon: rind, seeds and cutting loss
        ("fdc:168877", .yield, "cooked", 2.4, 3.2),  // white long-grain rice
        ("fdc:171052", .yield, "roasted", 0.6, 0.85),  // chicken meat
    ])
    func `what ships of a food's weight lies where it must`(
        _ id: String,
        _ kind: AttributeKind,
        _ method: String,
        _ low: Double,
        _ high: Double
    ) throws {
        let attributes = try FoodAttributes.shipped(of: Self.food(id))
        let found = attributes.filter { $0.kind == kind && $0.method == method }
        #expect(!found.isEmpty)
        #expect(found.allSatisfy { low <= $0.estimate.low && $0.estimate.high <= high }, "\(found)")
    }
}
