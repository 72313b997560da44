// The code of Osteon.docc/GettingStarted.md: a test holds the two against each other.
import BoneScore
import FoodModel
import MealResolver
import Osteon

/// The score of a meal as a sentence, and every line that was not understood.
func sentences(about meal: String, database: String) throws -> [String] {
    // The foods: built from what ships where there is no such file yet.
    let library = try FoodLibrary.open(database: database)
    // For whom: the standard profile, unless the file or `profile:` names another.
    let pipeline = try ScorePipeline(library: library)
    let report = try pipeline.score(Array(meal.utf8), file: "today.meal")
    // With kidney disease from stage 3 on the targets do not hold: nothing is said in numbers.
    guard !report.isScoreWithheld else { return ["no score: its targets do not hold"] }
    var sentences: [String] = []
    for day in report.days {
        let range = day.headline.range
        let likely = "\(Int(range.likelyLow.rounded())) to \(Int(range.likelyHigh.rounded()))"
        // Nil is not zero: too little is known for a number.
        let point = range.point.map { "\(Int($0.rounded())), likely " } ?? "somewhere from "
        sentences.append(point + likely)
        for line in day.meals.flatMap(\.resolved.lines) {
            // What was not understood counts as food of which nothing is known.
            if let problem = line.problem { sentences.append(problem) }
        }
    }
    return sentences
}
