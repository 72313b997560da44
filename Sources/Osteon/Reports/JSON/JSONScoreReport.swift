import BoneScore
import FoodModel
import MealResolver

/// A ``ScoreReport`` as JSON: schema `osteon.score/1`.
public struct JSONScoreReport {
    private let report: ScoreReport

    public init(_ report: ScoreReport) { self.report = report }

    /// The JSON text, with a line feed at its end.
    public func text() throws -> String { try JSONText.of(Document(report)) }
}

extension JSONScoreReport {
    private struct Document: Encodable {
        let schema = "osteon.score/1"
        let version: String
        let profile: JSONProfile
        let profileVersion: String
        let editions: [JSONEdition]
        let days: [JSONDay]
        let recipes: [JSONRecipe]
        let findings: [JSONFinding]

        init(_ report: ScoreReport) {
            version = Release.version
            profile = JSONProfile(report.profile)
            profileVersion = report.rules.version
            editions = report.editions.map(JSONEdition.init)
            days = report.days.map(JSONDay.init)
            recipes = report.recipes.map(JSONRecipe.init)
            findings = report.findings.map(JSONFinding.init)
        }
    }

    private struct JSONDay: Encodable {
        let date: String?
        let scope: String
        let score: JSONScoreRange
        let foodOnly: JSONScoreRange
        let atDayEnergy: JSONScoreRange?
        let core: JSONScoreRange
        let band: String?
        let components: [JSONComponent]
        let penalties: [JSONPenalty]
        let diagnostics: JSONDiagnostics
        let flags: [JSONFlag]
        let doubts: [JSONDoubt]
        let meals: [JSONMeal]

        init(_ day: DayReport) {
            let headline = day.headline
            let isIncomplete = headline.isIncomplete
            date = day.date?.description
            scope = day.scope.rawValue
            score = JSONScoreRange(headline.range, isIncomplete: isIncomplete)
            foodOnly = JSONScoreRange(day.score.foodOnly, isIncomplete: isIncomplete)
            atDayEnergy = day.score.atDayEnergy.map {
                JSONScoreRange($0, isIncomplete: isIncomplete)
            }
            core = JSONScoreRange(headline.core, isIncomplete: isIncomplete)
            band = headline.wording?.band
            components = headline.components.map(JSONComponent.init)
            penalties = headline.penalties.map(JSONPenalty.init)
            diagnostics = JSONDiagnostics(headline)
            flags = JSONFlag.all(of: headline)
            doubts = headline.doubts.map(JSONDoubt.init)
            meals = day.meals.map(JSONMeal.init)
        }
    }

    private struct JSONMeal: Encodable {
        let name: String
        let kind: String
        let time: String?
        let score: JSONScoreRange?
        let pointsBrought: Double?
        let components: [JSONComponent]
        let penalties: [JSONPenalty]
        let lines: [JSONLine]
        let unresolved: [JSONUnresolvedLine]

        init(_ report: MealReport) {
            name = report.meal.name
            kind = report.meal.kind.rawValue
            time = report.meal.time?.description
            score = report.score.score.map {
                JSONScoreRange($0.range, isIncomplete: $0.isIncomplete)
            }
            pointsBrought = report.score.pointsBrought
            components = report.score.score?.components.map(JSONComponent.init) ?? []
            penalties = report.score.score?.penalties.map(JSONPenalty.init) ?? []
            lines = report.resolved.lines.filter { $0.unresolved == nil }.map(JSONLine.init)
            unresolved = report.resolved.lines.compactMap(JSONUnresolvedLine.init)
        }
    }

    private struct JSONRecipe: Encodable {
        let title: String
        let servings: JSONEstimate?
        let score: JSONScoreRange?
        let core: JSONScoreRange?
        let density: JSONScoreRange?
        let components: [JSONComponent]
        let penalties: [JSONPenalty]
        let diagnostics: JSONDiagnostics?
        let flags: [JSONFlag]
        let doubts: [JSONDoubt]
        let lines: [JSONLine]
        let unresolved: [JSONUnresolvedLine]

        init(_ report: RecipeReport) {
            func range(_ score: Score) -> JSONScoreRange {
                JSONScoreRange(score.range, isIncomplete: score.isIncomplete)
            }
            let headline = report.headline
            title = report.recipe.title
            servings = report.recipe.servings.map { JSONEstimate($0) }
            score = report.score.perServing.map(range)
            core = headline.map { JSONScoreRange($0.core, isIncomplete: $0.isIncomplete) }
            density = report.score.density.map(range)
            components = headline?.components.map(JSONComponent.init) ?? []
            penalties = headline?.penalties.map(JSONPenalty.init) ?? []
            diagnostics = headline.map(JSONDiagnostics.init)
            flags = headline.map(JSONFlag.all) ?? []
            doubts = headline?.doubts.map(JSONDoubt.init) ?? []
            lines = report.resolved.lines.filter { $0.unresolved == nil }.map(JSONLine.init)
            unresolved = report.resolved.lines.compactMap(JSONUnresolvedLine.init)
        }
    }
}
