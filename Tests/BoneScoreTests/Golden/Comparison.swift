import BoneScore
import FoodModel
import Testing

/// Whether two numbers are equal within the golden file's tolerance.
func isClose(_ a: Double, _ b: Double) -> Bool { abs(a - b) <= Golden.tolerance }

/// Whether both are missing, or equal within the golden file's tolerance.
func isClose(_ a: Double?, _ b: Double?) -> Bool {
    switch (a, b) {
    case (nil, nil): true
    case (let a?, let b?): isClose(a, b)
    case (nil, _), (_, nil): false
    }
}

/// Records where the components of `score` differ from `expected`, which golden keys name.
func expectAdequacies(of score: Score, _ expected: [String: Double]) {
    for component in Component.allCases {
        let adequacy = score[component].adequacy.point
        #expect(isClose(adequacy, expected[Golden.key(of: component)]), "\(component)")
    }
}

/// Records where the penalties of `score` differ from `expected`, which golden keys name.
func expectPenalties(of score: Score, _ expected: [String: Double]) {
    for penalty in Penalty.allCases {
        let points = score[penalty].points.point
        #expect(isClose(points, expected[Golden.key(of: penalty)]), "\(penalty)")
    }
}
