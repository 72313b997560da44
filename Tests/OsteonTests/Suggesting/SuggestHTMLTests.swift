import BoneScore
import FoodModel
import Foundation
import Testing

@testable import Osteon

struct SuggestHTMLTests: SuggestingTests {
    private func page(_ report: SuggestReport, isWhole: Bool = false) throws -> PageElements {
        let page = try PageElements(SuggestHTML(report, includesProfile: isWhole).page())
        let ids = page.values("id")
        #expect(Set(ids).count == ids.count)
        let anchors = page.values("href").filter { $0.hasPrefix("#") }
        #expect(Set(anchors.map { String($0.dropFirst()) }).subtracting(ids).isEmpty)
        #expect(page.all("script").isEmpty && page.values("src").isEmpty)
        return page
    }

    @Test func `a plan is on the page with its scores, changes and limits`() throws {
        let report = try suggest()
        guard case .plan(let steps, let after) = report.outcome else {
            Issue.record("there is no plan")
            return
        }
        let page = try page(report)
        for range in [report.before.range, after.range] {
            let point = try #require(range.point)
            #expect(page.text.contains("\(NumberText.fixed(point, decimals: 1)) likely "))
        }
        for step in steps {
            let words = SuggestWords(change: step.change, day: report.day)
            #expect(page.text.contains(words.sentence))
            #expect(page.text.contains("\(words.verb) \(SuggestWords.signed(step.points))"))
        }
        for limit in report.limits {
            #expect(page.text.contains("\(limit.name) \(RangeText.amount(limit.before))"))
        }
        let answer = try #require(report.answer)
        #expect(page.text.contains(SuggestWords.optimality(answer)))
        for (before, then) in zip(report.before.components, after.components)
        where before.weight > 0 {
            let name = ComponentRow.name(of: before.component)
            let shares =
                "\(RangeText.percent(before.adequacy)) % → \(RangeText.percent(then.adequacy)) %"
            #expect(page.text.contains("\(name) \(shares)"))
        }
    }

    @Test func `what stands in the way is on the page`() throws {
        let report = try suggest {
            $0.energy = 0; $0.only = ["nuts"]
        }
        guard case .conflict(let conflict) = report.outcome else {
            Issue.record("there is no conflict")
            return
        }
        let page = try page(report)
        let words = ConflictWords(conflict: conflict, report: report)
        #expect(page.text.contains(words.sentence))
        for way in words.relaxations { #expect(page.text.contains(way)) }
    }

    @Test func `a medicine is on neither page nor JSON unless it is asked for`() throws {
        let text = """
            profile:
              sex: female
              age: 60
              therapies: [alendronate 07:00]
            meals:
              - name: breakfast
                time: "07:10"
                items: [2 slices white bread, {supplement: calcium 500 mg}]
              - name: dinner
                time: "19:00"
                items: [200 g pasta, 100 g tomato sauce]
            """
        let report = try suggest(text, file: "test.yaml")
        let texts = [
            SuggestHTML(report).page(), SuggestHTML(report).fragment(),
            try JSONSuggest(report).text(),
        ]
        for text in texts { #expect(!text.lowercased().contains("alendronate")) }
        #expect(
            SuggestHTML(report, includesProfile: true).page().contains("on alendronate at 07:00")
        )
    }
}
