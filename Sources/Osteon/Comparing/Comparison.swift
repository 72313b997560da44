public import BoneScore
public import FoodModel
import MealResolver

/// What became of a score from one file to another, line by line.
public struct Comparison: Sendable {
    /// A line of either file, or of both.
    public struct Line: Sendable {
        public enum Change: String, Sendable {
            case added, removed, changed, same
        }

        public let change: Change
        /// As written in the second file, or in the first where it stands there alone.
        public let text: String
        /// As written in the first file, where both have it and say it otherwise.
        public let before: String?
        public let gramsBefore: Estimate?
        public let gramsAfter: Estimate?
        /// What it earns less what it costs, in points; 0 where it does not stand.
        public let pointsBefore: Double
        public let pointsAfter: Double

        public var difference: Double { pointsAfter - pointsBefore }
    }

    /// A component or a penalty in both files, in points.
    public struct Part: Sendable {
        public let key: String
        public let name: String
        public let before: Double
        public let after: Double

        public var difference: Double { after - before }
    }

    public let titleBefore: String
    public let titleAfter: String
    public let before: Explanation
    public let after: Explanation
    /// Whether one is measured against a day and the other against a part of one.
    public let isOfDifferentKinds: Bool
    /// Components, then penalties; their differences add up to that of the scores, but for what
    /// keeps a score above 0.
    public let parts: [Part]
    /// The greatest difference first.
    public let lines: [Line]

    /// The comparison of two subjects; nil where one has no score.
    init?(_ a: ExplainedSubject, _ b: ExplainedSubject) {
        guard let before = a.explanation, let after = b.explanation else { return nil }
        self.before = before
        self.after = after
        titleBefore = a.title
        titleAfter = b.title
        isOfDifferentKinds = (a.kind == .day) != (b.kind == .day)
        parts = Self.parts(before.score, after.score)
        lines = Self.lines(a, b, before, after)
    }

    private static func parts(_ a: Score, _ b: Score) -> [Part] {
        let components = Component.allCases.map { component in
            Part(
                key: component.key,
                name: ComponentRow.name(of: component),
                before: a[component].weight * a[component].adequacy.point,
                after: b[component].weight * b[component].adequacy.point
            )
        }
        let penalties = Penalty.allCases.map { penalty in
            Part(
                key: penalty.key,
                name: penalty.key,
                before: -a[penalty].points.point,
                after: -b[penalty].points.point
            )
        }
        return components + penalties
    }

    private static func lines(
        _ a: ExplainedSubject,
        _ b: ExplainedSubject,
        _ before: Explanation,
        _ after: Explanation
    ) -> [Line] {
        var rest = after.lines.map { ComparedLine($0, b.line($0.place), sitting: $0.place.sitting) }
        var lines: [Line] = []
        for contribution in before.lines {
            let old = ComparedLine(
                contribution,
                a.line(contribution.place),
                sitting: contribution.place.sitting
            )
            let match =
                rest.firstIndex { $0.isSameFood(as: old) && $0.sitting == old.sitting }
                ?? rest.firstIndex { $0.isSameFood(as: old) }
            lines.append(Line(old, match.map { rest.remove(at: $0) }))
        }
        lines += rest.map { Line(nil, $0) }
        return lines.sorted { abs($0.difference) > abs($1.difference) }
    }
}

/// One line of one of two files.
private struct ComparedLine {
    let text: String
    let sitting: Int
    let food: FoodID?
    let grams: Estimate
    let points: Double

    init(_ contribution: LineContribution, _ line: ResolvedLine, sitting: Int) {
        text = line.text
        self.sitting = sitting
        food = line.entry.food
        grams = line.entry.grams
        points = contribution.knownPoints + contribution.unknownPoints
    }

    func isSameFood(as other: ComparedLine) -> Bool {
        food == nil || other.food == nil ? text == other.text : food == other.food
    }
}

extension Comparison.Line {
    /// What became of a line; one of the two is there.
    fileprivate init(_ old: ComparedLine?, _ new: ComparedLine?) {
        let isSame = old?.text == new?.text && old?.grams == new?.grams
        change =
            switch (old, new) {
            case (nil, _): .added
            case (_, nil): .removed
            case (_?, _?): isSame ? .same : .changed
            }
        text = new?.text ?? old?.text ?? ""
        before = new != nil && old?.text != new?.text ? old?.text : nil
        gramsBefore = old?.grams
        gramsAfter = new?.grams
        pointsBefore = old?.points ?? 0
        pointsAfter = new?.points ?? 0
    }
}
