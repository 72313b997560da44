/// What changed in points between two meal files, and why.
public struct DiffReport: Sendable {
    let before: ExplainReport
    let after: ExplainReport
    /// Days with days and recipes with recipes, in their order.
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
            pairs += min(old.count, new.count)
            comparisons += zip(old, new).compactMap { Comparison($0, $1) }
        }
        // A recipe is one serving, so that it stands beside a meal where nothing else does.
        if pairs == 0, let old = before.subjects.first, let new = after.subjects.first {
            pairs = 1
            comparisons = [Comparison(old, new)].compactMap(\.self)
        }
        self.comparisons = comparisons
        unpaired = max(before.subjects.count, after.subjects.count) - pairs
    }
}
