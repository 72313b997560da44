import BoneScore
import FoodModel
import Testing

@testable import Osteon

@Suite struct DiaryHTMLTests {
    private func page() throws -> (ScoreReport, PageElements) {
        let explained = try ReportPage.explained(ReportPage.diary)
        return (explained.report, try PageElements(ScoreHTML(explained).page()))
    }

    @Test func `days stand in the order of their dates and lead to their sections`() throws {
        let (_, page) = try page()
        let links = page.all("a").compactMap { $0.attributes["href"] }.filter {
            $0.hasPrefix("#day-")
        }
        // The contents, then the trend.
        #expect(
            links.prefix(6).map(\.self) == [
                "#day-1", "#day-2", "#day-3", "#day-2", "#day-3", "#day-1",
            ]
        )
        let ids = page.values("id")
        #expect(Set(ids).count == ids.count)
        for link in links { #expect(ids.contains(String(link.dropFirst()))) }
    }

    @Test func `what the text says of the days is on the page`() throws {
        let (report, page) = try page()
        let diary = try #require(report.diary)
        let text = DiaryText(diary)
        for sentence in [text.logged] + text.scores { #expect(page.text.contains(sentence)) }
        for mean in diary.means { #expect(page.text.contains(DiaryText.amount(of: mean))) }
        #expect(!diary.adequacies.isEmpty)
        for adequacy in diary.adequacies {
            #expect(page.text.contains(DiaryText.amount(adequacy)))
            if let probability = adequacy.probability {
                #expect(page.text.contains("\(RangeText.percent(probability)) %"))
            }
        }
        let beside = try #require(report.lifestyle.map(LifestyleText.init))
        for sentence in beside.sentences { #expect(page.text.contains(sentence)) }
    }

    @Test func `a day that was not logged and one that is not known have no dot`() throws {
        let (report, page) = try page()
        let dots = page.all("circle").count
        // One in the trend and one on the scale of its own section.
        #expect(dots == 2 * report.days.count { $0.headline.range.point != nil })
        let entries = DiaryEntry.all(of: report, anchors: ["a", "b", "c"])
        #expect(entries.map(\.slot) == [0, 1, 4] && entries.allSatisfy { $0.slots == 5 })
        #expect(entries.map(\.anchor) == ["b", "c", "a"])
        #expect(page.text.contains(" incomplete "))
    }
}
