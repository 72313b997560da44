import BoneScore
import FoodModel
import Knowledge

/// What stands beside a score.
extension ScorePipeline {
    /// What the whole days of a report say together.
    func summary(of report: ScoreReport, _ chosen: ChosenProfile) -> DiarySummary? {
        guard !report.isScoreWithheld else { return nil }
        let days = report.days.filter { $0.scope == .day }
        return DiarySummary(
            days.map { DiaryDay(date: $0.date, score: $0.score.score) },
            references: ReferenceIntake.all(
                indexTables.references,
                chosen.family.authority,
                for: chosen.profile
            )
            .filter { chosen.isRecommended($0.nutrient) },
            person: chosen.profile,
            rules: chosen.rules
        )
    }

    /// What computes the indices of a person.
    func indices(_ chosen: ChosenProfile) -> DietIndices {
        DietIndices(
            richness: indexTables.richness,
            references: indexTables.references,
            authority: chosen.family.authority,
            person: chosen.profile,
            coverageFloor: chosen.rules.coverageFloor.value
        )
    }

    /// What a person calls `conditions`.
    func titles(of conditions: [Condition]) throws -> [Condition: String] {
        guard !conditions.isEmpty else { return [:] }
        let words = try knowledge.profiles.words()
        return Dictionary(uniqueKeysWithValues: conditions.map { ($0, words.title(of: $0)) })
    }
}

extension Score {
    /// The part of `intake` that was scored: a serving's, or what the energy of a meal is reached by.
    func part(of intake: Intake) -> Double {
        let whole = intake.entries.reduce(0) {
            $0 + ($1.supplies[.energy]?.estimate.point ?? 0)
        }
        guard whole > 0, let scored = totals[.energy]?.estimate.point else { return 1 }
        return scored / whole
    }
}
