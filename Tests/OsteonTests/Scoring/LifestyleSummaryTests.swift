import FoodModel
import Knowledge
import Osteon
import Testing

@Suite struct LifestyleSummaryTests {
    @Test func `a walk of one minute is no session`() throws {
        let text = """
            date: 2026-11-02
            activity: 1 min walk
            activity: 30 min walk
            activity: walk to work
            lunch
              100 g boiled rice
            """
        let report = try TestLibrary.report(of: text)
        let walks = try #require(report.lifestyle?.sessions.first { $0.load == .weightBearing })
        #expect(walks.count == 2 && walks.shortCount == 1 && walks.minutes == 30)
        let style = TextStyle(hasColour: false, hasUnicode: true)
        #expect(
            TextScoreReport(report, style: style).text()
                .contains("2 sessions, 30 min (1 shorter than 10 min not")
        )
    }
}
