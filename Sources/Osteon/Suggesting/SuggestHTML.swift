import BoneScore
import FoodModel
import Knowledge
import MealPlanner
import MealResolver

/// A ``SuggestReport`` as HTML: a page of its own, or what another page shows of it.
public struct SuggestHTML {
    private let report: SuggestReport
    private let isWhole: Bool

    /// - Parameters:
    ///   - report: What is suggested.
    ///   - includesProfile: Whether medicines, T-score, conditions and what they call for are told.
    public init(_ report: SuggestReport, includesProfile: Bool = false) {
        self.report = report
        isWhole = includesProfile
    }

    /// The page, with a line feed at its end.
    public func page() -> String {
        var sources = SourceBook(report.report, isListed: true, isWhole: isWhole)
        sources.addRules(of: report.report)
        for caution in cautions { sources.add(caution.citation, for: "cautions") }
        let head = PageHead(
            title: "What would close the gaps",
            report: report.report,
            subjects: [],
            isWhole: isWhole
        )
        let body = [
            head.markup,
            "<main>\n\([section(sources), SourcesSection(sources: sources).markup].joined())\n</main>",
            PageFoot(report: report.report).markup,
        ]
        return HTMLPage(title: "Osteon: \(title), suggestions", body: body.joined()).html
    }

    /// Scores before and after, changes, limits and what is not suggested, in one section.
    public func fragment() -> String {
        section(SourceBook(report.report, isListed: false, isWhole: isWhole)).html + "\n"
    }

    private var title: String {
        let days = report.report.days.filter { $0.scope == .day }
        return days.count == 1
            ? days[0].date?.spelledOut ?? "A day" : "The mean of \(days.count) days"
    }

    private func section(_ sources: SourceBook) -> Markup {
        let parts: [Markup]
        if case .withheld = report.outcome {
            parts = [
                """
                <p class="words">The targets of the score do not hold for you, so nothing is \
                suggested.</p>
                """,
                cautionBlock(sources),
            ]
        } else {
            parts =
                [headline] + answer + [
                    SuggestBars(report: report, sources: sources).markup, limits, held, refusals,
                    cautionBlock(sources), findings,
                ]
        }
        return """
            <section class="subject" id="suggestions">
            <h2>\(title)</h2>
            \(parts.filter { !$0.isEmpty }.joined())
            </section>
            """
    }

    // MARK: - The score before and after

    private var headline: Markup {
        var parts: [Markup] = [unknown]
        let before = report.before.range
        guard case .plan(let steps, let after) = report.outcome else {
            return (parts + [side("now", before)]).filter { !$0.isEmpty }.joined()
        }
        let energy = SuggestWords.signed(steps.reduce(0) { $0 + $1.energy }, decimals: 0)
        let changes = "\(steps.count) \(steps.count == 1 ? "change" : "changes")"
        parts += [
            "<p class=\"words\">With \(changes), \(energy) kcal</p>", side("now", before),
            side("then", after.range),
        ]
        if let answer = report.answer {
            parts.append("<p class=\"soft\">\(SuggestWords.optimality(answer))</p>")
        }
        if report.day.days > 1 {
            parts.append(
                """
                <p>Planned on the mean of the days, meal by meal: what one day lacks says little.</p>
                """
            )
        }
        return parts.filter { !$0.isEmpty }.joined()
    }

    /// The lines that were not understood, before anything else.
    private var unknown: Markup {
        guard !report.day.unknown.isEmpty else { return "" }
        let items: [Markup] = report.day.unknown.map { "<li>\($0)</li>" }
        return """
            <div class="left-out" role="note">
            <strong>Not understood, and counted by what foods have at large</strong>
            <ul>
            \(items.joined())
            </ul>
            </div>
            """
    }

    private func side(_ when: String, _ range: ScoreRange) -> Markup {
        let low = NumberText.fixed(range.likelyLow, decimals: 0)
        let high = NumberText.fixed(range.likelyHigh, decimals: 0)
        let number: Markup =
            range.point.map { "<b>\(NumberText.fixed($0, decimals: 1))</b> " }
            ?? "too little known to say a number, "
        return """
            <div class="headline">
            <p class="number">\(when) \(number)likely <strong>\(low)–\(high)</strong></p>
            \(ScoreScale(range: range).markup)
            </div>
            """
    }

    // MARK: - What to change

    private var answer: [Markup] {
        switch report.outcome {
        case .withheld: []
        case .plan(let steps, _): [changes(steps)]
        case .conflict(let conflict): [ways(ConflictWords(conflict: conflict, report: report))]
        case .nothing: ["<p>Nothing that could be suggested is worth a change.</p>"]
        case .outOfTime: ["<p>\(SuggestWords.outOfTime)</p>"]
        }
    }

