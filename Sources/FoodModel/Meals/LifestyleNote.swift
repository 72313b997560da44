/// What a diary notes beside food: movement, alcohol, smoking.
///
/// It is shown and never scored.
public struct LifestyleNote: Hashable, Sendable {
    /// The raw value is the word before the colon in a diary.
    public enum Kind: String, CaseIterable, Hashable, Sendable {
        case activity, strength, alcohol, smoking
    }

    public let kind: Kind
    /// As written after the colon: "30 min brisk walk".
    public let text: String
    /// Nil on a day without a date.
    public let date: CalendarDay?
    public let location: SourceLocation

    public init(_ kind: Kind, _ text: String, on date: CalendarDay?, at location: SourceLocation) {
        self.kind = kind
        self.text = text
        self.date = date
        self.location = location
    }

    /// Whether it notes that there was none: "smoking: none".
    public var isNone: Bool {
        ["none", "no", "0", "nothing", "rest", "-"].contains(text.lowercased())
    }

    /// How long it took, as far as the text says: "1 h 20 min" are 80.
    public var minutes: Double? {
        var total = 0.0
        var isFound = false
        var number: Double?
        for word in text.lowercased().split(whereSeparator: { $0 == " " || $0 == "," }) {
            let digits = word.prefix { $0.isNumber || $0 == "." }
            let unit = word.dropFirst(digits.count)
            if let value = Double(digits) { number = value }
            guard let value = number, !unit.isEmpty else { continue }
            switch unit {
            case "min", "mins", "minute", "minutes", "m", "'": total += value
            case "h", "hr", "hrs", "hour", "hours": total += value * 60
            default: continue
            }
            isFound = true
            number = nil
        }
        return isFound ? total : nil
    }
}
