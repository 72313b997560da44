import Foundation

extension Double {
    /// The nearest number with `digits` significant digits.
    func rounded(digits: Int) -> Double {
        Double(String(format: "%.\(digits - 1)e", self)) ?? self
    }

    /// The shortest text that reads back as the number, without an idle fraction: "721", "0.85".
    var shortText: String {
        let text = description
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
