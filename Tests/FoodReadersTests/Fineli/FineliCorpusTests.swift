import FoodModel
import FoodReaders
import Testing

@Suite(.enabled(if: PublicTable.corpus != nil, "OSTEON_CORPUS is not set: Fineli is not read"))
struct FineliCorpusTests {
    @Test func `every food with figures is read`() async throws {
        let contents = try await PublicTable.read("fineli")
        #expect(contents.records.count == 1_422)
        #expect(contents.findings.map(\.severity) == [.note, .note])
        #expect(contents.records.allSatisfy { !$0.portions.isEmpty })
    }

    @Test func `there is no vitamin K, ALA, EPA or DHA, and no figure of them is made up`()
        async throws
    {
        let contents = try await PublicTable.read("fineli")
        for nutrient in [
            Nutrient.vitaminK1, .vitaminK2, .alphaLinolenicAcid, .eicosapentaenoicAcid,
            .docosahexaenoicAcid,
        ] {
            #expect(contents.count(of: nutrient) == 0)
        }
    }

    @Test func `salmon's energy is in kilocalories and its vitamin D was measured`() async throws {
        let salmon = try await PublicTable.read("fineli").food("fineli:34255").composition
        #expect(salmon[.energy].map { abs($0.estimate.point - 226) < 0.01 } == true)
        #expect(salmon[.vitaminD]?.estimate == Estimate(6.69))
        #expect(salmon[.vitaminD]?.kind == .measured)
    }
}
