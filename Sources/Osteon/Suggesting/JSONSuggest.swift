import BoneScore
import FoodModel
import Knowledge
import MealPlanner
import MealResolver

/// A ``SuggestReport`` as JSON: schema `osteon.suggest/1`.
public struct JSONSuggest {
    private let report: SuggestReport
    private let includesProfile: Bool

    /// Medicines, conditions and what they call for are told only where `includesProfile`.
    public init(_ report: SuggestReport, includesProfile: Bool = false) {
        self.report = report
        self.includesProfile = includesProfile
    }

    /// The JSON text, with a line feed at its end.
    public func text() throws -> String { try JSONText.of(Document(report, includesProfile)) }

    private struct Document: Encodable {
        let schema = "osteon.suggest/1"
        let version = Release.version
        let profile: JSONProfile
        let profileVersion: String
        let days: Int
        let outcome: String
        let before: Side?
        let after: Side?
        let additions: [Change]
        let swaps: [Change]
        let timing: [Change]
        let cautions: [JSONCaution]
        let constraints: [Constraint]
        let heldBy: [Hold]
        let conflict: [String]
        let relaxations: [String]
        let notSuggested: [Refusal]
        let solver: Solver?
        let findings: [JSONFinding]

        init(_ report: SuggestReport, _ isWhole: Bool) {
            profile = JSONProfile(
                report.report.profile,
                named: report.report.publicName,
                isWhole: isWhole
            )
            profileVersion = report.report.rules.version
            days = report.day.days
            var steps: [SuggestStep] = []
            var after: Side?
            var words: ConflictWords?
            switch report.outcome {
            case .withheld: outcome = "withheld"
            case .nothing: outcome = "nothing"
            case .outOfTime: outcome = "outOfTime"
            case .conflict(let conflict):
                outcome = "conflict"
                words = ConflictWords(conflict: conflict, report: report)
            case .plan(let own, let score):
                outcome = "plan"
                steps = own
                after = Side(score)
            }
            if case .withheld = report.outcome {
                before = nil
            } else {
                before = Side(report.before)
            }
            self.after = after
            func changes(_ kind: PlanOption.Kind) -> [Change] {
                steps.filter { $0.change.kind == kind }.map {
                    Change(
                        $0,
                        report.day,
                        report.location(of: $0.change),
                        report.cautions.withheldGaps,
                        isWhole: isWhole
                    )
                }
            }
            additions = changes(.addition)
            swaps = changes(.swap)
            timing = changes(.move)
            let meals = report.report.days.first { $0.scope == .day }?.meals.map(\.resolved) ?? []
            cautions =
                report.day.days == 1
                ? JSONCaution.all(
                    report.cautions.filter(\.isAboutTimes),
                    isWhole ? report.report.conditionTitles : nil,
                    meals
                ) : []
            constraints = report.limits.map(Constraint.init)
            heldBy = report.holds.map { Hold(constraint: $0.constraint, points: $0.points) }
            conflict = words?.conflict.constraints ?? []
            relaxations = words?.relaxations ?? []
            notSuggested = report.told(isWhole: isWhole)
                .map { Refusal(reason: $0.reason, foods: $0.foods) }
            solver = report.answer.map(Solver.init)
            findings = report.findings.map { JSONFinding($0) }
        }
    }

    /// A limit of the person's own without which a plan would have at least so many points more.
    private struct Hold: Encodable {
        let constraint: String
        let points: Double
    }

    private struct Side: Encodable {
        let score: JSONScoreRange

        init(_ score: Score) {
            self.score = JSONScoreRange(score.range, isIncomplete: score.isIncomplete)
        }
    }

    /// What a change brings: points, and by part of the score.
    private struct Delta: Encodable {
        let points: Double
        let parts: [String: Double]
        let energy: Double
        let nutrients: [String: Double]
    }

    private struct Change: Encodable {
        struct Food: Encodable {
            let id: String
            let name: String
        }

        let text: String
        let food: Food?
        let amount: Double?
        let unit: String?
        let grams: Double?
        let daysOfWeek: Int?
        let sitting: String
        let line: String?
        /// Where the line stands; nil where the plan is for the mean of several days.
        let location: String?
        let from: String?
        let price: Double?
        let delta: Delta
        /// Limits that the plan would break without it.
        let makesRoomIn: [String]
        let why: String

        init(
            _ step: SuggestStep,
            _ day: PlannedDay,
            _ location: SourceLocation?,
            _ withheld: Set<Component>,
            isWhole: Bool
        ) {
            let change = step.change
            let words = SuggestWords(change: change, day: day)
            text = words.sentence
            food = change.food.map { Food(id: $0.id.description, name: $0.name) }
            amount = change.kind == .addition ? change.amount : nil
            unit = change.kind == .addition ? change.food?.unit : nil
            grams = change.food.map { $0.grams * change.portions }
            daysOfWeek = change.daysOfWeek
            sitting = day.title(of: change.sitting)
            line = change.line
            self.location = location?.description
            from = change.from.map(day.title)
            price = change.price
            delta = Delta(
                points: step.points,
                parts: Dictionary(
                    step.parts.map { ($0.name, $0.points) },
                    uniquingKeysWith: { first, _ in first }
                ),
                energy: step.energy,
                nutrients: Dictionary(
                    uniqueKeysWithValues: step.nutrients.map { ($0.nutrient.tag, $0.value) }
                )
            )
            makesRoomIn = step.makesRoomIn
            why = SuggestWords.reasons(of: step, without: withheld, isWhole: isWhole)
        }
    }

    private struct Constraint: Encodable {
        let name: String
        let unit: String
        let allowed: Double
        let before: JSONEstimate
        let after: JSONEstimate

        init(_ limit: SuggestReport.Limit) {
            name = limit.name
            unit = limit.unit
            allowed = limit.allowed
            before = JSONEstimate(limit.before)
            after = JSONEstimate(limit.after)
        }
    }

    private struct Refusal: Encodable {
        let reason: String
        let foods: [String]
    }

    /// Points count what is doubtful at its least.
    private struct Solver: Encodable {
        let status: String
        let points: Double
        let bound: Double
        let gap: Double
        let solves: Int
        let seconds: Double

        init(_ answer: PlanAnswer) {
            status = answer.isOutOfTime ? "time limit" : "optimal"
            points = answer.points
            bound = answer.bound
            gap = answer.gap
            solves = answer.solves
            seconds = answer.seconds
        }
    }
}
