import FoodModel

/// Cautions that hold where an amount passes a limit.
extension CautionSubject {
    /// The caution with what it measures; nil where it does not hold, or no amount is known to be
    /// what one person eats.
    func measured(_ caution: Caution) -> Caution? {
        guard let part else { return nil }
        var caution = caution
        switch caution.rule.trigger {
        case .dayAbove(let nutrient, let limit, let age):
            guard person.age >= age, let total = score.totals[nutrient]?.estimate else {
                return nil
            }
            caution.measure(nutrient, total, limit)
        case .dayBelow(let nutrient, let limit):
            guard isWholeDay, let total = score.totals[nutrient], isAllKnown,
                total.silentGrams == 0, total.estimate.high < limit
            else { return nil }
            caution.measure(nutrient, total.estimate, limit)
            return caution
        case .supplementsAbove(let nutrient, let limit):
            let places = places { entry, _ in
                entry.isSupplement && entry.isResolved
                    && entry.supplies[nutrient].map { $0.estimate.high > 0 } == true
            }
            guard let total = Intake.sum(of: nutrient, in: places.map(entry)) else { return nil }
            caution.measure(nutrient, total * part, limit)
            caution.places = places
        case .sittingAbove(let nutrient, let limit):
            let most = sittings.compactMap { $0.supplementsBring(nutrient) }
                .max { $0.point < $1.point }
            guard let most else { return nil }
            caution.measure(nutrient, most * part, limit)
        case .upperLimit(let limit):
            let exceedances = score.exceedances.filter { $0.limit == limit }
            guard let whole = exceedances.first(where: \.places.isEmpty) else { return nil }
            caution.measure(limit.nutrient, whole.amount, whole.allowed)
            caution.citation = whole.citation
            caution.isOwnLimit = whole.isOwn
            caution.places = exceedances.filter(\.isExceeded).flatMap(\.places)
        default: return nil
        }
        return held(caution)
    }

    /// The caution where its point is above its limit, or, as a doubt, where its rule thinks it may be.
    private func held(_ caution: Caution) -> Caution? {
        guard let nutrient = caution.nutrient, let amount = caution.amount,
            let limit = caution.limit
        else { return nil }
        if amount.point > limit { return caution }
        guard amount.high > limit, let ground = caution.rule.doubt?.ground else { return nil }
        var caution = caution
        caution.isDoubtful = true
        switch ground {
        case .likely: return amount.point + likelyRise(of: nutrient) > limit ? caution : nil
        case .foods(let classes):
            caution.places = places { entry, _ in
                entry.foodClass.map(classes.contains) == true
                    && most(of: nutrient, in: entry) > limit
            }
            return caution.places.isEmpty ? nil : caution
        }
    }

    /// The part of the lines that one person eats; nil where nothing says.
    private var part: Estimate? {
        switch basis {
        case .eaten: Estimate(1)
        case .serving(let servings):
            Estimate(low: 1 / servings.high, point: 1 / servings.point, high: 1 / servings.low)
        case .unknown: nil
        }
    }

    /// How far above its point all that is eaten of `nutrient` likely reaches: causes of doubt are
    /// independent, as in the likely range of a score, and a shared one is one.
    private func likelyRise(of nutrient: Nutrient) -> Double {
        guard let part else { return 0 }
        var shared: [String: Double] = [:]
        var squares = 0.0
        for entry in sittings.flatMap(\.entries) {
            // What was not understood is told as such, and may be anything.
            guard entry.isResolved, let supply = entry.supplies[nutrient] else { continue }
            let rise = (most(of: nutrient, in: entry) - supply.estimate.point * part.point)
            if let cause = supply.cause?.shared {
                shared[cause, default: 0] += rise
            } else {
                squares += rise * rise
            }
        }
        return shared.values.reduce(squares) { $0 + $1 * $1 }.squareRoot()
    }

    /// The most that a line may bring, its weight at its highest too.
    private func most(of nutrient: Nutrient, in entry: Entry) -> Double {
        guard let part, let supply = entry.supplies[nutrient] else { return 0 }
        let weight = entry.grams.point > 0 ? entry.grams.high / entry.grams.point : 1
        return supply.estimate.high * weight * part.high
    }

    /// Whether every line became a food with a weight.
    private var isAllKnown: Bool {
        sittings.allSatisfy { $0.entries.allSatisfy(\.isResolved) }
    }
}

extension Intake {
    /// What the supplements that were read bring; nil where none says.
    func supplementsBring(_ nutrient: Nutrient) -> Estimate? {
        Self.sum(of: nutrient, in: entries.filter { $0.isSupplement && $0.isResolved })
    }

    /// What is known of `nutrient` in `entries`, which is the least they bring; nil where nothing is.
    static func sum(of nutrient: Nutrient, in entries: [Entry]) -> Estimate? {
        let known = entries.compactMap { $0.supplies[nutrient]?.estimate }
        return known.isEmpty ? nil : known.reduce(.zero, +)
    }
}
