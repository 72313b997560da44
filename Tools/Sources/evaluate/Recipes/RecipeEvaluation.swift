import FoodModel
import Foundation
import MealResolver

/// How near recipes come to the labels of their sites, per serving.
///
/// Labels are computed by the sites and rounded; about one in ten is itself wrong.
struct RecipeEvaluation {
    /// Calcium is judged only where a label says as much: it is rounded to whole milligrams of a
    /// few.
    static let leastCalcium = 20.0

    func section(
        _ bytes: [UInt8],
        file: String,
        resolve: (String) throws -> [ResolvedLine]
    ) rethrows -> Section {
        var section = Section(title: "recipe labels", file: file)
        var agreements = RecipeLabel.nutrients.map { _ in Agreement() }
        var areUnresolved: [Bool] = []
        for (index, text) in bytes.split(separator: UInt8(ascii: "\n")).enumerated() {
            guard let recipe = recipe(Data(text), line: index + 1, &section) else { continue }
            guard recipe.isEnglish, let servings = recipe.servings else {
                section.complaints.append(
                    "line \(index + 1): \"\(recipe.title ?? "")\" is not English or has no yield;"
                        + " it was left out"
                )
                continue
            }
            let lines = try recipe.ingredients.flatMap(resolve)
            areUnresolved += lines.map { $0.unresolved != nil }
            judge(recipe, lines, servings, &agreements, &section)
        }
        section.metrics = metrics(agreements, areUnresolved)
        return section
    }

    private func recipe(_ data: Data, line: Int, _ section: inout Section) -> RecipeLabel? {
        do {
            return try JSONDecoder().decode(RecipeLabel.self, from: data)
        } catch {
            section.complaints.append(
                "line \(line): this is no recipe with a label; the row was left out"
            )
            return nil
        }
    }

    private func judge(
        _ recipe: RecipeLabel,
        _ lines: [ResolvedLine],
        _ servings: Double,
        _ agreements: inout [Agreement],
        _ section: inout Section
    ) {
        var cost = 0.0
        var notes: [String] = []
        for (place, (name, nutrient, unit)) in RecipeLabel.nutrients.enumerated() {
            guard let truth = recipe.amount(name, in: unit),
                nutrient != .calcium || truth >= Self.leastCalcium
            else { continue }
            let said = Tally.of(nutrient, in: lines, per: servings)
            agreements[place].add(said, truth: truth)
            guard truth > 0, abs(said.point - truth) > 0.25 * truth else { continue }
            cost += min(2, abs(log(max(said.point, 0.01) / truth)))
            notes.append("\(name) \(said.point.rounded(to: 0)) for \(truth.rounded(to: 0))")
        }
        guard cost > 0 else { return }
        let heaviest = lines.map { line in
            "            \(line.unresolved == nil ? " " : "?") \"\(line.text)\" → "
                + "\(line.foodName ?? "–") · \(line.entry.grams.point.rounded(to: 0)) g"
        }
        section.misses.append(
            Miss(
                cost: cost,
                text: "\(recipe.title ?? recipe.page ?? ""), \(servings.rounded(to: 1)) servings: "
                    + notes.joined(separator: ", ") + "\n" + heaviest.joined(separator: "\n")
            )
        )
    }

    private func metrics(_ agreements: [Agreement], _ areUnresolved: [Bool]) -> [Metric] {
        let all = agreements.reduce(Agreement(), +)
        return zip(RecipeLabel.nutrients, agreements).flatMap { nutrient, agreement in
            agreement.metrics(of: nutrient.name) + agreement.doubtMetrics(of: nutrient.name)
        } + all.doubtMetrics(of: "all nutrients") + [
            Metric("lines unresolved", share: areUnresolved, sense: .loss)
        ]
    }
}
