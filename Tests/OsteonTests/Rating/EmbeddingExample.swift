// The code of Docs/embedding.md: a test holds the two against each other.
import BoneScore
import FoodModel
import Osteon

/// Prints the recipes of a folder whose likely score is at least `least`.
func printGoodRecipes(in folder: String, database: String, least: Double) async throws -> Int {
    // The foods: built from what ships where there is no such file yet.
    let library = try FoodLibrary.open(database: database)
    // For whom: without a profile, the standard one.
    let pipeline = try RatePipeline(library: library, profile: "bone-support-f58")
    var count = 0
    for try await record in try pipeline.ratings(of: [folder]) {
        switch record {
        case .rated(let rating):
            // A serving's score, or by energy where nobody says how many it feeds.
            guard let score = rating.headline?.range, score.likelyLow >= least else { continue }
            // Nil is not zero: it is not known.
            let calcium = rating.amount(of: .calcium).map { "\($0.low)–\($0.high) mg" }
            print(rating.title, score.likelyLow, calcium ?? "calcium of a serving not known")
            count += 1
        case .rejected(let rejection):
            print("\(rejection.location): \(rejection.reason)")
        }
    }
    return count
}
