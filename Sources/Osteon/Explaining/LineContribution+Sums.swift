import BoneScore

extension LineContribution {
    /// What stands in for missing figures earned of all components together.
    var unknownEarned: Double { Component.allCases.reduce(0) { $0 + unknownPoints($1) } }

    /// What figures cost by all penalties together.
    var knownCost: Double { Penalty.allCases.reduce(0) { $0 + cost($1) } }

    /// What stands in for missing figures cost.
    var unknownCost: Double { unknownEarned - unknownPoints }
}
