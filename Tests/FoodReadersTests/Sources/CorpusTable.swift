import FoodModel
import FoodReaders
import Foundation
import Testing

/// A table of the corpus, which is not part of the repository; each is read once.
actor CorpusTable {
    static let shared = CorpusTable()
    static let folder = ProcessInfo.processInfo.environment["OSTEON_CORPUS"]
    static let skipped: Comment = "OSTEON_CORPUS is not set: the public tables are not read"
    private var known: [String: SourceContents] = [:]

    /// What the readers make of `source`, a path below the corpus' data.
    func contents(of source: String) throws -> SourceContents {
        if let contents = known[source] { return contents }
        let folder = try #require(Self.folder)
        let contents = try SourceReaders.read(SourceFiles(path: "\(folder)/data/\(source)"))
        known[source] = contents
        return contents
    }
}
