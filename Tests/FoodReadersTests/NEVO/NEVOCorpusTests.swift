import FoodModel
import FoodReaders
import Testing

@Suite(.enabled(if: PublicTable.corpus != nil, "OSTEON_CORPUS is not set: NEVO is not read"))
struct NEVOCorpusTests {
    @Test func `every food per 100 g is read and the 53 per 100 ml are not`() async throws {
        let contents = try await PublicTable.read("nevo")
        #expect(contents.records.count == 2_328 - 53)
        #expect(contents.findings.count == 53)
        #expect(contents.findings.allSatisfy { $0.message.contains("per 100ml") })
    }

    @Test func `vitamin K2 is that of the table`() async throws {
        let contents = try await PublicTable.read("nevo")
        // 503 with those per 100 ml.
        #expect(contents.count(of: .vitaminK2) == 501)
        let positive = contents.records.count { record in
            guard let figure = record.composition[.vitaminK2] else { return false }
            return figure.kind == .asReported && figure.estimate.point > 0
        }
        #expect(positive == 320)
        let gouda = try contents.food("nevo:513").composition
        #expect(gouda[.vitaminK2]?.estimate == Estimate(64.5))
        #expect(gouda[.vitaminK1]?.estimate == Estimate(3.9))
        #expect(try contents.food("nevo:725").composition[.vitaminK2]?.estimate == Estimate(23.5))
    }
}
