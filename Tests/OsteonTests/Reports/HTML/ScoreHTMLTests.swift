import BoneScore
import FoodModel
import Foundation
import MealResolver
import Testing

@testable import Osteon

@Suite struct ScoreHTMLTests {
    private static let texts = [
        ReportPage.odd, ReportPage.person, ReportPage.recipe,
        "lunch\n  1 banana\n", "Serves 2\nIngredients\n  1 pinch salt\n",
    ]

    private func page(_ text: String) throws -> PageElements {
        let file = text.contains("profile:\n") ? "test.yaml" : "test.meal"
        return try PageElements(ScoreHTML(ReportPage.explained(text, file: file)).page())
    }

    @Test(arguments: texts)
    func `a page is well formed, every id stands once and every anchor leads somewhere`(
        _ text: String
    ) throws {
        let page = try page(text)
        let ids = page.values("id")
        #expect(Set(ids).count == ids.count)
        let anchors = page.values("href").filter { $0.hasPrefix("#") }
        #expect(anchors.count > 20)
        let lost = Set(anchors.map { String($0.dropFirst()) }).subtracting(ids)
        #expect(lost.isEmpty)
    }

    @Test(arguments: texts)
    func `a page loads nothing and runs nothing`(_ text: String) throws {
        let page = try page(text)
        for name in ["script", "link", "img", "iframe", "object", "embed", "base", "form", "use"] {
            #expect(page.all(name).isEmpty, "\(name)")
        }
        #expect(page.values("src").isEmpty)
        #expect(page.elements.allSatisfy { !$0.attributes.keys.contains { $0.hasPrefix("on") } })
        // What leads elsewhere is a link that a reader follows.
        for element in page.elements {
            for value in element.attributes.values where value.contains("//") {
                #expect(element.name == "a" && value.hasPrefix("https://"))
            }
        }
        #expect(!ReportStyle.css.contains("url(") && !ReportStyle.css.contains("@import"))
    }

    @Test func `texts of others are shown as written`() throws {
        let page = try page(ReportPage.odd)
        #expect(page.text.contains("2 blorps of <quark> & \"cream\" <script>alert(1)</script>"))
        #expect(page.text.contains("1 <b>tomato</b>"))
        #expect(page.text.contains("dinner <i>"))
        #expect(try self.page(ReportPage.recipe).text.contains("Stew <of> beans"))
    }

