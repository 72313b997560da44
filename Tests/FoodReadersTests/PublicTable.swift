import FoodModel
import FoodReaders
import Foundation
import Testing

/// The fixtures of this target, and the public tables of the corpus, which is not part of the
/// repository.
enum PublicTable {
    static let corpus = ProcessInfo.processInfo.environment["OSTEON_CORPUS"]

    /// What the readers make of a file or folder of Fixtures.
    static func fixture(_ name: String) throws -> SourceContents {
        try SourceReaders.read(SourceFiles(path: path(ofFixture: name)))
    }

    static func path(ofFixture name: String) throws -> String {
        let folder = try #require(Bundle.module.resourceURL)
        return folder.appendingPathComponent("Fixtures/\(name)").path
    }

    /// The findings as they are printed, without the folders before the fixture's own name.
    static func lines(_ contents: SourceContents, of fixture: String) throws -> [String] {
        let path = try path(ofFixture: fixture)
        return contents.findings.map { $0.description.replacing(path, with: fixture) }
    }

    /// The path of a table of the corpus.
    static func path(inCorpus name: String) throws -> String {
        "\(try #require(corpus))/data/\(name)"
    }

    /// What the readers make of a table of the corpus; each is read once.
    static func read(_ name: String) async throws -> SourceContents {
        try await PublicTableCache.shared.contents(of: name)
    }
}

private actor PublicTableCache {
    static let shared = PublicTableCache()
    private var known: [String: SourceContents] = [:]

    func contents(of name: String) throws -> SourceContents {
        if let contents = known[name] { return contents }
        let path = try PublicTable.path(inCorpus: name)
        let contents = try SourceReaders.read(SourceFiles(path: path))
        known[name] = contents
        return contents
    }
}

extension SourceContents {
    /// How many foods have a figure of `nutrient`, of one of `kinds` where they are given.
    func count(of nutrient: Nutrient, _ kinds: FigureKind...) -> Int {
        records.count { record in
            guard let figure = record.composition[nutrient] else { return false }
            return kinds.isEmpty || kinds.contains(figure.kind)
        }
    }
}
