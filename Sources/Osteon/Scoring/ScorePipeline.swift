import BoneScore
public import FoodModel
import FoodStore
import Knowledge
import MealReaders
import MealResolver

/// From the bytes of a meal file to everything that is said of it.
public struct ScorePipeline: Sendable {
    let library: FoodLibrary
    let knowledge: Knowledge
    private let lexicon: Lexicon
    let profiles: ProfileChoice
    private let memory: FoodMemory
    private let memoryFindings: [Finding]
    let cautions: CautionBook
    let indexTables: IndexTables

    /// - Parameters:
    ///   - library: The foods and what is known of them.
    ///   - ownProfile: The person's own profile, where they saved one.
    ///   - memory: The person's own names and weights of foods.
    ///   - k2: How vitamin K2 is counted, whatever files and profiles say; nil leaves it to them.
    /// - Throws: `InputError` with the place of a fault in a shipped file; `StoreError` where the
    ///   foods cannot be read.
    public init(
        library: FoodLibrary,
        ownProfile: ProfileRequest? = nil,
        memory: MemoryFile? = nil,
        k2: Profile.K2Counting? = nil
    ) throws {
        self.library = library
        // The two halves of a short command's work.
        let ((classes, resolver), (lexicon, book, rules, tables)) = try Concurrently.both(
            { (try Knowledge.classes(), try Knowledge.resolver()) },
            {
                let book = try library.profiles()
                return (try library.lexicon(), book, try book.cautions(), try book.indices())
            }
        )
        cautions = CautionBook(rules: rules, classes: classes)
        indexTables = tables
        knowledge = Knowledge(
            classes: classes,
            resolver: resolver,
            profiles: book,
            gapPortions: try Knowledge.gapPortions()
        )
        self.lexicon = lexicon
        profiles = ProfileChoice(book: knowledge.profiles, own: ownProfile, k2: k2)
        (self.memory, memoryFindings) = try library.told(by: memory, resolver)
    }

    /// The report of the meal file `file`, which holds `bytes`.
    ///
    /// - Parameters:
    ///   - bytes: The file's content: plain text, YAML, JSON or Cooklang.
    ///   - file: The path as the person gave it.
    ///   - profile: The name of the profile to use in place of the file's and the person's own.
    ///   - today: The date of the only day of a file that leaves it undated; nil where it stays so.
    /// - Returns: The scores with their lines, doubts and findings.
    /// - Throws: `InputError` where the file cannot be used; `StoreError` where the foods cannot.
    public func score(
        _ bytes: [UInt8],
        file: String,
        profile: String? = nil,
        today: CalendarDay? = nil
    ) throws -> ScoreReport {
        try score(bytes, file: file, chosen: nil, profile: profile, today: today)
    }

    /// Whom `files` are scored for together.
    func chosen(
        for files: [(bytes: [UInt8], file: String)],
        profile: String?
    ) throws -> ChosenProfile {
        let requests = try files.map { try MealReader.read(bytes: $0.bytes, file: $0.file).profile }
        return try profiles.chosen(named: profile, or: requests)
    }

    /// The report of a file, for `chosen` whatever it says of itself, where somebody is.
    func score(
        _ bytes: [UInt8],
        file: String,
        chosen: ChosenProfile?,
        profile: String?,
        today: CalendarDay?
    ) throws -> ScoreReport {
        var diary = try MealReader.read(bytes: bytes, file: file).withEachDateOnce
        if diary.days.count == 1, let day = diary.days.first {
            let date = day.date ?? today
            diary.days = [Day(date: date, meals: day.meals, location: day.location)]
        }
        let chosen = try chosen ?? profiles.chosen(named: profile, or: [diary.profile])
        let scorer = try Scorer(rules: chosen.rules, profile: chosen.profile)
        var report = ScoreReport(
            profile: chosen.profile,
            publicName: chosen.publicName,
            rules: chosen.rules,
            editions: try library.database.editions(),
            days: try days(of: diary, scorer, chosen),
            recipes: try recipes(of: diary, scorer, chosen),
            unknownWords: chosen.unknownWords,
            findings: memoryFindings + diary.findings,
            gapPortions: knowledge.gapPortions.filter { $0.suits(chosen.profile) },
            conditionTitles: try titles(of: chosen.profile.conditions)
        )
        report.diary = summary(of: report, chosen)
        report.indexSources = indices(chosen).sources
        if !diary.lifestyle.isEmpty {
            report.lifestyle = LifestyleSummary(
                diary.lifestyle,
                days: report.diary?.calendarDays ?? report.days.count,
                table: try ActivityTable.shipped()
            )
        }
        return report
    }

