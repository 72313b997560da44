/// A time of day as people write it.
package enum MealTime {
    /// Reads "07:30", "7.30", "8am", "12:30 p.m.", "19h", "7h30" or "noon"; nil for anything else.
    package static func read(_ text: some StringProtocol) -> ClockTime? {
        let written = text.lowercased().filter { !$0.isWhitespace }
        if let named = names[written] { return named }
        guard let half = halves.first(where: { written.hasSuffix($0.suffix) }) else {
            return ClockTime(withSeparator(written))
        }
        let hours = String(written.dropLast(half.suffix.count))
        let full = hours.allSatisfy(\.isNumber) ? "\(hours):00" : withSeparator(hours)
        guard let time = ClockTime(full), (1...12).contains(time.hour) else { return nil }
        return ClockTime(hour: time.hour % 12 + half.hours, minute: time.minute)
    }

    /// Whether `word` is built like a time, right or wrong: "25:00", "13pm".
    package static func looksLikeTime(_ word: some StringProtocol) -> Bool {
        let written = word.lowercased()
        let digits = written.filter(\.isNumber).count
        guard written.first?.isNumber == true, (1...4).contains(digits) else { return false }
        let rest = written.filter { !$0.isNumber }
        return [":", "h", "am", "pm", "a.m.", "p.m.", ":am", ":pm"].contains(rest)
            || rest == "." && digits >= 3
    }

    private static let names = [
        "noon": ClockTime(hour: 12, minute: 0), "midday": ClockTime(hour: 12, minute: 0),
        "midnight": ClockTime(hour: 0, minute: 0),
    ].compactMapValues(\.self)

    private static let halves: [(suffix: String, hours: Int)] = [
        ("a.m.", 0), ("am", 0), ("p.m.", 12), ("pm", 12),
    ]

    /// "19h" as "19:00", "7h30" as "7:30".
    private static func withSeparator(_ text: String) -> String {
        text.hasSuffix("h") ? "\(text.dropLast()):00" : text.replacing("h", with: ":")
    }
}
