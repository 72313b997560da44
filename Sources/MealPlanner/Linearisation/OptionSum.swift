import BoneScore

/// Something that the day has some of and that options add to or take from.
struct OptionSum {
    /// What the day has without any.
    let base: Double
    /// By option: what it adds; those of nothing left out.
    let amounts: [Int: Double]
    /// What the sum can be at least and at most.
    let range: ClosedRange<Double>

    /// - Parameters:
    ///   - base: What the day has.
    ///   - options: The options that can be chosen.
    ///   - most: How many of them can be together.
    ///   - amount: What an option adds.
    init(_ base: Double, _ options: [Int], most: Int, _ amount: (Int) -> Double) {
        self.base = base
        var amounts: [Int: Double] = [:]
        for option in options {
            let value = amount(option)
            if value != 0 { amounts[option] = value }
        }
        self.amounts = amounts
        let more = amounts.values.filter { $0 > 0 }.sorted(by: >).prefix(most).reduce(0, +)
        let less = amounts.values.filter { $0 < 0 }.sorted(by: <).prefix(most).reduce(0, +)
        range = (base + less)...(base + more)
    }

    /// What the sum is with `chosen` options.
    func value(of chosen: [Int]) -> Double {
        chosen.reduce(base) { $0 + (amounts[$1] ?? 0) }
    }
}