    private func days(
        of diary: Diary,
        _ scorer: Scorer,
        _ chosen: ChosenProfile
    ) throws -> [DayReport] {
        guard !diary.days.isEmpty else { return [] }
        var resolver = resolver(for: diary, context: .diary)
        let menaquinones = try MenaquinoneSplit(chosen.profile.k2, classes: knowledge.classes)
        return try diary.days.map { day in
            let resolved = try day.meals.map { meal in
                let resolved = try resolver.resolve(meal)
                return menaquinones?.split(resolved) ?? resolved
            }
            let score = try scorer.score(day: resolved.map(\.intake))
            let scope = DayReport.Scope(of: day)
            var report = DayReport(
                date: day.date,
                scope: scope,
                score: score,
                meals: zip(zip(day.meals, resolved), score.sittings).map { meal, sitting in
                    MealReport(meal: meal.0, resolved: meal.1, score: sitting)
                }
            )
            report.cautions = cautions.cautions(
                for: chosen.profile,
                eating: resolved,
                score: report.headline,
                isWholeDay: scope == .day
            )
            report.indices = indices(chosen).indices(
                of: resolved.map(\.intake),
                share: scope == .day ? 1 : scorer.share(of: day.meals[0].kind) ?? 1,
                part: 1,
                diagnostics: report.headline.diagnostics
            )
            return report
        }
    }

    private func recipes(
        of diary: Diary,
        _ scorer: Scorer,
        _ chosen: ChosenProfile
    ) throws -> [RecipeReport] {
        guard !diary.recipes.isEmpty else { return [] }
        var resolver = resolver(for: diary, context: .recipe)
        let menaquinones = try MenaquinoneSplit(chosen.profile.k2, classes: knowledge.classes)
        return try diary.recipes.map { recipe in
            let meal = Meal(
                name: recipe.title,
                items: recipe.ingredients,
                location: recipe.location
            )
            let found = try resolver.resolve(meal, directions: recipe.directions)
            let resolved = menaquinones?.split(found) ?? found
            var report = RecipeReport(
                recipe: recipe,
                resolved: resolved,
                score: try scorer.score(recipe: resolved.intake, servings: recipe.servings)
            )
            if let headline = report.headline {
                report.cautions = cautions.cautions(
                    for: chosen.profile,
                    eating: [resolved],
                    score: headline,
                    isWholeDay: false,
                    basis: recipe.servings.map { .serving(of: $0) } ?? .unknown
                )
                report.indices = indices(chosen).indices(
                    of: [resolved.intake],
                    share: scorer.share(of: .meal) ?? 1,
                    part: headline.part(of: resolved.intake),
                    diagnostics: headline.diagnostics
                )
            }
            return report
        }
    }

    func resolver(
        for diary: Diary,
        context: FoodContext
    ) -> MealResolver {
        MealResolver(
            library.database,
            classes: knowledge.classes,
            knowledge: knowledge.resolver,
            lexicon: lexicon,
            foods: diary.foods,
            memory: memory,
            context: context
        )
    }
}

extension DayReport.Scope {
    /// An undated meal on its own is a meal; everything else is a day.
    init(of day: Day) {
        self =
            switch (day.date, day.meals.count, day.meals.first?.kind) {
            case (nil, 1, .meal): .meal
            case (nil, 1, .snack): .snack
            default: .day
            }
    }
}
