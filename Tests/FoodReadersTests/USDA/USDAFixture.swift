import FoodModel
import FoodReaders
import Foundation
import Testing

/// What the readers make of a file or folder of this target's Fixtures/USDA.
enum USDAFixture {
    static func read(_ name: String) throws -> SourceContents {
        try SourceReaders.read(SourceFiles(path: path(name)))
    }

    /// The same, of what may hold several editions.
    static func readAll(_ name: String) throws -> [SourceContents] {
        try SourceReaders.readAll(SourceFiles(path: path(name)))
    }

    static func path(_ name: String) throws -> String {
        let folder = try #require(Bundle.module.resourceURL)
        return folder.appendingPathComponent("Fixtures/USDA/\(name)").path
    }
}

extension SourceContents {
    /// The food of this id.
    func food(_ id: String) throws -> FoodRecord {
        try #require(records.first { $0.id.description == id })
    }

    /// The findings as they are printed, without the folders before the source's own name.
    func lines(of source: String) throws -> [String] {
        let path = try USDAFixture.path(source)
        return findings.map { $0.description.replacing(path, with: source) }
    }
}
