import FileFormats
import FoodModel
import Foundation
import Testing

@testable import FoodReaders

@Suite(.enabled(if: PublicTable.corpus != nil, "OSTEON_CORPUS is not set: CIQUAL is not read"))
struct CIQUALCorpusTests {
    private static let workbook = "ciqual/Table Ciqual 2025_FR_2025_11_03.xlsx"

    @Test func `every food is read, and nothing of it is left out`() async throws {
        let contents = try await PublicTable.read(Self.workbook)
        #expect(contents.records.count == 3_484)
        #expect(contents.edition.release == "2025-11-03")
        #expect(contents.findings == [])
    }

    @Test func `every cell is a figure in one of the known spellings`() throws {
        let bytes = try Data(
            contentsOf: URL(fileURLWithPath: PublicTable.path(inCorpus: Self.workbook))
        )
        let rows = try Workbook(Archive(bytes: [UInt8](bytes))).rows(ofSheetAt: 0).dropFirst()
        var counts: [String: Int] = [:]
        for row in rows {
            // Between the names and Jones' factor.
            for column in 9..<83 {
                let text = row[column] ?? ""
                let word =
                    switch FigureSpelling.ciqual.read(text) {
                    case .amount?: "number"
                    case .missing?: "missing"
                    case .below?: text.contains("\n") ? "below, on two lines" : "below"
                    case .trace?: "trace"
                    case nil: text
                    }
                counts[word, default: 0] += 1
            }
        }
        #expect(
            counts == [
                "number": 151_981, "missing": 83_246, "below": 19_975, "below, on two lines": 100,
                "trace": 2_514,
            ]
        )
    }

    @Test(arguments: [
        (Nutrient.calcium, 2_700), (.magnesium, 2_585), (.zinc, 2_587), (.potassium, 2_617),
        (.phosphorus, 2_542), (.sodium, 3_082), (.protein, 3_455), (.vitaminD, 2_174),
        (.vitaminK1, 1_574), (.vitaminK2, 175), (.alphaLinolenicAcid, 2_107),
        (.linoleicAcid, 2_051), (.eicosapentaenoicAcid, 2_548), (.docosahexaenoicAcid, 2_525),
        (.retinol, 2_584), (.alcohol, 3_480), (.fibre, 3_414), (.energy, 3_341),
    ])
    func `as many foods have a figure as are counted in the table`(
        nutrient: Nutrient,
        count: Int
    ) async throws {
        #expect(try await PublicTable.read(Self.workbook).count(of: nutrient) == count)
    }

    @Test func `numbers, limits and traces are told apart`() async throws {
        let contents = try await PublicTable.read(Self.workbook)
        #expect(contents.count(of: .vitaminD, .asReported) == 1_437)
        #expect(contents.count(of: .vitaminD, .below) == 604)
        #expect(contents.count(of: .vitaminD, .trace) == 133)
        #expect(contents.count(of: .vitaminK2, .asReported) == 102)
        #expect(contents.count(of: .vitaminK2, .below) == 22)
        #expect(contents.count(of: .vitaminK2, .trace) == 51)
    }

    @Test func `the check values come back`() async throws {
        let contents = try await PublicTable.read(Self.workbook)
        let cheddar = try contents.food("ciqual:12726").composition
        #expect(cheddar[.calcium]?.estimate == Estimate(739))
        #expect(cheddar[.vitaminD]?.estimate == Estimate(low: 0, point: 0.3, high: 0.6))
        #expect(cheddar[.vitaminK1]?.estimate == Estimate(2.8))
        #expect(cheddar[.vitaminK2]?.estimate == Estimate(low: 0, point: 10, high: 20))
        #expect(try contents.food("ciqual:12736").composition[.vitaminK2] == nil)
        #expect(
            try contents.food("ciqual:26036").composition[.vitaminD]?.estimate == Estimate(4.92)
        )
    }

    @Test func `the folder is the workbook with English names, once`() async throws {
        let contents = try await PublicTable.read("ciqual")
        #expect(contents.records.count == 3_484)
        #expect(try contents.food("ciqual:12726").name == "Cheddar cheese, from cow's milk")
        #expect(contents.findings.allSatisfy { $0.severity == .note })
        #expect(contents.findings.count == 3)
    }

    @Test func `the XML of 2020 alone is refused`() throws {
        let path = try PublicTable.path(inCorpus: "ciqual/alim_2020_07_07.xml")
        #expect(throws: InputError.self) { try SourceReaders.read(SourceFiles(path: path)) }
    }

    @Test(arguments: [("alim_2020_07_07.xml", 3_185, true), ("alim_2025_11_03.xml", 3_484, false)])
    func `the lists of foods are read to their end`(
        name: String,
        count: Int,
        isEscaped: Bool
    ) throws {
        let files = try SourceFiles(path: PublicTable.path(inCorpus: "ciqual"))
        var rows = 0
        var names = 0
        let notes = try CIQUALRow.read(name, of: files) { row in
            rows += 1
            if row[.frenchName] != nil { names += 1 }
        }
        #expect(rows == count)
        #expect(names == count)
        #expect(notes.isEmpty != isEscaped)
    }
}
