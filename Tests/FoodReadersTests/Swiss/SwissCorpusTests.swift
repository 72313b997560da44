import FoodModel
import FoodReaders
import Testing

@Suite(
    .enabled(if: PublicTable.corpus != nil, "OSTEON_CORPUS is not set: the Swiss table is not read")
)
struct SwissCorpusTests {
    @Test func `every food is read, those per 100 ml by their specific gravity`() async throws {
        let contents = try await PublicTable.read("swiss")
        #expect(contents.records.count == 999)
        #expect(contents.findings == [])
        let converted = contents.records.filter { record in
            record.composition[.energy]?.provenance.detail.contains("per 100 ml") ?? false
        }
        #expect(converted.count == 75)
        // Olive oil is all fat: 900 kcal per 100 g, 809 per 100 ml.
        let oil = try contents.food("swiss:591").composition[.energy]?.estimate
        #expect(oil.map { abs($0.point - 899) < 1 } == true)
        #expect(contents.count(of: .calcium) == 993)
    }

    @Test func `a third party's table in which missing is zero is not recognised`() throws {
        let path = try PublicTable.path(inCorpus: "swiss/FoodYou_data.csv")
        #expect(throws: InputError.self) { try SourceReaders.read(SourceFiles(path: path)) }
    }
}
