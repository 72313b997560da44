public import FoodModel

/// One logged day of a diary, with its score.
public struct DiaryDay: Sendable {
    /// Nil where the diary does not date it.
    public let date: CalendarDay?
    public let score: Score

    public init(date: CalendarDay?, score: Score) {
        self.date = date
        self.score = score
    }
}
