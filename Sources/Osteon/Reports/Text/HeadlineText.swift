import BoneScore
import FoodModel

/// The headline of a score in words: never a verdict on the person.
struct HeadlineText {
    let score: Score
    let scope: DayReport.Scope

    /// "Covers about 7 tenths of a bone-supportive day", or what is known instead.
    var sentence: String {
        guard let wording = score.wording else {
            return "Too little is known to say a number for \(whole)"
        }
        let part =
            switch wording.tenths {
            case 0: "almost none"
            case 10: "all"
            default: "\(wording.tenths) \(wording.tenths == 1 ? "tenth" : "tenths")"
            }
        return "Covers about \(part) of \(whole)"
    }

    /// "72   likely 66–77": the one number with the one range.
    var numbers: String {
        guard let wording = score.wording else { return "between \(likely)" }
        let band = wording.band.isEmpty ? "" : " · \(wording.band)"
        return "\(NumberText.fixed(wording.printed, decimals: 1))\(band)   likely \(likely)"
    }

    /// "66–77".
    var likely: String {
        "\(NumberText.fixed(score.range.likelyLow, decimals: 0))–"
            + NumberText.fixed(score.range.likelyHigh, decimals: 0)
    }

    private var whole: String {
        switch scope {
        case .day: "a bone-supportive day"
        case .meal: "a third of a bone-supportive day"
        case .snack: "a tenth of a bone-supportive day"
        }
    }
}