    private func changes(_ steps: [SuggestStep]) -> Markup {
        let items: [Markup] = steps.map { step in
            let words = SuggestWords(change: step.change, day: report.day)
            let reasons = SuggestWords.reasons(
                of: step,
                without: report.cautions.withheldGaps,
                isWhole: isWhole
            )
            let energy = "\(SuggestWords.signed(step.energy, decimals: 0)) kcal"
            let price = step.change.price.map {
                "\(NumberText.fixed($0, decimals: 2)) by your prices"
            }
            let why = [reasons, energy, price ?? "", words.note].filter { !$0.isEmpty }
            let food: Markup =
                step.change.food.map { " <span class=\"soft\">\($0.id.description)</span>" } ?? ""
            return """
                <li><span class="name">\(words.verb)</span> \
                <span class="nowrap">\(SuggestWords.signed(step.points))</span> \
                <span class="advice">\(words.sentence)\(food)<br/>\
                <span class="soft">\(why.joined(separator: "; "))</span></span></li>
                """
        }
        return """
            <h3>What to change</h3>
            <p class="soft">Points after the changes before it; they add up.</p>
            <ol class="gaps">
            \(items.joined())
            </ol>
            """
    }

    private func ways(_ words: ConflictWords) -> Markup {
        let ways: [Markup] = words.relaxations.map { "<li>\($0)</li>" }
        let nearest: Markup =
            ways.isEmpty ? "" : "<h3>The nearest that works</h3>\n<ul>\n\(ways.joined())\n</ul>"
        return "<p>\(words.sentence)</p>\n\(nearest)"
    }

    // MARK: - Limits

    private var limits: Markup {
        guard report.hasPlan, !report.limits.isEmpty else { return "" }
        let rows: [Markup] = report.limits.map { limit in
            let doubt: Markup = limit.mayBePassed ? " <span class=\"doubtful\">!</span>" : ""
            return """
                <tr><th scope="row">\(limit.name)</th><td>\(RangeText.amount(limit.before))</td>\
                <td>\(RangeText.amount(limit.after))\(doubt)</td>\
                <td class="number">\(NumberText.plain(limit.allowed)) \(limit.unit)</td></tr>
                """
        }
        let doubt: Markup =
            report.doubtfulLimits.map { "<p><span class=\"doubtful\">!</span> \($0)</p>" } ?? ""
        return """
            <h3>Within these limits</h3>
            <div class="scroll" tabindex="0"><table>
            <thead><tr><th scope="col">limit</th><th scope="col">now</th><th scope="col">then</th>\
            <th scope="col" class="number">allowed</th></tr></thead>
            <tbody>
            \(rows.joined())
            </tbody>
            </table></div>
            \(doubt)
            """
    }

    /// Which of the person's own limits hold the plan down.
    private var held: Markup {
        guard !report.holds.isEmpty else { return "" }
        let items: [Markup] = report.holds.map { "<li>\(SuggestWords.text(of: $0))</li>" }
        return "<h3>Held by</h3>\n<ul>\n\(items.joined())\n</ul>"
    }

    private var refusals: Markup {
        let items: [Markup] = report.told(isWhole: isWhole).map {
            "<li>\($0.reason): \($0.foods.joined(separator: "; "))</li>"
        }
        return items.isEmpty ? "" : "<h3>Not suggested</h3>\n<ul>\n\(items.joined())\n</ul>"
    }

    // MARK: - Cautions and findings

    /// What is said: of a plan, what is best taken apart.
    private var cautions: [Caution] {
        guard report.day.days == 1 else { return [] }
        let all: [Caution]
        if case .withheld = report.outcome {
            all = report.cautions.filter { $0.rule.withheld.score }
        } else {
            all = report.cautions.filter(\.isAboutTimes)
        }
        return all.filter { isWhole || !$0.isPersonal }
    }

    private func cautionBlock(_ sources: SourceBook) -> Markup {
        guard report.day.days == 1, let day = report.report.days.first(where: { $0.scope == .day })
        else { return "" }
        return CautionList(
            told: cautions,
            isComplete: isWhole || report.cautions.allSatisfy { !$0.isPersonal },
            meals: day.meals.map(\.resolved),
            report: report.report,
            sources: sources,
            anchor: "suggestions-cautions"
        ).markup
    }

    private var findings: Markup {
        let items: [Markup] = report.findings.map { "<li>\($0.description)</li>" }
        return items.isEmpty ? "" : "<h3>Noticed in the file</h3>\n<ul>\n\(items.joined())\n</ul>"
    }
}
