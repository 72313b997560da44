import BoneScore
import FoodModel
import MealResolver

/// One line: what it became, how sure that is, how its weight was found, and its figures with their
/// sources.
struct LineDetails {
    let line: ResolvedLine
    let place: Place
    let subject: ScoreSubject
    let report: ExplainReport
    let sources: SourceBook

    var markup: Markup {
        let companion: Markup = line.parsed.isCompanion ? " companion" : ""
        let with = line.parsed.isCompanion ? "with " : ""
        return """
            <details class="line\(companion)" id="\(subject.anchor(of: place))">
            <summary>\(with)\(line.text)
            <span class="became">\(reading)</span></summary>
            <div class="inside">
            \(facts)
            \(figures)
            </div>
            </details>
            """
    }

    private var reading: Markup {
        guard line.unresolved == nil else {
            return "→ <span class=\"not-found\">not found: not in the score</span>"
        }
        let text = LineReadingText.of(line)
        let isDoubtful = !line.parsed.isNote && Sureness(line) == .doubtful
        return isDoubtful ? "→ <span class=\"doubtful\">!</span> \(text)" : "→ \(text)"
    }

    private var facts: Markup {
        var rows: [(String, Markup)] = []
        if let problem = line.problem { rows.append(("left out", "\(problem)")) }
        if let food = line.entry.food {
            rows.append(
                ("food", "\(line.entry.name) <span class=\"soft\">\(food.description)</span>")
            )
        }
        if line.unresolved == nil, !line.parsed.isNote {
            rows.append(("weight", "\(weight)"))
            rows.append(("how sure", "\(sureness)"))
        }
        if !line.reason.isEmpty { rows.append(("why this food", "\(line.reason)")) }
        if let cooked = line.cooked { rows.append(("cooked", "\(cooked.words)")) }
        if !line.runnersUp.isEmpty { rows.append(("or perhaps", "\(others)")) }
        rows.append(("written at", "\(line.location.description)"))
        if let points { rows.append(("points", points)) }
        let items: [Markup] = rows.map { "<dt>\($0.0)</dt><dd>\($0.1)</dd>" }
        return "<dl>\n\(items.joined())\n</dl>"
    }

    private var weight: String {
        let assumed = line.isAmountAssumed ? "; no amount is written, a usual one was taken" : ""
        let path = line.path.isEmpty ? "" : ": \(line.path)"
        return RangeText.grams(line.entry.grams) + path + assumed
    }

    /// "likely: food 95 %, weight 80 %".
    private var sureness: String {
        "\(Sureness(line).words): food \(NumberText.percent(line.confidence)) %, weight "
            + "\(NumberText.percent(line.weightConfidence)) %"
    }

    private var others: String {
        line.runnersUp.map { other in
            "\(other.food.name) (\(other.food.id), \(NumberText.percent(other.confidence)) %)"
        }
        .joined(separator: "; ")
    }

    /// What the line earned and cost of the score.
    private var points: Markup? {
        guard let row = subject.explanation?.lines.first(where: { $0.place == place }) else {
            return nil
        }
        let earned = NumberText.fixed(row.knownPoints + row.unknownPoints, decimals: 2)
        let gated = row.isGated ? "; above an upper limit at one sitting, and earns nothing" : ""
        let unknown =
            abs(row.unknownPoints) >= 0.005
            ? ", \(NumberText.fixed(row.unknownPoints, decimals: 2)) of them from what stands in where no "
                + "source has a figure" : ""
        return "\(earned)\(unknown); without it the score would be "
            + "\(NumberText.fixed(row.scoreWithout, decimals: 1))\(gated)"
    }

    private var figures: Markup {
        let amounts = line.nutrients
        guard !amounts.isEmpty, line.unresolved == nil else { return "" }
        let rows: [Markup] = amounts.map { nutrient, amount in
            """
            <tr><th scope="row">\(nutrient.name)</th>\
            <td class="number">\(RangeText.amount(amount)) \(nutrient.unit.rawValue)</td>\
            <td>\(origin(of: nutrient))</td></tr>
            """
        }
        return """
            <div class="scroll" tabindex="0"><table>
            <caption>What it brings</caption>
            <thead><tr><th scope="col">nutrient</th><th scope="col" class="number">amount</th>\
            <th scope="col">from</th></tr></thead>
            <tbody>
            \(rows.joined())
            </tbody>
            </table></div>
            """
    }

    /// The table or the publication that an amount rests on.
    private func origin(of nutrient: Nutrient) -> Markup {
        let origin = FigureOrigin(nutrient, in: line, report: report)
        let foodClass = line.entry.foodClass.flatMap { report.classes[$0] }
        var words: Markup = "\(origin.words(foodClass?.title))"
        switch origin.source {
        case .figure(let figure):
            words = sources.link(
                origin.words(foodClass?.title),
                toEdition: figure.provenance.edition
            )
        case .classRange(let range): words = words + sources.mark(range.citation)
        case .zeroByNature, .standIn, .stated, .notUnderstood: break
        }
        if nutrient == .calcium, let index = foodClass?.calciumIndex {
            words =
                words
                    + """
                    ; index of availability \(RangeText.amount(line.entry.calciumIndex))\
                    \(sources.mark(index.citation))
                    """
        }
        return origin.retention.map { words + "; \($0)" } ?? words
    }
}
