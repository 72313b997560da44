import BoneScore
import FoodModel

/// What to weigh or look up to make a score surer, the most useful first.
enum DoubtText {
    /// At most three sentences; doubts that move the score by less than a point are not worth one.
    static func sentences(of score: Score, sittings: [[String]]) -> [String] {
        score.doubts
            .filter { $0.down + $0.up >= 1 }
            .prefix(3)
            .map { doubt in
                let points = RangeText.count(doubt.down + doubt.up, of: "point")
                let sentence = sentence(doubt) { sittings[$0.sitting][$0.line] }
                return "\(sentence) (moves the score by \(points))"
            }
    }

    /// What would settle `doubt`, or why nothing does.
    private static func sentence(_ doubt: Doubt, _ name: (Place) -> String) -> String {
        let places = places(doubt.places, name)
        switch doubt.cause.kind {
        case .portion: return "weigh \(places)"
        case .match: return "say which food \(places) was"
        case .retention: return "say how \(places) was cooked"
        case .unresolved: return "rewrite \(places)"
        case .missing, .belowLimit, .laboratories, .calciumIndex, .derived:
            return reason(doubt, name)
        }
    }

    /// What is not known exactly.
    static func reason(_ doubt: Doubt, _ name: (Place) -> String) -> String {
        let nutrients = doubt.nutrients.map(\.name).joined(separator: ", ")
        let places = places(doubt.places, name)
        switch doubt.cause.kind {
        case .portion: return "how much \(places) weighed"
        case .match: return "which food \(places) was"
        case .retention:
            return "how much \(nutrients) is left of \(places) when it is cooked"
        case .unresolved: return "\(places) was not understood"
        case .missing: return "no source has the \(nutrients) of \(places)"
        case .belowLimit: return "the \(nutrients) of \(places) is below what its source can tell"
        case .laboratories: return "sources differ on the \(nutrients) of \(places)"
        case .calciumIndex: return "how well calcium is absorbed from \(places) is not certain"
        case .derived: return "the \(nutrients) of \(places) is derived, not measured"
        }
    }

    /// What a person can do, and to what.
    static func advice(_ remedy: Remedy, _ name: (Place) -> String) -> String {
        let places = places(remedy.places, name)
        switch remedy.action {
        case .weigh: return "weigh \(places)"
        case .sayWhich: return "say which food \(places) was"
        case .sayHow: return "say how \(places) was cooked"
        case .rewrite: return "rewrite \(places)"
        case .lookUp:
            let nutrients = remedy.nutrients.map(\.name).joined(separator: ", ")
            return "look up the \(nutrients) of \(places), on its label or in another table"
        }
    }

    /// The lines that are touched, the first two by name.
    private static func places(_ places: [Place], _ name: (Place) -> String) -> String {
        let names = places.map { "\"\(name($0))\"" }
        guard names.count > 2 else { return names.joined(separator: " and ") }
        return names.prefix(2).joined(separator: ", ") + " and \(names.count - 2) more"
    }
}
