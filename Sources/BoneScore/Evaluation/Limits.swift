/// The upper limits as plain numbers, for the evaluation of many amounts.
struct Limits {
    private let ofFoods: [(input: Input, amount: Double)]
    /// The lanes that hold what is limited.
    let lanes: LaneSet
    let protein: OwnLimit
    let potassium: OwnLimit

    init(_ limits: UpperLimits) {
        ofFoods = UpperLimit.ofFoods.compactMap { limit in
            guard let input = limit.input, let amount = limits[limit] else { return nil }
            return (input, amount)
        }
        lanes = ofFoods.reduce(into: LaneSet()) { $0.insert($1.input.rawValue) }
        protein = OwnLimit(amount: limits[.protein])
        potassium = OwnLimit(amount: limits[.potassium])
    }

    /// Whether `scale` times one food brings more than one of the limits.
    func isExceeded(by food: Amounts, times scale: Double) -> Bool {
        for limit in ofFoods where food[limit.input] * scale > limit.amount { return true }
        return false
    }
}

/// A limit that a clinician set for a nutrient that also has a target.
struct OwnLimit {
    /// A day's; nil where nobody set one.
    let amount: Double?

    /// The adequacy less what goes above the limit: it takes off what as much of it had added, so
    /// that twice the limit earns nothing (a design choice of Osteon's).
    func reduced(_ adequacy: Double, by eaten: Double) -> Double {
        guard let amount, eaten > amount else { return adequacy }
        return max(0, adequacy - (eaten - amount) / amount)
    }
}
