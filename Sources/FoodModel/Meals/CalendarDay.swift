/// A day of the calendar, without a time or a zone.
public struct CalendarDay: Hashable, Sendable {
    public let year: Int
    /// 1 to 12.
    public let month: Int
    /// 1 to 31.
    public let day: Int

    /// The day, or nil where the Gregorian calendar has none such.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.length(ofMonth: month, year: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads "2026-11-24".
    public init?(iso text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// 0 for Sunday to 6 for Saturday (Sakamoto's method).
    public var weekday: Int {
        let shifts = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
        let y = month < 3 ? year - 1 : year
        return (y + y / 4 - y / 100 + y / 400 + shifts[month - 1] + day) % 7
    }

    /// The days from 1 March of the year 0 of the Gregorian calendar on: differences are in days.
    public var ordinal: Int {
        let months = (month + 9) % 12
        let years = year - (month < 3 ? 1 : 0)
        return 365 * years + years / 4 - years / 100 + years / 400 + (months * 306 + 5) / 10 + day
            - 1
    }

    /// The day before; nil on the first there is.
    public var before: CalendarDay? {
        guard day == 1 else { return CalendarDay(year: year, month: month, day: day - 1) }
        let (year, month) = month == 1 ? (year - 1, 12) : (year, month - 1)
        return CalendarDay(
            year: year,
            month: month,
            day: Self.length(ofMonth: month, year: year)
        )
    }

    /// "Tue 24 Nov 2026".
    public var spelledOut: String {
        let weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        let months = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ]
        return "\(weekdays[weekday]) \(day) \(months[month - 1]) \(year)"
    }

    private static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension CalendarDay: Comparable, CustomStringConvertible {
    public static func < (a: CalendarDay, b: CalendarDay) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }

    /// "2026-11-24".
    public var description: String {
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }
}
