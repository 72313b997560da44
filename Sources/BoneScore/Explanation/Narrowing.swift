import FoodModel

/// What makes a likely range wide, and what would make it narrower.
///
/// The doubts are independent, so that the squares of what each does add up: a cause makes that
/// part of the width that its square is of all squares.
struct Narrowing {
    private let assessment: Assessment
    private let range: ScoreRange
    private let doubts: [Doubt]
    private let down: Double
    private let up: Double

    init(_ assessment: Assessment) {
        self.assessment = assessment
        range = assessment.scoreRange
        doubts = assessment.doubts
        down = doubts.reduce(0) { $0 + $1.down * $1.down }
        up = doubts.reduce(0) { $0 + $1.up * $1.up }
    }

    private var point: Double { assessment.point.score }

    var widths: [WidthShare] {
        let below = point - range.likelyLow
        let above = range.likelyHigh - point
        return
            doubts.map { doubt in
                let low = down > 0 ? below * doubt.down * doubt.down / down : 0
                let high = up > 0 ? above * doubt.up * doubt.up / up : 0
                return WidthShare(doubt: doubt, width: low + high)
            }
            .sorted { $0.width > $1.width }
    }

    var remedies: [Remedy] {
        var groups: [(action: Remedy.Action, places: [Place], doubts: [Doubt])] = []
        for doubt in doubts {
            guard let action = Remedy.Action(doubt.cause.kind) else { continue }
            let known = groups.firstIndex { $0.action == action && $0.places == doubt.places }
            if let known {
                groups[known].doubts.append(doubt)
            } else {
                groups.append((action, doubt.places, [doubt]))
            }
        }
        return groups.map { remedy($0.action, $0.places, $0.doubts) }
            .sorted { $0.gain > $1.gain }
    }

    private func remedy(
        _ action: Remedy.Action,
        _ places: [Place],
        _ settled: [Doubt]
    ) -> Remedy {
        let less = settled.reduce(0) { $0 + $1.down * $1.down }
        let more = settled.reduce(0) { $0 + $1.up * $1.up }
        let low = max(range.low, point - max(0, down - less).squareRoot())
        let high = min(range.high, point + max(0, up - more).squareRoot())
        let nutrients = settled.reduce(NutrientSet()) { $0.union($1.nutrients) }
        return Remedy(
            action: action,
            places: places,
            nutrients: action == .lookUp ? nutrients : [],
            likelyLow: low,
            likelyHigh: high,
            gain: range.likelyHigh - range.likelyLow - (high - low)
        )
    }
}

extension Remedy.Action {
    /// What settles a doubt; nil where nobody who eats can.
    init?(_ cause: Cause.Kind) {
        switch cause {
        case .portion: self = .weigh
        case .match: self = .sayWhich
        case .retention: self = .sayHow
        case .unresolved: self = .rewrite
        case .missing, .belowLimit: self = .lookUp
        case .laboratories, .calciumIndex, .derived: return nil
        }
    }
}
