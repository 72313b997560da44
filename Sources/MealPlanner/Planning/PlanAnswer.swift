/// The plan that was found, and how far from the best it can be.
package struct PlanAnswer: Sendable {
    /// Positions of the options in the problem, in their order; empty where none helps.
    package let chosen: [Int]
    /// The exact points of the day with them, what is doubtful in them at its low end.
    package let points: Double
    /// The points of the best that was found, which a plan with fewer changes may fall short of.
    package let best: Double
    /// No choice within the constraints is worth more points.
    package let bound: Double
    /// Whether the time ended first.
    package let isOutOfTime: Bool
    /// How often a model was solved.
    package let solves: Int
    package let seconds: Double

    /// How far the points may be below the best possible, as a part of it.
    package var gap: Double { bound > 0 ? max(0, (bound - points) / bound) : 0 }
}
