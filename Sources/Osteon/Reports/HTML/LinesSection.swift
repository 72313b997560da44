import BoneScore
import FoodModel
import MealResolver

/// The lines of a subject as they were written, each unfolding to what it became and why.
struct LinesSection {
    let subject: ScoreSubject
    let report: ExplainReport
    let sources: SourceBook

    var markup: Markup {
        let sittings: [Markup] = subject.sittings.enumerated().map { index, sitting in
            let lines: [Markup] = sitting.meal.lines.enumerated().map { line, resolved in
                let place = Place(sitting: index, line: line)
                return LineDetails(
                    line: resolved,
                    place: place,
                    subject: subject,
                    report: report,
                    sources: sources
                ).markup
            }
            return "<h4>\(sitting.title)\(brought(sitting))</h4>\n\(lines.joined())"
        }
        return """
            <section id="\(subject.anchor("lines"))">
            <h3>Line by line</h3>
            <p class="soft">As written, and what each line became. Sure, likely and doubtful say how \
            certain food and weight are together. A line unfolds to its reasons and figures.</p>
            \(sittings.joined())
            </section>
            """
    }

    /// "brings 12 points of the day".
    private func brought(_ sitting: ScoreSubject.Sitting) -> Markup {
        guard subject.scope == .day, !subject.isWithheld, let points = sitting.score?.pointsBrought
        else { return "" }
        return
            " <span class=\"soft\">brings \(RangeText.count(points, of: "point")) of the day</span>"
    }
}
