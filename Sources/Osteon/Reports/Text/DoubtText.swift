import BoneScore
import FoodModel

/// What to weigh or look up to make a score surer, the most useful first.
struct DoubtText {
    private let doubt: Doubt
    private let sittings: [[String]]

    /// At most three sentences; doubts that move the score by less than a point are not worth one.
    static func lines(of score: Score, sittings: [[String]]) -> [String] {
        score.doubts
            .filter { $0.down + $0.up >= 1 }
            .prefix(3)
            .map { DoubtText(doubt: $0, sittings: sittings).line }
    }

    private var line: String {
        let points = RangeText.count(doubt.down + doubt.up, of: "point")
        return Columns.wrapped("  \(sentence) (moves the score by \(points))", indent: "    ")
    }

    private var sentence: String {
        let nutrients = doubt.nutrients.map(\.name).joined(separator: ", ")
        switch doubt.cause.kind {
        case .portion: return "weigh \(places)"
        case .match: return "say which food \(places) was"
        case .unresolved: return "rewrite \(places)"
        case .missing: return "no source has the \(nutrients) of \(places)"
        case .belowLimit: return "the \(nutrients) of \(places) is below what its source can tell"
        case .laboratories: return "sources differ on the \(nutrients) of \(places)"
        case .calciumIndex: return "how well calcium is absorbed from \(places) is not certain"
        case .derived: return "the \(nutrients) of \(places) is derived, not measured"
        }
    }

    /// The lines it touches, the first two by name.
    private var places: String {
        let names = doubt.places.map { "\"\(sittings[$0.sitting][$0.line])\"" }
        guard names.count > 2 else { return names.joined(separator: " and ") }
        return names.prefix(2).joined(separator: ", ") + " and \(names.count - 2) more"
    }
}