    @Test func `drawings have names, tables have headings, summaries say what they unfold`() throws
    {
        let page = try page(ReportPage.odd)
        let drawings = page.all("svg")
        #expect(drawings.count >= 10)
        for drawing in drawings {
            #expect(drawing.attributes["role"] == "img")
            #expect(drawing.attributes["aria-label"]?.isEmpty == false)
        }
        for heading in page.all("th") { #expect(heading.attributes["scope"] != nil) }
        #expect(page.all("summary").count == page.all("details").count)
        // What scrolls can be scrolled without a mouse.
        for part in page.all("div") where part.attributes["class"] == "scroll" {
            #expect(part.attributes["tabindex"] == "0")
        }
        #expect(page.all("html").first?.attributes["lang"] == "en")
    }

    @Test(arguments: [ReportPage.odd, ReportPage.recipe])
    func `every figure of the JSON report is on the page`(_ text: String) throws {
        let explained = try ReportPage.explained(text)
        let page = try page(text)
        func expect(_ text: String, _ what: String) {
            #expect(page.text.contains(text), "\(what): \(text)")
        }
        let report = explained.report
        let scores = report.days.map(\.headline) + report.recipes.compactMap(\.headline)
        #expect(!scores.isEmpty)
        for score in scores {
            expect(HeadlineText(score: score, scope: .day).likely, "likely")
            expect("no less than \(NumberText.fixed(score.range.low, decimals: 0))", "low")
            expect("no more than \(NumberText.fixed(score.range.high, decimals: 0))", "high")
            for component in score.components where component.weight > 0 {
                let name = ComponentRow.name(of: component.component)
                expect("\(name) \(RangeText.percent(component.adequacy)) %", name)
                expect(RangeText.amount(component.intake), name)
                expect(NumberText.plain(component.target), name)
            }
            for (nutrient, supply) in score.totals {
                expect(
                    "\(nutrient.name) \(RangeText.amount(supply.estimate)) \(nutrient.unit.rawValue)",
                    "total"
                )
                if supply.silentGrams > 0 {
                    expect(
                        "\(NumberText.plain(supply.silentGrams)) g have no figure",
                        nutrient.name
                    )
                }
            }
            for penalty in score.penalties where penalty.points.high > 0.05 {
                let high = NumberText.fixed(penalty.points.high, decimals: 1)
                expect("\(high) points: ", penalty.penalty.key)
            }
            for doubt in score.doubts {
                expect("−\(NumberText.fixed(doubt.down, decimals: 2)) +", "doubt")
            }
        }
        let meals = report.days.flatMap(\.meals).map(\.resolved) + report.recipes.map(\.resolved)
        for line in meals.flatMap(\.lines) {
            expect(line.text, "line")
            guard line.unresolved == nil else { continue }
            if line.entry.food != nil { expect(RangeText.grams(line.entry.grams), line.text) }
            for (nutrient, amount) in line.nutrients {
                expect(
                    "\(nutrient.name) \(RangeText.amount(amount)) \(nutrient.unit.rawValue)",
                    line.text
                )
            }
            for other in line.runnersUp { expect(other.food.name, line.text) }
        }
    }

    @Test func `what is left out stands before the score, and nothing is surer than the text`()
        throws
    {
        let page = try page(ReportPage.odd)
        let leftOut = try #require(page.text.range(of: "not in the score: it is incomplete"))
        let headline = try #require(page.text.range(of: "Too little is known to say a number"))
        #expect(leftOut.lowerBound < headline.lowerBound)
        #expect(page.text.contains(" · incomplete"))
        #expect(page.text.contains("the unit \"blorps\" is not known"))
        #expect(page.text.contains("doubtful"))
        #expect(page.text.contains("One day says little"))
        #expect(page.text.contains("The profile is the default"))
        #expect(page.text.contains(Disclaimer.text))
    }

    @Test func `what nobody knows is no zero`() throws {
        let text =
            "foods:\n  - name: gruel\n    figures: {ENERC: 60}\nmeals:\n  - items:\n"
            + "      - {food: gruel, grams: 400}\n"
        let explained = try ReportPage.explained(text, file: "test.yaml")
        let page = try PageElements(ScoreHTML(explained).page())
        let calcium = try #require(explained.report.days[0].headline.totals[.calcium])
        #expect(calcium.silentGrams == 400)
        #expect(
            page.text.contains(
                "calcium \(RangeText.amount(calcium.estimate)) mg 400 g have no figure"
            )
        )
        #expect(
            page.text.contains("no source has a figure; what foods of all foods hold stands in")
        )
        #expect(page.text.contains("Too little is known to say a number"))
    }

    @Test func `the calcium of a sitting that nobody understood is not drawn`() throws {
        let day = """
            date: 2026-11-24
            breakfast 07:30
              200 ml milk
            supplement 20:00
              calcium 500 mg
              2 blorps of quark
            """
        let page = ScoreHTML(try ReportPage.explained(day)).page()
        let hours = try #require(page.firstRange(of: "Absorbed calcium by hour: "))
        let label = page[hours.upperBound...].prefix { $0 != "\"" }
        #expect(
            label.hasPrefix("breakfast 07:30 ") && label.hasSuffix(", supplement 20:00 not known")
        )
        #expect(page.contains("text-anchor=\"middle\">?</text>"))
        let row = try #require(page.firstRange(of: "<tr><th scope=\"row\">supplement 20:00</th>"))
        #expect(
            page[row.upperBound...].hasPrefix(
                "<td class=\"number\">not known</td><td class=\"number\">not known</td>"
            )
        )
    }

    @Test func `a fragment has score, bars, gaps and cautions and leads nowhere`() throws {
        let report = try ReportPage.explained(ReportPage.odd).report
        let fragment = try PageElements("<div>\(ScoreHTML(report).fragment())</div>")
        #expect(fragment.text.contains("it is incomplete"))
        #expect(fragment.text.contains("What it covers"))
        #expect(fragment.text.contains("Cautions"))
        #expect(fragment.values("href").isEmpty)
        #expect(!fragment.text.contains("Line by line"))
    }

    @Test func `an index leads to what it rests on`() throws {
        let page = try ReportPage.explained(ReportPage.diary, file: "test.meal")
        let html = ScoreHTML(page).page()
        let item = try #require(html.firstMatch(of: #/<li>PRAL [^\n]*href="#source-(\d+)"/#))
        let source = try #require(html.firstRange(of: "<li id=\"source-\(item.1)\">"))
        #expect(html[source.upperBound...].hasPrefix("Remer &amp; Manz 1995"))
    }
}
