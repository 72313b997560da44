import FoodModel
import Knowledge

/// What a diary notes beside food, as JSON prints it.
struct JSONLifestyle: Encodable {
    struct Sessions: Encodable {
        let load: String
        let count: Int
        let minutes: Double
        let shorterNotCounted: Int
        let goalLow: Double?
        let goalHigh: Double?
        let source: JSONCitation?
    }

    let days: Int
    let sessions: [Sessions]
    let unknown: [String]
    let alcohol: [String]
    let smoking: [String]

    init(_ summary: LifestyleSummary) {
        days = summary.days
        sessions = summary.sessions.map { sessions in
            Sessions(
                load: sessions.load.rawValue,
                count: sessions.count,
                minutes: sessions.minutes,
                shorterNotCounted: sessions.shortCount,
                goalLow: sessions.goal?.low,
                goalHigh: sessions.goal?.high,
                source: sessions.goal.map { JSONCitation($0.citation) }
            )
        }
        unknown = summary.unknown.map(\.text)
        alcohol = summary.alcohol.map(\.text)
        smoking = summary.smoking.map(\.text)
    }
}
