import Foundation
import Testing

@testable import Osteon

/// A page is passed on: what tells of a disease is on it only where it was asked for.
@Suite struct ScoreHTMLPrivacyTests {
    private func texts(_ text: String, includesProfile: Bool = false) throws -> [String] {
        let explained = try ReportPage.explained(text, file: "test.yaml")
        let html = ScoreHTML(explained, includesProfile: includesProfile)
        return [html.page(), html.fragment()]
    }

    @Test func `medicines, T-score and conditions are not on a page`() throws {
        for html in try texts(ReportPage.person) {
            // The disclaimer names one medicine to everybody.
            let text = html.lowercased()
            for word in ["warfarin", "alendronate", "t-score", "kidney stone", "kidney-stone"] {
                #expect(!text.contains(word), "\(word)")
            }
            #expect(html.contains("call for a caution; --include-profile prints it"))
        }
        #expect(try texts(ReportPage.person)[0].contains("profile personal (female"))
    }

    @Test func `where they are asked for they are`() throws {
        let page = try texts(ReportPage.person, includesProfile: true)[0]
        for word in ["on warfarin, on alendronate at 07:00, T-score −2.7", "You take warfarin"] {
            #expect(page.contains(word), "\(word)")
        }
        #expect(!page.contains("--include-profile") && !page.contains("profile personal"))
    }

    @Test func `a medicine that is not known is not told either`() throws {
        let text = ReportPage.person.replacing("warfarin", with: "wurfarin")
        for html in try texts(text) { #expect(!html.contains("wurfarin")) }
        #expect(try texts(text)[0].contains("a medicine or condition of the person is not known"))
    }

    @Test func `a clinician's targets are used, and nobody is told who set them`() throws {
        let text = """
            profile:
              sex: female
              age: 70
              conditions: [ckd-4]
              clinician: Dr Example, May 2026
              targets: {PROCNT: 40, K: 2000, P: 700}
            meals:
              - name: lunch
                items: [300 g beef steak, 800 g cooked spinach, 1 l milk]
            """
        for html in try texts(text) {
            #expect(!html.contains("Dr Example"))
            #expect(!html.contains("clinician") && !html.contains("kidney disease"))
        }
        let page = try texts(text)[0]
        #expect(page.contains("set for this person"))
        #expect(try texts(text, includesProfile: true)[0].contains("set by Dr Example, May 2026"))
    }
}
