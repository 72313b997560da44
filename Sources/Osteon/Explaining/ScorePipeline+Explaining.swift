import BoneScore
public import FoodModel
import FoodStore
import Knowledge
import MealReaders
import MealResolver

extension ScorePipeline {
    /// How the scores of the meal file `file`, which holds `bytes`, come about.
    ///
    /// - Parameters:
    ///   - bytes: The file's content: plain text, YAML, JSON or Cooklang.
    ///   - file: The path as the person gave it.
    ///   - profile: The name of the profile to use in place of the file's and the person's own.
    ///   - today: The date of days that the file leaves undated; nil where they stay so.
    /// - Returns: The scores with what each line earned and cost.
    /// - Throws: `InputError` where the file cannot be used; `StoreError` where the foods cannot.
    public func explain(
        _ bytes: [UInt8],
        file: String,
        profile: String? = nil,
        today: CalendarDay? = nil
    ) throws -> ExplainReport {
        try explain(bytes, file: file, chosen: nil, profile: profile, today: today)
    }

    /// What changed in points between two files, both scored for the person of the first, with the
    /// medicines and conditions of both.
    ///
    /// - Parameters:
    ///   - before: The first file's content and its path.
    ///   - after: The second's.
    ///   - profile: The name of the profile to use in place of the first file's and the person's own.
    /// - Returns: Each day or recipe of the one beside that of the other.
    /// - Throws: `InputError` where a file cannot be used; `StoreError` where the foods cannot.
    public func diff(
        _ before: (bytes: [UInt8], file: String),
        _ after: (bytes: [UInt8], file: String),
        profile: String? = nil
    ) throws -> DiffReport {
        let chosen = try chosen(for: [before, after], profile: profile)
        return DiffReport(
            try explain(before.bytes, file: before.file, chosen: chosen),
            try explain(after.bytes, file: after.file, chosen: chosen)
        )
    }

    private func explain(
        _ bytes: [UInt8],
        file: String,
        chosen: ChosenProfile?,
        profile: String? = nil,
        today: CalendarDay? = nil
    ) throws -> ExplainReport {
        let report = try score(bytes, file: file, chosen: chosen, profile: profile, today: today)
        return try explain(report, of: bytes, file: file)
    }

    /// How the scores of `report`, which is of the meal file that holds `bytes`, come about.
    func explain(
        _ report: ScoreReport,
        of bytes: [UInt8],
        file: String
    ) throws -> ExplainReport {
        let scorer = try Scorer(rules: report.rules, profile: report.profile)
        let subjects =
            try report.days.map { try explained($0, scorer) }
            + report.recipes.map { try explained($0, scorer) }
        var foods: [FoodID: Food] = [:]
        for own in try MealReader.read(bytes: bytes, file: file).foods {
            let food = Food(own: own)
            foods[food.id] = food
        }
        for subject in subjects {
            for line in subject.sittings.flatMap(\.meal.lines) {
                guard let id = line.entry.food, foods[id] == nil else { continue }
                foods[id] = try library.database.food(id)
            }
        }
        return ExplainReport(
            report: report,
            subjects: subjects,
            foods: foods,
            classes: knowledge.classes
        )
    }

    private func explained(_ day: DayReport, _ scorer: Scorer) throws -> ExplainedSubject {
        let intakes = day.meals.map(\.resolved.intake)
        let explanation: Explanation?
        if day.cautions.withholdScore {
            explanation = nil
        } else if day.scope != .day, let intake = intakes.first,
            let share = scorer.share(of: intake.kind)
        {
            explanation = try scorer.explain(sitting: intake, share: share)
        } else {
            explanation = try scorer.explain(day: intakes)
        }
        return ExplainedSubject(
            kind: ExplainedSubject.Kind(day.scope),
            title: day.date?.spelledOut ?? "",
            explanation: explanation,
            sittings: day.meals.map { meal in
                let name = meal.meal.name.isEmpty ? "the meal" : meal.meal.name
                let time = meal.meal.time.map { " \($0)" } ?? ""
                return ExplainedSitting(title: name + time, meal: meal.resolved)
            }
        )
    }

    private func explained(_ recipe: RecipeReport, _ scorer: Scorer) throws -> ExplainedSubject {
        ExplainedSubject(
            kind: .recipe,
            title: recipe.recipe.title,
            explanation: recipe.cautions.withholdScore
                ? nil
                : try scorer.explain(
                    recipe: recipe.resolved.intake,
                    servings: recipe.recipe.servings
                ),
            sittings: [ExplainedSitting(title: "ingredients", meal: recipe.resolved)]
        )
    }
}

extension ExplainedSubject.Kind {
    fileprivate init(_ scope: DayReport.Scope) {
        self =
            switch scope {
            case .day: .day
            case .meal: .meal
            case .snack: .snack
            }
    }
}

extension Food {
    /// The food that a file defines itself, under the id that its lines have.
    fileprivate init(own: InlineFood) {
        self.init(
            id: FoodID(source: "inline", code: own.name),
            name: own.name,
            foodClass: own.foodClass,
            composition: own.composition,
            portions: [],
            edition: own.location.file
        )
    }
}
