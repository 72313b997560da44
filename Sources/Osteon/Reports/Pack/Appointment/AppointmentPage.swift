import BoneScore
import FoodModel
import Knowledge

/// One page of paper for an appointment: what the logged days bring, where from, what lacks, and what to
/// ask.
struct AppointmentPage {
    private let report: ScoreReport
    private let days: LoggedDays
    private let nutrients: [AppointmentNutrient]
    private let sittings: [SittingMeans]
    private let limits: [LimitCheck]
    private let gaps: [AppointmentGap]
    private let includesProfile: Bool
    private var notes = SourceNotes()

    init(
        explained: ExplainReport,
        days: LoggedDays,
        additions: AdditionTable,
        includesProfile: Bool
    ) {
        report = explained.report
        self.days = days
        self.includesProfile = includesProfile
        nutrients = AppointmentNutrient.all(of: days, explained.report, additions)
        sittings = SittingMeans.all(of: days)
        limits = LimitCheck.all(of: days, explained.report)
        gaps = AppointmentGap.all(of: days, explained.report)
    }

    /// The page, with a line feed at its end.
    mutating func html() -> String {
        let main = [
            head, gapSection, nutrientSection(), sittingSection(), limitSection(), questions,
        ]
        let body: Markup = """
            <main>
            \(main.filter { !$0.isEmpty }.joined())
            </main>
            \(foot)
            """
        return HTMLPage(title: "For the appointment", body: body, style: AppointmentStyle.element)
            .html
    }

    private var head: Markup {
        let lines: [Markup] = AppointmentHead(
            report: report,
            days: days,
            includesProfile: includesProfile
        ).sentences.map { "<p>\($0)</p>" }
        return """
            <header>
            <h1>For the appointment: food and bones</h1>
            \(lines.joined())
            </header>
            """
    }

    private var gapSection: Markup {
        guard !days.isScoreWithheld else {
            return
                "<p><strong>The usual targets do not hold: amounts are told without them.</strong></p>"
        }
        let items: [Markup] = gaps.map { gap in
            let advice: Markup =
                gap.advice.isEmpty ? "" : " <span class=\"soft\">\(gap.advice)</span>"
            return """
                <li><strong>\(ComponentRow.name(of: gap.component))</strong>: \(gap.amounts), \
                \(RangeText.count(gap.points, of: "point")) of 100; \
                evidence \(gap.grade.printed)\(advice)</li>
                """
        }
        let list: Markup =
            items.isEmpty
            ? "<p>No target is missed by half a point or more.</p>"
            : "<ol class=\"gaps\">\n\(items.joined())\n</ol>"
        let withheld = AppointmentGap.withheld(from: days)
        let names = Component.allCases.filter(withheld.contains).map(ComponentRow.name)
        let others: Markup =
            names.isEmpty
            ? ""
            : "\n<p>Not told here, for a caution stands against more: \(names.joined(separator: ", ")).</p>"
        return "<section>\n<h2>Biggest gaps</h2>\n\(list)\(others)\n</section>"
    }

    private mutating func nutrientSection() -> Markup {
        var rows: [Markup] = []
        for nutrient in nutrients { rows.append(row(nutrient)) }
        let title: Markup =
            days.areWhole
            ? "Mean of a day, and where it comes from" : "What it brings, and where that comes from"
        return """
            <section>
            <h2>\(title)</h2>
            <table>
            <thead><tr><th scope="col"></th><th scope="col" class="number">mean (all that is \
            possible)</th><th scope="col" class="number">± SD</th><th scope="col" class="number">target\
            </th><th scope="col" class="number">food</th><th scope="col" class="number">fortified</th>\
            <th scope="col" class="number">suppl.</th><th scope="col" class="number">not known</th></tr>\
            </thead>
            <tbody>
            \(rows.joined())
            </tbody>
            </table>
            </section>
            """
    }

    private mutating func row(_ nutrient: AppointmentNutrient) -> Markup {
        var target: Markup = ""
        if let (amount, isLimit, citation) = nutrient.target {
            target =
                "\(isLimit ? "at most " : "")\(NumberText.plain(amount))\(notes.mark(citation))"
        }
        let shares: Markup =
            nutrient.parts?.shares.map { shares in
                shares.map { share -> Markup in "<td class=\"number\">\(share)</td>" }.joined("")
            } ?? "<td class=\"number\" colspan=\"4\"></td>"
        return """
            <tr><th scope="row">\(nutrient.name), \(nutrient.unit.rawValue)</th>\
            <td class="number">\(RangeText.amount(nutrient.mean.estimate))</td>\
            <td class="number">\(nutrient.mean.spread)</td><td class="number">\(target)</td>\(shares)</tr>
            """
    }

