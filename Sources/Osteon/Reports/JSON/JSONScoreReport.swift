import BoneScore
import FoodModel
import MealResolver

/// A ``ScoreReport`` as JSON: schema `osteon.score/1`.
public struct JSONScoreReport {
    private let report: ScoreReport
    private let includesProfile: Bool

    /// Medicines, T-score, conditions and what they call for are told only where
    /// `includesProfile`.
    public init(_ report: ScoreReport, includesProfile: Bool = false) {
        self.report = report
        self.includesProfile = includesProfile
    }

    /// The JSON text, with a line feed at its end.
    public func text() throws -> String { try JSONText.of(Document(report, includesProfile)) }
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
        let diary: JSONDiary?
        let lifestyle: JSONLifestyle?
        let findings: [JSONFinding]

        init(_ report: ScoreReport, _ includesProfile: Bool) {
            version = Release.version
            profile = JSONProfile(
                report.profile,
                named: report.publicName,
                isWhole: includesProfile
            )
            profileVersion = report.rules.version
            editions = report.editions.map(JSONEdition.init)
            let titles = includesProfile ? report.conditionTitles : nil
            days = report.days.map { JSONDay($0, titles) }
            recipes = report.recipes.map { JSONRecipe($0, titles) }
            diary = report.diary.map(JSONDiary.init)
            lifestyle = report.lifestyle.map(JSONLifestyle.init)
            findings =
                report.unknownWords.map { JSONFinding(unknownWord: $0, isWhole: includesProfile) }
                + report.findings.map { JSONFinding($0) }
        }
    }

    private struct JSONDay: Encodable {
        let date: String?
        let scope: String
        let score: JSONScoreRange?
        let foodOnly: JSONScoreRange?
        let vitaminDOfFood: JSONEstimate?
        let atDayEnergy: JSONScoreRange?
        let core: JSONScoreRange?
        let band: String?
        let components: [JSONComponent]
        let penalties: [JSONPenalty]
        let diagnostics: JSONDiagnostics
        let indices: [JSONIndex]
        let flags: [JSONFlag]
        let doubts: [JSONDoubt]
        let cautions: [JSONCaution]
        let meals: [JSONMeal]

        init(_ day: DayReport, _ titles: [Condition: String]?) {
            let headline = day.headline
            let isWithheld = day.cautions.withholdScore
            func range(_ range: ScoreRange) -> JSONScoreRange? {
                isWithheld
                    ? nil : JSONScoreRange(range, isIncomplete: headline.isIncomplete)
            }
            date = day.date?.description
            scope = day.scope.rawValue
            score = range(headline.range)
            foodOnly = range(day.score.foodOnly)
            vitaminDOfFood = day.score.vitaminDOfFood.map { JSONEstimate($0, unit: .microgram) }
            atDayEnergy = day.score.atDayEnergy.flatMap(range)
            core = range(headline.core)
            band = isWithheld ? nil : headline.wording?.band
            components = isWithheld ? [] : headline.components.map(JSONComponent.init)
            penalties = isWithheld ? [] : headline.penalties.map(JSONPenalty.init)
            diagnostics = JSONDiagnostics(headline)
            indices = day.indices.map(JSONIndex.init)
            flags = JSONFlag.all(of: headline, isWhole: titles != nil)
            doubts = isWithheld ? [] : headline.doubts.map(JSONDoubt.init)
            cautions = JSONCaution.all(day.cautions, titles, day.meals.map(\.resolved))
            meals = day.meals.map { JSONMeal($0, isScoreWithheld: isWithheld) }
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

        init(_ report: MealReport, isScoreWithheld: Bool) {
            let own = isScoreWithheld ? nil : report.score.score
            name = report.meal.name
            kind = report.meal.kind.rawValue
            time = report.meal.time?.description
            score = own.map { JSONScoreRange($0.range, isIncomplete: $0.isIncomplete) }
            pointsBrought = isScoreWithheld ? nil : report.score.pointsBrought
            components = own?.components.map(JSONComponent.init) ?? []
            penalties = own?.penalties.map(JSONPenalty.init) ?? []
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
        let indices: [JSONIndex]
        let flags: [JSONFlag]
        let doubts: [JSONDoubt]
        let cautions: [JSONCaution]
        let lines: [JSONLine]
        let unresolved: [JSONUnresolvedLine]

        init(_ report: RecipeReport, _ titles: [Condition: String]?) {
            func range(_ score: Score) -> JSONScoreRange {
                JSONScoreRange(score.range, isIncomplete: score.isIncomplete)
            }
            let isWithheld = report.cautions.withholdScore
            let headline = report.headline
            let shown = isWithheld ? nil : headline
            title = report.recipe.title
            servings = report.recipe.servings.map { JSONEstimate($0) }
            score = isWithheld ? nil : report.score.perServing.map(range)
            core = shown.map { JSONScoreRange($0.core, isIncomplete: $0.isIncomplete) }
            density = isWithheld ? nil : report.score.density.map(range)
            components = shown?.components.map(JSONComponent.init) ?? []
            penalties = shown?.penalties.map(JSONPenalty.init) ?? []
            diagnostics = headline.map(JSONDiagnostics.init)
            indices = report.indices.map(JSONIndex.init)
            flags =
                (headline.map { JSONFlag.all(of: $0, isWhole: titles != nil) } ?? [])
                + (servings == nil ? [.servingsUnknown] : [])
            doubts = shown?.doubts.map(JSONDoubt.init) ?? []
            cautions = JSONCaution.all(report.cautions, titles, [report.resolved])
            lines = report.resolved.lines.filter { $0.unresolved == nil }.map(JSONLine.init)
            unresolved = report.resolved.lines.compactMap(JSONUnresolvedLine.init)
        }
    }
}
