import Foundation
import Testing

@testable import Osteon

/// Words of a page can be read by day, by night and on paper: WCAG 2.2, 1.4.3 asks for 4.5 to 1.
@Suite struct ReportStyleTests {
    /// The colours that the stylesheet states, one set after another: day, night, paper.
    private static let sets: [[String: String]] = ReportStyle.css.components(separatedBy: ":root {")
        .dropFirst().map { block in
            var colours: [String: String] = [:]
            for entry in block.prefix(while: { $0 != "}" }).split(separator: ";") {
                let parts = entry.split(separator: ":").map {
                    $0.trimmingCharacters(in: .whitespacesAndNewlines)
                }
                if parts.count == 2, parts[1].hasPrefix("#") { colours[parts[0]] = parts[1] }
            }
            return colours
        }

    /// Relative luminance, WCAG 2.2.
    private func luminance(_ colour: String) throws -> Double {
        var digits = String(colour.dropFirst())
        if digits.count == 3 { digits = digits.map { "\($0)\($0)" }.joined() }
        let value = try #require(Int(digits, radix: 16))
        let parts = [value >> 16, value >> 8 & 255, value & 255].map { part in
            let share = Double(part) / 255
            return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }

    @Test(arguments: 0..<3)
    func `words stand out from what they stand on`(_ number: Int) throws {
        try #require(Self.sets.count == 3)
        let colours = Self.sets[number]
        let pairs = [
            ("--ink", "--page", 4.5), ("--ink", "--box", 4.5), ("--ink", "--warnbox", 4.5),
            ("--soft", "--page", 4.5), ("--soft", "--warnbox", 4.5), ("--warn", "--page", 4.5),
            ("--warn", "--warnbox", 4.5), ("--known", "--page", 3), ("--known", "--maybe", 3),
            ("--edge", "--page", 3), ("--mark", "--maybe", 3),
        ]
        for (front, back, least) in pairs {
            let (a, b) = (
                try luminance(#require(colours[front])), try luminance(#require(colours[back]))
            )
            let ratio = (max(a, b) + 0.05) / (min(a, b) + 0.05)
            #expect(ratio >= least, "\(front) on \(back): \(ratio)")
        }
    }
}
