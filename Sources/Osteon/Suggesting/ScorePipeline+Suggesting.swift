import BoneScore
public import FoodModel
import Knowledge
import MealPlanner
import MealReaders
import MealResolver

extension ScorePipeline {
    /// The smallest change that brings the day or the days of the meal file `file` nearest to what
    /// bones ask for.
    ///
    /// Several days are planned on as their mean, meal by meal: what is lacking on one of them says
    /// little.
    ///
    /// - Parameters:
    ///   - bytes: The file's content: plain text, YAML, JSON or Cooklang.
    ///   - file: The path as the person gave it.
    ///   - profile: The name of the profile to use in place of the file's and the person's own.
    ///   - today: The date of the only day of a file that leaves it undated.
    ///   - request: What is wanted and what is not.
    /// - Returns: The changes with the effect of each, or what stands in their way.
    /// - Throws: `InputError` where the file or a word of the request cannot be used; `SolverError`
    ///   where the solver cannot be run; `StoreError` where the foods cannot be read.
    public func suggest(
        _ bytes: [UInt8],
        file: String,
        profile: String? = nil,
        today: CalendarDay? = nil,
        _ request: SuggestRequest = SuggestRequest()
    ) throws -> SuggestReport {
        let report = try score(bytes, file: file, profile: profile, today: today)
        guard let day = PlannedDay(report.days) else {
            throw InputError(
                .badData,
                at: SourceLocation(file: file),
                "suggestions are made for a day or several: write down a whole day, with a date or "
                    + "more than one meal"
            )
        }
        let diary = try MealReader.read(bytes: bytes, file: file)
        var resolver = resolver(for: diary, context: .diary)
        return try suggest(
            report,
            day,
            Scorer(rules: report.rules, profile: report.profile),
            request,
            SuggestionTables.shipped(classes: knowledge.classes),
            &resolver,
            Planner(solver: CBCSolver(path: request.searchPath), seconds: request.seconds)
        )
    }

    /// The same of one `day` of a report, as a day of a `week` where it is one.
    func suggest(
        _ report: ScoreReport,
        _ day: PlannedDay,
        _ scorer: Scorer,
        _ request: SuggestRequest,
        _ tables: SuggestionTables,
        _ resolver: inout MealResolver,
        _ planner: Planner,
        week: WeekDay? = nil
    ) throws -> SuggestReport {
        let before = try scorer.score(wholeDay: day.sittings)
        let known = cautions.cautions(
            for: report.profile,
            sittings: day.sittings,
            texts: day.texts,
            score: before,
            isWholeDay: true
        )
        guard !known.withholdScore else {
            return SuggestReport(
                report: report,
                day: day,
                cautions: known,
                before: before,
                outcome: .withheld,
                answer: nil,
                changes: [],
                limits: [],
                holds: [],
                refusals: [],
                findings: []
            )
        }
        var planning = try SuggestPlanning(
            report: report,
            day: day,
            scorer: scorer,
            before: before,
            cautions: known,
            request: request,
            tables: tables,
            classes: knowledge.classes,
            menaquinones: MenaquinoneSplit(report.profile.k2, classes: knowledge.classes),
            week: week
        )
        try planning.offer(&resolver, self.cautions)
        return try planning.report(planner)
    }
}
