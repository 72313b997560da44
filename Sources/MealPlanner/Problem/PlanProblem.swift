package import BoneScore
package import FoodModel

/// A day as it is, what may be changed, and what a change must keep to.
package struct PlanProblem: Sendable {
    package let scorer: Scorer
    /// The day's sittings in order; those to which something may be added may be empty.
    package let sittings: [Intake]
    package let options: [PlanOption]
    package let rows: [PlanRow]
    /// How many options can be chosen at most, whatever the rows say: what bounds are computed by.
    package let mostChanges: Int
    /// What rows keep the day's amounts to, where curves ask for it.
    let ceilings: [Input: Double]
    /// What the day brings as it is, sitting by sitting.
    let base: [LineWorth]
    /// By option: what choosing it adds to the day.
    let differences: [OptionWorth]

    /// - Parameters:
    ///   - scorer: Whose score it is.
    ///   - sittings: The day in order, with empty sittings where something may be added.
    ///   - options: What may be changed.
    ///   - rows: What changes must keep to.
    ///   - mostChanges: How many can be chosen at most.
    ///   - ceilings: What rows keep the day's amounts to.
    /// - Throws: `ScoringError` where a line cannot be scored.
    package init(
        scorer: Scorer,
        sittings: [Intake],
        options: [PlanOption],
        rows: [PlanRow],
        mostChanges: Int,
        ceilings: [Input: Double] = [:]
    ) throws(ScoringError) {
        self.scorer = scorer
        self.sittings = sittings
        self.options = options
        self.rows = rows
        self.mostChanges = mostChanges
        self.ceilings = ceilings
        var lines: [[LineWorth]] = []
        for sitting in sittings { lines.append(try scorer.worths(of: sitting)) }
        base = lines.map { $0.reduce(.nothing, +) }
        var differences: [OptionWorth] = []
        for option in options {
            let added = try scorer.worths(of: Intake(entries: [option.counted]))[0]
            let removed = option.removes.map { lines[$0.sitting][$0.line] }
            differences.append(
                OptionWorth(
                    added: added,
                    at: option.sitting,
                    removed: removed,
                    from: option.removes?.sitting
                )
            )
        }
        self.differences = differences
    }

    /// The day with the `chosen` options, as the score takes it or `counted` as the choice does.
    package func day(with chosen: [Int], counted: Bool = false) -> [Intake] {
        var day = sittings
        let removed = chosen.compactMap { options[$0].removes }
            .sorted { ($0.sitting, $0.line) > ($1.sitting, $1.line) }
        for place in removed { day[place.sitting].entries.remove(at: place.line) }
        for option in chosen.map({ options[$0] }) {
            day[option.sitting].entries.append(counted ? option.counted : option.entry)
        }
        return day
    }

    /// The exact points of the day with the `chosen` options, what is doubtful in them at its low end.
    ///
    /// - Throws: `ScoringError` where a line cannot be scored.
    package func points(of chosen: [Int]) throws(ScoringError) -> Double {
        try scorer.point(ofDay: day(with: chosen, counted: true))
    }

    /// Whether `chosen` keeps to every row and nothing bars it, those constraints left out that are
    /// `dropped`.
    package func allows(_ chosen: [Int], without dropped: Set<String> = []) -> Bool {
        chosen.allSatisfy { options[$0].barredBy.isSubset(of: dropped) }
            && rows.allSatisfy { row in
                row.name.map(dropped.contains) == true || row.holds(for: chosen)
            }
    }

    /// The names of the constraints that `chosen` breaks; nil where it breaks one without a name, which
    /// nobody can give up.
    package func broken(by chosen: [Int]) -> Set<String>? {
        var names = chosen.reduce(into: Set<String>()) { $0.formUnion(options[$1].barredBy) }
        for row in rows where !row.holds(for: chosen) {
            guard let name = row.name else { return nil }
            names.insert(name)
        }
        return names
    }
}
