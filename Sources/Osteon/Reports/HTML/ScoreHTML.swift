import BoneScore
import FoodModel
import MealResolver

/// The scores of a meal file as HTML: a page of its own, or what another page shows of them.
///
/// A page has everything with its sources and needs no network and no script. A fragment has headline,
/// bars, gaps and cautions, and goes with ``ReportStyle/css``.
public struct ScoreHTML {
    private let report: ScoreReport
    private let explained: ExplainReport?
    private let isWhole: Bool
    private let subjects: [ScoreSubject]

    /// - Parameters:
    ///   - explained: The scores with how they came about.
    ///   - includesProfile: Whether medicines, T-score, conditions and what they call for are told.
    public init(_ explained: ExplainReport, includesProfile: Bool = false) {
        self.init(explained.report, explained, includesProfile)
    }

    /// What is said of scores that nobody asked to explain; only ``fragment()`` is of use then.
    ///
    /// - Parameters:
    ///   - report: The scores.
    ///   - includesProfile: Whether medicines, T-score, conditions and what they call for are told.
    public init(_ report: ScoreReport, includesProfile: Bool = false) {
        self.init(report, nil, includesProfile)
    }

    private init(_ report: ScoreReport, _ explained: ExplainReport?, _ isWhole: Bool) {
        self.report = report
        self.explained = explained
        self.isWhole = isWhole
        // Days before recipes, as they are explained.
        let explanations = explained?.subjects.map(\.explanation) ?? []
        func explanation(_ index: Int) -> Explanation? {
            index < explanations.count ? explanations[index] : nil
        }
        let days = report.days.enumerated().map { index, day in
            ScoreSubject(day, id: "day-\(index + 1)", explanation: explanation(index))
        }
        let recipes = report.recipes.enumerated().map { index, recipe in
            ScoreSubject(
                recipe,
                id: "recipe-\(index + 1)",
                explanation: explanation(days.count + index)
            )
        }
        subjects = days + recipes
    }

    /// The page, with a line feed at its end.
    public func page() -> String {
        let sources = listedSources
        let sections =
            [diary(sources), lifestyle(sources)].filter { !$0.isEmpty }
            + subjects.map { section($0, explained, sources) }
        let body = [
            PageHead(report: report, subjects: subjects, isWhole: isWhole).markup,
            """
            <main>
            \([sections.joined(), findings, SourcesSection(sources: sources).markup].joined())
            </main>
            """,
            PageFoot(report: report).markup,
        ]
        return HTMLPage(title: title, body: body.joined()).html
    }

    /// What is left out, headline, bars, gaps and cautions, each day and recipe in a section; of several,
    /// what the days say together first, and each folded.
    public func fragment() -> String {
        let sources = SourceBook(report, isListed: false, isWhole: isWhole)
        let sections = subjects.map { section($0, nil, sources) }
        guard subjects.count > 1 else { return sections.joined().html + "\n" }
        let folded = zip(subjects, sections).map { FoldedSection(subject: $0, section: $1).markup }
        return ([diary(sources), lifestyle(sources)] + folded).joined().html + "\n"
    }

    private var title: String {
        subjects.count == 1 ? "Osteon: \(subjects[0].title)" : "Osteon: \(subjects.count) scores"
    }

    private func section(
        _ subject: ScoreSubject,
        _ explained: ExplainReport?,
        _ sources: SourceBook
    ) -> Markup {
        SubjectSection(
            subject: subject,
            report: report,
            explained: explained,
            sources: sources,
            isWhole: isWhole
        ).markup
    }

    /// What the days say together; nothing below two.
    private func diary(_ sources: SourceBook) -> Markup {
        guard let diary = report.diary else { return "" }
        let days = DiaryEntry.all(of: report, anchors: subjects.map(\.id))
        return DiarySection(diary: diary, days: days, report: report, sources: sources).markup
    }

    /// What is noted beside food.
    private func lifestyle(_ sources: SourceBook) -> Markup {
        guard let text = report.lifestyle.map(LifestyleText.init) else { return "" }
        let items: [Markup] = text.sentences.map { "<li>\($0)</li>" }
        return """
            <section id="beside">
            <h2>\(text.title)</h2>
            <ul>
            \(items.joined())
            </ul>
            </section>
            """
    }

    /// The publications and tables of the page.
    var listedSources: SourceBook {
        var sources = SourceBook(report, isListed: true, isWhole: isWhole)
        sources.addRules(of: report)
        for adequacy in report.diary?.adequacies ?? [] {
            sources.add(
                adequacy.reference.recommended.citation,
                for: "what is recommended of \(adequacy.reference.nutrient.name)"
            )
        }
        for subject in subjects { sources.add(subject, isWhole: isWhole) }
        if let explained {
            for line in subjects.flatMap(\.meals).flatMap(\.lines) {
                sources.add(line, of: explained)
            }
        }
        return sources
    }

    /// What was noticed in the file.
    private var findings: Markup {
        guard !report.findings.isEmpty else { return "" }
        let items: [Markup] = report.findings.map { "<li>\($0.description)</li>" }
        return """
            <section id="findings">
            <h2>Noticed in the file</h2>
            <ul>
            \(items.joined())
            </ul>
            </section>
            """
    }
}
