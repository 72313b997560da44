/// That the chosen options together stay at or below a limit.
package struct PlanRow: Sendable {
    /// What a person calls it: "energy"; nil for what makes a plan plausible, which is never given up.
    package let name: String?
    /// By option: how much it adds.
    package let amounts: [Int: Double]
    package let limit: Double

    package init(_ name: String?, _ amounts: [Int: Double], atMost limit: Double) {
        self.name = name
        self.amounts = amounts
        self.limit = limit
    }

    /// What `chosen` options add together.
    package func sum(of chosen: [Int]) -> Double {
        chosen.reduce(0) { $0 + (amounts[$1] ?? 0) }
    }

    /// Whether `chosen` options keep to it, but for what rounding does.
    package func holds(for chosen: [Int]) -> Bool {
        sum(of: chosen) <= limit + 1e-6 * max(1, abs(limit))
    }
}
