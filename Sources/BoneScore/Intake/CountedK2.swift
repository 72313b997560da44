import FoodModel

/// What of an entry's vitamin K2 counts, where menaquinone-4 counts for less than the longer ones.
struct CountedK2 {
    /// What a microgram as eaten counts for, 0 to 1: the least with the most menaquinone-4.
    let part: Estimate
    /// Why ``part`` has a width.
    let cause: Cause?

    /// Of what the entry says of its menaquinone-4; all counts where the weight is 1.
    init(of entry: Entry, _ targets: Targets) {
        let weight = targets.menaquinone4Weight
        guard weight < 1, let total = entry.supplies[.vitaminK2]?.estimate, total.high > 0 else {
            part = Estimate(1)
            cause = nil
            return
        }
        let supply = entry.supplies[.menaquinone4]
        let share =
            entry.menaquinone4Share
            ?? supply.map { Self.share(of: $0.estimate, in: total) }
            ?? Estimate(low: 0, point: targets.unknownMenaquinone4Share, high: 1)
        let lost = 1 - weight
        part = Estimate(
            low: 1 - lost * share.high,
            point: 1 - lost * share.point,
            high: 1 - lost * share.low
        )
        let isUnknown = supply == nil && entry.menaquinone4Share == nil
        cause =
            supply?.cause
            ?? Cause(
                isUnknown ? .missing : .derived,
                shared: entry.foodClass.map { "\(Nutrient.menaquinone4.tag) \($0.rawValue)" }
            )
    }

    /// The part that `some` is of `all`, which holds it.
    private static func share(of some: Estimate, in all: Estimate) -> Estimate {
        func part(_ some: Double, _ all: Double) -> Double {
            some < all ? some / all : some > 0 ? 1 : 0
        }
        return Estimate(
            around: part(some.point, all.point),
            part(some.low, all.high),
            part(some.high, all.low)
        )
    }
}
