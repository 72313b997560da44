/// What changed in points between two meal files, and why.
public struct DiffReport: Sendable {
    let before: ExplainReport
    let after: ExplainReport
    /// Days with the days of the same date, where both files have one, and else in their order; recipes
    /// in theirs.
    public let comparisons: [Comparison]
    /// Days, meals or recipes of one file that have no counterpart in the other.
    public let unpaired: Int

    /// Whether no scores are compared because their targets do not hold for the person.
    public var isScoreWithheld: Bool {
        before.report.isScoreWithheld || after.report.isScoreWithheld
    }

    /// Two versions of what is eaten, by the profile of `before`.
    public init(_ before: ExplainReport, _ after: ExplainReport) {
        self.before = before
        self.after = after
        var comparisons: [Comparison] = []
        var pairs = 0
        for isRecipe in [false, true] {
            let old = before.subjects.filter { ($0.kind == .recipe) == isRecipe }
            let new = after.subjects.filter { ($0.kind == .recipe) == isRecipe }
            let paired = isRecipe ? Array(zip(old, new)) : Self.pairs(old, new)
            pairs += paired.count
            comparisons += paired.compactMap { Comparison($0, $1) }
        }
        // A recipe is one serving, so that it stands beside a meal where nothing else does.
        if pairs == 0, let old = before.subjects.first, let new = after.subjects.first {
            pairs = 1
            comparisons = [Comparison(old, new)].compactMap(\.self)
        }
        self.comparisons = comparisons
        unpaired = max(before.subjects.count, after.subjects.count) - pairs
    }

    /// Days of the same date, and those without one in their order; where no date stands in both, all
    /// in their order: two days were meant.
    private static func pairs(
        _ old: [ExplainedSubject],
        _ new: [ExplainedSubject]
    ) -> [(ExplainedSubject, ExplainedSubject)] {
        let dated = old.compactMap { day in
            new.first { !$0.title.isEmpty && $0.title == day.title }.map { (day, $0) }
        }
        guard !dated.isEmpty else { return Array(zip(old, new)) }
        return dated + zip(old.filter(\.title.isEmpty), new.filter(\.title.isEmpty))
    }
}
