import Foundation
import FoodModel
import FoodStore
import Osteon

/// The shipped foods in a database of the tests' own, built once.
enum TestLibrary {
    static let shared = Result {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("osteon-library-\(UUID().uuidString)")
        return try FoodLibrary.open(database: folder.appendingPathComponent("foods.db").path)
    }

    /// The report of the fixture `name`.
    static func report(ofFixture name: String) throws -> ScoreReport {
        let url = Bundle.module.bundleURL.appendingPathComponent("Fixtures/\(name)")
        return try report(of: String(contentsOf: url, encoding: .utf8), file: name)
    }

    /// The report of a meal file with this text.
    static func report(of text: String, file: String = "test.meal") throws -> ScoreReport {
        try ScorePipeline(library: shared.get()).score(Array(text.utf8), file: file)
    }

    /// The JSON of the fixture's report, as a program reads it.
    static func json(ofFixture name: String) throws -> [String: Any] {
        let text = try JSONScoreReport(report(ofFixture: name)).text()
        let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
        return object as? [String: Any] ?? [:]
    }
}
