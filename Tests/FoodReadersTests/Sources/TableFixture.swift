import FoodModel
import FoodReaders
import Foundation
import Testing

/// What the readers make of a file or folder of this target's Fixtures.
struct TableFixture {
    let path: String
    let contents: SourceContents

    init(_ name: String) throws {
        path = try Self.path(name)
        contents = try SourceReaders.read(SourceFiles(path: path))
    }

    static func path(_ name: String) throws -> String {
        let folder = try #require(Bundle.module.resourceURL)
        return folder.appendingPathComponent("Fixtures/\(name)").path
    }

    /// The food of this id.
    func food(_ id: String) throws -> FoodRecord { try contents.food(id) }

    /// The findings as they are printed, without the folders before the table's own name.
    var findings: [String] {
        let name = path.split(separator: "/").last.map(String.init) ?? ""
        return contents.findings.map { $0.description.replacing(path, with: name) }
    }

    /// What is said of a food beside its figures, as "subject, method: low/point/high unit".
    func attributes(_ id: String) -> [String] {
        contents.attributes.filter { $0.id.description == id }.map(\.line)
    }

    /// The error that reading `name` throws, without the folders before the table's own name.
    static func error(_ name: String) throws -> String? {
        let path = try path(name)
        let last = path.split(separator: "/").last.map(String.init) ?? ""
        let error = #expect(throws: InputError.self) {
            try SourceReaders.read(SourceFiles(path: path))
        }
        return error?.description.replacing(path, with: last)
    }
}

extension AttributeRecord {
    /// "retention CA, boiled: 95 %".
    var line: String {
        let words = [kind.rawValue, subject].filter { !$0.isEmpty }.joined(separator: " ")
        let ends =
            estimate.isExact ? [estimate.point] : [estimate.low, estimate.point, estimate.high]
        let amount = ends.map { $0.description }.joined(separator: "/")
        return "\(words)\(method.isEmpty ? "" : ", \(method)"): \(amount) \(unit)"
    }
}

extension Composition {
    /// The figures to nine digits: a unit's factor is not exact in binary.
    var rounded: NutrientTable<Figure> {
        figures.mapValues { figure in
            let ends = [figure.estimate.low, figure.estimate.point, figure.estimate.high]
                .map { ($0 * 1e9).rounded() / 1e9 }
            return Figure(
                Estimate(low: ends[0], point: ends[1], high: ends[2]),
                figure.kind,
                figure.provenance
            )
        }
    }
}
