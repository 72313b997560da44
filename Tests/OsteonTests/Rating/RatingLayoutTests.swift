import Foundation
import Testing

@testable import Osteon

/// How cells are written.
struct RatingLayoutTests {
    static let numbers: [(Double, Int, String)] = [
        (0, 2, "0"), (82.4, 2, "82.4"), (0.05, 2, "0.05"), (0.005, 2, "0.01"), (100, 0, "100"),
        (1000, 3, "1000"), (12.3456, 3, "12.346"), (-3.5, 1, "-3.5"), (0.0001, 4, "0.0001"),
        (999.999, 2, "1000"), (1234567, 2, "1234567"),
    ]

    @Test(arguments: numbers)
    func `a number has the digits it deserves`(value: Double, decimals: Int, text: String) throws {
        let cell = RatingValue(value, decimals: decimals)
        var bytes: [UInt8] = []
        cell.appendNumber(to: &bytes)
        #expect(String(decoding: bytes, as: UTF8.self) == text)
        #expect(cell.number == Double(text))
    }

    @Test func `what is not finite is not known`() {
        for value in [Double.nan, .infinity, 1e13] {
            #expect(RatingValue(value, decimals: 2) == .unknown)
        }
        #expect(RatingValue(nil, decimals: 2) == .unknown)
    }

    private static let columns: [RatingColumn] = [.number, .title, .low, .duplicateOf]

    private static func row(_ layout: RatingLayout, _ title: String) -> String {
        var row = layout.row([.unknown, .text(title), .unknown, .unknown])
        row.fill { $0 == .number ? RatingValue(7) : .unknown }
        return String(decoding: row.bytes, as: UTF8.self)
    }

    @Test func `CSV quotes what RFC 4180 asks for`() {
        let layout = RatingLayout.csv(Self.columns)
        #expect(String(decoding: layout.head, as: UTF8.self) == "number,title,low,duplicate_of\r\n")
        #expect(Self.row(layout, "Soup") == "7,Soup,,\r\n")
        #expect(
            Self.row(layout, "Soup, \"hot\"\nor cold") == "7,\"Soup, \"\"hot\"\"\nor cold\",,\r\n"
        )
    }

    @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\tSoup"])
    func `a spreadsheet takes no title for a formula`(title: String) {
        #expect(Self.row(.csv(Self.columns), title) == "7,'\(title),,\r\n")
        #expect(Self.row(.csv(Self.columns), "Soup \(title)") == "7,Soup \(title),,\r\n")
        #expect(Self.row(.csv(Self.columns), "-") == "7,-,,\r\n")
    }

    @Test func `JSON is what a program reads`() throws {
        let line = Self.row(.ndjson(Self.columns), "Soup \"hot\"\n\u{1}é")
        let read = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        let object = try #require(read)
        #expect(object["schema"] as? String == "osteon.rate/1")
        #expect(object["title"] as? String == "Soup \"hot\"\n\u{1}é")
        #expect(object["number"] as? Int == 7)
        #expect(object["low"] is NSNull)
        #expect(line.hasSuffix("}\n"))
        #expect(line.count { $0 == "\n" } == 1)
    }

    @Test func `a page takes no title for its own words`() {
        let row = Self.row(.html(Self.columns, versions: "<v>"), "<script>alert('&\"')</script>")
        #expect(row.contains("&lt;script&gt;alert(&#39;&amp;&quot;&#39;)&lt;/script&gt;"))
        #expect(!row.contains("<script"))
        let foot = String(
            decoding: RatingLayout.html(Self.columns, versions: "<v>").foot,
            as: UTF8.self
        )
        #expect(foot.contains("<p>&lt;v&gt;</p>"))
    }
}
