import BoneScore
import FoodModel

/// What a page begins with: whose score it is, by which version, and what is on it.
struct PageHead {
    var title = "What food covers of what bones ask for"
    let report: ScoreReport
    let subjects: [ScoreSubject]
    let isWhole: Bool

    var markup: Markup {
        let profile = report.profile
        let weight = NumberText.plain(profile.weightInKilograms)
        let name = isWhole ? profile.name : report.publicName
        let parts =
            [
                "profile \(name) (\(profile.sex.rawValue), \(profile.age) years, \(weight) kg)",
                "score v\(report.rules.version)", "Osteon \(Release.version)",
            ] + K2Text(report).mark
        return """
            <header>
            <h1>\(title)</h1>
            <p class="soft">\(parts.joined(separator: " · "))</p>
            \([unknownWords, person, contents].filter { !$0.isEmpty }.joined())
            </header>
            """
    }

    /// Medicines and conditions that are not known, before anything else.
    private var unknownWords: Markup {
        guard !report.unknownWords.isEmpty else { return "" }
        let items: [Markup] = report.unknownWords.map { finding in
            let told = JSONFinding(unknownWord: finding, isWhole: isWhole)
            return "<li>\(isWhole ? finding.description : told.message)</li>"
        }
        return "<div class=\"left-out\" role=\"note\"><ul>\n\(items.joined())\n</ul></div>"
    }

    /// Medicines, T-score and conditions, where they are asked for.
    private var person: Markup {
        let parts = isWhole ? Self.health(of: report) : []
        return parts.isEmpty ? "" : "<p>\(parts.joined(separator: ", "))</p>"
    }

    /// Medicines, T-score and conditions, as people say them.
    static func health(of report: ScoreReport) -> [String] {
        let profile = report.profile
        var parts = profile.therapies.map { therapy in
            "on \(therapy.name)" + (therapy.time.map { " at \($0)" } ?? "")
        }
        if let tScore = profile.tScore {
            parts.append("T-score \(NumberText.fixed(tScore, decimals: 1))")
        }
        return parts + profile.conditions.map { report.conditionTitles[$0] ?? $0.rawValue }
    }

    private var contents: Markup {
        guard subjects.count > 1 else { return "" }
        let items: [Markup] = subjects.map { subject in
            let score =
                subject.isWithheld ? nil : subject.headline.map { RangeText.score($0.range) }
            return """
                <li><a href="#\(subject.id)">\(subject.title)</a> \
                <span class="soft">\(score ?? "no score")</span></li>
                """
        }
        let diary: Markup =
            report.diary == nil ? "" : "<li><a href=\"#diary\">The days together</a></li>\n"
        return """
            <nav aria-label="On this page"><ul class="plain">
            \(diary)\(items.joined())
            </ul></nav>
            """
    }
}
