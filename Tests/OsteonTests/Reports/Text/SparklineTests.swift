import Testing

@testable import Osteon

@Suite struct SparklineTests {
    @Test func `a day has a sign, one that is not known or not logged never that of nothing`()
        throws
    {
        let report = try TestLibrary.report(of: ReportPage.diary)
        let days = DiaryEntry.all(of: report, anchors: ["", "", ""])
        let lines = Sparkline.lines(of: days)
        let score = try #require(lines.first { $0.hasPrefix("    score") })
        let signs = Array(score.dropFirst(16))
        #expect(signs.count == 5)
        #expect(signs[1] == "?" && signs[2] == "·" && signs[3] == "·")
        #expect("▁▂▃▄▅▆▇█".contains(signs[0]) && "▁▂▃▄▅▆▇█".contains(signs[4]))
        let style = TextStyle(hasColour: false, hasUnicode: false)
        let ascii = TextScoreReport(report, style: style).text()
        #expect(ascii.contains("Day by day, Mon 2 Nov to Fri 6 Nov: from _ little to # all"))
        #expect(!ascii.contains("▁") && !ascii.contains("·"))
    }

    @Test func `nothing and all have the lowest and the highest sign`() {
        #expect(Sparkline.sign(0) == "▁" && Sparkline.sign(1) == "█" && Sparkline.sign(2) == "█")
        #expect(Sparkline.sign(0.5) == "▅")
    }
}
