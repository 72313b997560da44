import BoneScore
import FoodModel

/// How the figures of a pack are made, and what they rest on.
struct MethodPage {
    let explained: ExplainReport
    let includesProfile: Bool

    /// The page, with a line feed at its end.
    var html: String {
        let items: [Markup] = statements.map { "<dt>\($0.0)</dt><dd>\($0.1)</dd>" }
        let body: Markup = """
            <header>
            <h1>How the figures are made</h1>
            <p class="soft">Osteon \(Release.version) · score v\(explained.report.rules.version)</p>
            </header>
            <main>
            <dl class="method">
            \(items.joined())
            </dl>
            \(SourcesSection(sources: sources).markup)
            </main>
            """
        return HTMLPage(title: "How the figures are made", body: body).html
    }

    private var sources: SourceBook {
        var sources = ScoreHTML(explained, includesProfile: includesProfile).listedSources
        let report = explained.report
        sources.add(MealProtein.least.citation, for: "protein at a main meal")
        for limit in UpperLimit.allCases {
            if let allowed = report.rules.upperLimits.limit(limit, age: report.profile.age) {
                sources.add(allowed.citation, for: "upper limit of \(limit.nutrient.name)")
            }
        }
        return sources
    }

    private var statements: [(String, String)] {
        amounts + nutrients + [
            (
                "Missing figures",
                """
                Missing is not zero. Where a food has no figure, the range of its class from the literature \
                stands in, else the 1st percentile, median and 99th percentile of the class; imputed.csv \
                lists each. A line that was not understood may be any food, and widens every range.
                """
            ),
            (
                "Ranges",
                """
                An amount is a best guess with the least and the most it can be, all doubts together: the \
                weight, the food meant, laboratories that differ, missing figures, cooking. ± is the standard \
                deviation between days (n − 1) of the best guesses, and tells nothing of those doubts.
                """
            ),
            (
                "Means",
                """
                Over the logged days of the last seven of the calendar, the last logged one among them. A \
                day that nobody logged is no day without food: it is named, and in no mean.
                """
            ),
            (
                "Food, fortified, supplement",
                """
                Shares of the best guesses. Fortified is what a food's name or class says was added, and \
                vitamin D in plants that hold none. Not known: what some makers add and no table tells, what \
                stands in for missing figures, and lines that were not understood; a ? where the best guess of \
                all that is next to nothing, and it may be more than a twentieth. In dishes of several foods \
                what was added to one of them is not told apart, and stands under food.
                """
            ),
            (
                "Upper limits",
                """
                Each day by itself: over is above the limit at the least that is possible, likely over by the \
                best guess, may be over by the most that is possible alone. A day with a line that was not \
                understood is not known, unless it is over.
                """
            ),
        ]
    }

    private var amounts: [(String, String)] {
        [
            (
                "Edible portion",
                """
                Figures are per 100 g of the edible part, and a weight is taken for it as eaten. Where a line \
                says that bones, shell, skin or stone were weighed too, what USDA's SR28 prints as refuse is \
                taken off first.
                """
            ),
            (
                "Yield, then retention",
                """
                First the weight: refuse off, then, where a line gives the weight of a cooked food and the \
                table has the raw one alone, back to the raw weight by its yield (raw and cooked foods of \
                SR28 compared). Then the figures of the food that was found, times that weight. Then, of a \
                raw food that line or recipe tells to be cooked, what is left of minerals, folate and \
                vitamins C and B12 by USDA's retention factors, release 6; as a range where nobody says how. \
                Foods whose figures are of the cooked food have lost it already. There are no factors for \
                vitamins D and K: nothing is taken off them.
                """
            ),
        ]
    }

    private var nutrients: [(String, String)] {
        let rules = explained.report.rules
        return [
            (
                "Vitamin D",
                """
                D2 and D3 together, in µg (1 µg is 40 IU). 25-hydroxyvitamin D, of meat and eggs, is not \
                added to it.
                """
            ),
            (
                "Vitamin K",
                """
                K1 and K2 apart. K2 is the sum of all menaquinones; laboratories differ fivefold and more, \
                so that it is a range.
                """
            ),
            (
                "Calcium that is absorbed",
                """
                Sitting by sitting, from milk's curve (\(rules.calcium.intercept.citation.reference)), the \
                calcium of other foods counted by how well it is absorbed beside milk's.
                """
            ),
            (
                "Zinc that is absorbed",
                """
                By the zinc and the phytate of the day (\(rules.zinc.maximum.citation.reference)).
                """
            ),
            (
                "Protein per kg",
                """
                Of the stated body weight. The target follows a reference weight where height is known and \
                BMI is above 25: a quarter of what exceeds it counts.
                """
            ),
        ]
    }
}
