import FoodModel

extension CalendarDay {
    /// "Tue 24 Nov".
    var short: String { words(0..<3) }

    /// "24 Nov".
    var withoutWeekday: String { words(1..<3) }

    /// Some of "Tue", "24", "Nov" and "2026".
    private func words(_ range: Range<Int>) -> String {
        spelledOut.split(separator: " ")[range].joined(separator: " ")
    }
}
