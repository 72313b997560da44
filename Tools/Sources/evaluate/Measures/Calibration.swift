/// How often what is said to be sure is right, by tenths of confidence.
struct Calibration {
    private var cases: [(confidence: Double, isRight: Bool)] = []

    mutating func add(confidence: Double, isRight: Bool) {
        cases.append((confidence, isRight))
    }

    /// For each tenth that has cases: the share that is right and the mean confidence said.
    var metrics: [Metric] {
        let byTenth = Dictionary(grouping: cases) { min(9, Int($0.confidence * 10)) }
        let curve = byTenth.keys.sorted().map { tenth -> Metric in
            let group = byTenth[tenth, default: []]
            let said = group.map { $0.confidence }.mean ?? 0
            return Metric(
                "right where confidence is \(tenth)0 to \(tenth + 1)0 %, said \(said.rounded(to: 2))",
                share: group.map { $0.isRight },
                sense: .neither
            )
        }
        // The mean distance of what is said from what is right, weighted by how often it is said.
        let error = byTenth.values.map { group in
            let said = group.map { $0.confidence }.mean ?? 0
            let right = Double(group.count { $0.isRight }) / Double(group.count)
            return abs(said - right) * Double(group.count)
        }.reduce(0, +)
        return curve + [
            Metric(
                "calibration error",
                cases.isEmpty ? nil : error / Double(cases.count),
                of: cases.count,
                sense: .loss
            )
        ]
    }
}
