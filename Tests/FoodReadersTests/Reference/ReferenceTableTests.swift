import TestSupport
import FoodModel
import Testing

@testable import FoodReaders

@Suite struct ReferenceTableTests {
    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `what is written reads back the same`(seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let records = (0..<40).map { RandomFoods.record($0, using: &random) }
        let text = ReferenceTable.write(records)
        let read = try ReferenceTable.read(Array(text.utf8), file: "foods.tsv")
        #expect(read.count == records.count)
        for (read, record) in zip(read, records) {
            #expect(read.id == record.id && read.otherIDs == record.otherIDs)
            #expect(read.name == record.name && read.edition == record.edition)
            #expect(read.foodClass == record.foodClass)
            #expect(read.portions == record.portions)
            #expect(read.composition == record.composition)
        }
        #expect(ReferenceTable.write(read) == text)
    }

    @Test func `a table is one food a line, and missing is an empty cell`() {
        let usda = Provenance(edition: "usda-sr28")
        let analysed = Provenance(edition: "usda-sr26", detail: "1")
        let butter = FoodRecord(
            id: FoodID(source: "fdc", code: "173410"),
            otherIDs: [FoodID(source: "ndb", code: "01001")],
            name: "Butter, salted",
            foodClass: FoodClass.Key(rawValue: "butter"),
            composition: Composition(figures: [
                .energy: Figure(Estimate(717), .asReported, usda),
                .fat: Figure(Estimate(81.11), .asReported, usda),
                .calcium: Figure(Estimate(24), .measured, analysed),
            ]),
            portions: [
                Portion(amount: 1, unit: "pat", modifier: "1\" sq, 1/3\" high", grams: 5),
                Portion(amount: 0.5, unit: "a|b;c", grams: 113.5),
            ],
            edition: "usda-sr28",
            location: SourceLocation(file: "ABBREV.txt", line: 1)
        )
        let ghee = FoodRecord(
            id: FoodID(source: "fdc", code: "171314"),
            name: "Ghee",
            composition: Composition(figures: [
                .fat: Figure(Estimate(low: 0, point: 0.5, high: 1), .asReported, usda)
            ]),
            edition: "usda-sr28",
            location: SourceLocation(file: "ABBREV.txt", line: 2)
        )
        let head = "id\tother_ids\tedition\tclass\tname\tportions\tENERC\tFAT\tCA"
        let butterPortions = "1|pat|1\" sq, 1/3\" high|5;0.5|a\\pb\\sc||113.5"
        #expect(
            ReferenceTable.write([butter, ghee]) == """
                # osteon foods 1
                # mark\t\tusda-sr28\tasReported\t
                # mark\tA\tusda-sr26\tmeasured\t1
                \(head)
                fdc:173410\tndb:01001\tusda-sr28\tbutter\tButter, salted\t\(butterPortions)\t717\t81.11\t24A
                fdc:171314\t\tusda-sr28\t\tGhee\t\t\t0/0.5/1\t

                """
        )
    }

    @Test(arguments: BadTable.cases)
    func `a table that is wrong is refused at its place`(_ bad: BadTable) {
        let error = #expect(throws: InputError.self) {
            try ReferenceTable.read(bad.bytes, file: "dairy.tsv")
        }
        #expect(error?.description == bad.message)
    }

    @Test func `the letters of marks count on from Z`() {
        #expect(
            [0, 1, 26, 27, 52, 53, 703].map(FigureSource.mark) == [
                "", "A", "Z", "AA", "AZ", "BA", "AAA",
            ]
        )
        for index in 0..<2000 {
            #expect(FigureSource.number(ofMark: Array(FigureSource.mark(index).utf8)[...]) == index)
        }
    }

    @Test func `a decimal reads as the nearest double`() {
        var random = SplitMix64(seed: 7)
        for _ in 0..<20_000 {
            let value =
                Double.random(in: 0...1, using: &random)
                * [1e-9, 1, 1e3, 1e18][Int.random(in: 0...3, using: &random)]
            #expect(PlainDecimal.read(Array(value.description.utf8)[...]) == value)
            let rounded = (value * 1000).rounded() / 1000
            #expect(PlainDecimal.read(Array(rounded.description.utf8)[...]) == rounded)
        }
        for text in [
            "", ".", "5.", "-1", "+1", "1,5", "nan", "inf", "1.2.3", "e5", "1e999", " 1", "0x10",
        ] {
            #expect(PlainDecimal.read(Array(text.utf8)[...]) == nil, "\(text)")
        }
    }
}