    private mutating func sittingSection() -> Markup {
        let rows: [Markup] = sittings.prefix(Self.mostSittings).map { sitting in
            let isMain = sitting.kind == .meal
            let reached = isMain ? MealProtein.reached(by: sitting.proteins) : ""
            let open = sitting.isIncomplete ? " *" : ""
            return """
                <tr><th scope="row">\(sitting.name.shortened(to: 28))\(open)</th>\
                <td class="number">\(sitting.count)</td>\
                <td class="number">\(RangeText.amount(sitting.calcium.estimate))</td>\
                <td class="number">\(sitting.absorbed.map(NumberText.plain) ?? "not known")</td>\
                <td class="number">\(RangeText.amount(sitting.protein.estimate))</td>\
                <td>\(reached)</td></tr>
                """
        }
        let least = NumberText.plain(MealProtein.least.value)
        var sentences = sittingSentences
        if sittings.count > Self.mostSittings {
            sentences.append("\(sittings.count - Self.mostSittings) more are in report.html.")
        }
        return """
            <section>
            <h2>Calcium and protein by sitting</h2>
            <table>
            <thead><tr><th scope="col">mean of a sitting</th><th scope="col" class="number">times</th>\
            <th scope="col" class="number">calcium, mg</th>\
            <th scope="col" class="number">absorbed, about\(notes.mark(report.rules.calcium.intercept.citation))\
            </th><th scope="col" class="number">protein, g</th>\
            <th scope="col">\(least) g of protein reached\(notes.mark(MealProtein.least.citation))</th></tr></thead>
            <tbody>
            \(rows.joined())
            </tbody>
            </table>
            <p>\(sentences.joined(separator: " ")) \(protein())</p>
            </section>
            """
    }

    private var sittingSentences: [String] {
        var sentences: [String] = []
        if let load = SittingMeans.greatestLoad(of: days) {
            sentences.append(
                "Most calcium at one sitting, by best guess: \(RangeText.amount(load.amount)) mg "
                    + "(\(load.place))."
            )
        }
        if sittings.contains(where: \.isIncomplete) {
            sentences.append("* with lines that were not understood.")
        }
        return sentences
    }

    /// "Protein is 1.2 (1.0–1.6) g per kg of 65 kg; …".
    private mutating func protein() -> Markup {
        guard days.areWhole else { return "" }
        let profile = report.profile
        let mean = DayMean(days.days.map { $0.amount(of: .protein) }).estimate
        guard !profile.isWeightAssumed, !profile.isDefault else {
            return """
                Protein is \(RangeText.amount(mean)) g a day; without a stated weight there is no amount \
                per kg.
                """
        }
        let weight = NumberText.plain(profile.weightInKilograms)
        let actual: Markup = """
            <strong>Protein per kg</strong>: \
            \(RangeText.amount(mean * (1 / profile.weightInKilograms))) g a day (\(weight) kg)
            """
        guard !days.isScoreWithheld else { return actual + "." }
        let reference =
            profile.referenceWeight == profile.weightInKilograms
            ? ""
            : " of \(NumberText.plain(profile.referenceWeight)) kg reference weight (BMI above 25)"
        return actual + """
            ; target \(NumberText.plain(profile.proteinPerKilogram)) g per kg\(reference)\
            \(notes.mark(report.rules.proteinPerKilogram.citation)).
            """
    }

    private mutating func limitSection() -> Markup {
        var rows: [Markup] = []
        for check in limits {
            let unit = check.limit.nutrient.unit.rawValue
            let verdict: Markup =
                check.worst > .notKnown
                ? "<strong>\(check.sentence)</strong>" : "\(check.sentence)"
            rows.append(
                """
                <tr><th scope="row">\(check.name), \(unit)</th>\
                <td class="number">\(NumberText.plain(check.allowed.value))\
                \(notes.mark(check.allowed.citation))</td>\
                <td class="number">\(RangeText.amount(check.highest))</td><td>\(verdict)</td></tr>
                """
            )
        }
        let highest: Markup = days.days.count > 1 ? "highest day" : "amount"
        return """
            <section>
            <h2>Upper limits</h2>
            <table>
            <thead><tr><th scope="col"></th><th scope="col" class="number">limit a day</th>\
            <th scope="col" class="number">\(highest)</th><th scope="col">held against it</th></tr></thead>
            <tbody>
            \(rows.joined())
            </tbody>
            </table>
            </section>
            """
    }

    private var questions: Markup {
        let sentences = AppointmentQuestions(
            days: days,
            report: report,
            limits: limits,
            gaps: gaps
        ).sentences
        guard !sentences.isEmpty else { return "" }
        let items: [Markup] = sentences.map { "<li>\($0)</li>" }
        return "<section>\n<h2>Questions</h2>\n<ol>\n\(items.joined())\n</ol>\n</section>"
    }

    private var foot: Markup {
        let left = includesProfile ? "" : PackText.leftOut.capitalizedFirst + ". "
        return """
            <footer>
            <p>\(notes.markup)</p>
            <p>\(left)\(PackText.noIdentity) Ranges are of what is not known (weights, foods, missing \
            figures), ± of how days differ. Method, references and all lines: method.html, report.html. \
            Osteon \(Release.version), score v\(report.rules.version). \(Disclaimer.text)</p>
            </footer>
            """
    }

    private static let mostSittings = 7
}
