import BoneScore
import FoodModel

/// What several days say together, as JSON prints it.
struct JSONDiary: Encodable {
    struct Mean: Encodable {
        let key: String
        let intake: JSONEstimate
        let target: Double
        let week: Bool
    }

    struct Adequacy: Encodable {
        let nutrient: String
        let intake: JSONEstimate
        let kind: String
        let recommended: Double
        let probability: JSONEstimate?
        let source: JSONCitation
    }

    let daysLogged: Int
    let calendarDays: Int?
    let first: String?
    let last: String?
    let meanScore: Double?
    let standardDeviation: Double?
    let weekScore: Double?
    let weekDaysLogged: Int
    let means: [Mean]
    let adequacies: [Adequacy]

    init(_ diary: DiarySummary) {
        daysLogged = diary.daysLogged
        calendarDays = diary.calendarDays
        first = diary.first?.description
        last = diary.last?.description
        meanScore = diary.meanScore
        standardDeviation = diary.deviation
        weekScore = diary.weekScore
        weekDaysLogged = diary.weekDaysLogged
        means = diary.means.map { mean in
            Mean(
                key: mean.component.key,
                intake: JSONEstimate(mean.intake, unit: mean.unit),
                target: mean.target,
                week: mean.isOfAWeek
            )
        }
        adequacies = diary.adequacies.map { adequacy in
            Adequacy(
                nutrient: adequacy.reference.nutrient.tag,
                intake: JSONEstimate(adequacy.intake, unit: adequacy.reference.nutrient.unit),
                kind: adequacy.reference.kind.rawValue,
                recommended: adequacy.recommended,
                probability: adequacy.probability.map { JSONEstimate($0) },
                source: JSONCitation(adequacy.reference.recommended.citation)
            )
        }
    }
}
