import FoodModel

/// Lines that state no amount.
extension PortionWeigher {
    /// "salt, to taste" is a household measure; anything else is an ordinary helping, or what goes
    /// with another food: a guess by the kind of food, and as wide as helpings are.
    func weighWithoutAmount() throws(Failure) -> Weighing {
        if line.isToTaste, let measure = units.measure("to taste"), let size = measure.size {
            return Weighing(grams: size, path: "to taste, as a range", confidence: 0.4)
        }
        let piece = weighPieces()
        // Of a peel people take what a grater gives.
        if nameTerms.contains(Self.peel), !nameTerms.contains(Self.with),
            // "Potato, baked, peel not eaten".
            !nameTerms.contains(Self.eaten),
            let zest = units.measure("tablespoon"), let spoon = volume(zest)
        {
            return Weighing(
                grams: Estimate(low: 0, point: spoon.grams.point / 2, high: spoon.grams.high * 2),
                path: "no amount is written; a little is taken, as for a garnish",
                confidence: 0.4,
                isAssumed: true
            )
        }
        if let squeezed {
            return Weighing(
                grams: Estimate(low: 0, point: squeezed.point / 2, high: squeezed.high),
                path: "no amount is written; a fruit or less is squeezed",
                confidence: 0.4,
                isAssumed: true
            )
        }
        guard let helping else {
            guard var weighing = piece?.widened(by: 0.5) else { throw .noQuantity }
            weighing.path = "no amount is written; one is taken: \(weighing.path)"
            weighing.confidence = 0.4
            weighing.isAssumed = true
            return weighing
        }
        if context == .recipe, !line.isCompanion {
            return Weighing(
                grams: Estimate(
                    low: 0,
                    point: helping.alongside.point,
                    high: max(helping.alongside.high, helping.ordinary.high)
                ),
                path: "no amount is written; a little is taken, as for a garnish",
                confidence: 0.4,
                isAssumed: true
            )
        }
        let usual = line.isCompanion ? helping.alongside : helping.ordinary
        // One piece is the likeliest helping where it is about as much as people take.
        let point = piece.map(\.grams.point).flatMap { usual.contains($0) ? $0 : nil }
        return Weighing(
            grams: Estimate(low: usual.low, point: point ?? usual.point, high: usual.high),
            path: line.isCompanion
                ? "no amount is written; what usually goes with it is taken"
                : "no amount is written; an ordinary helping is taken",
            confidence: 0.45,
            isAssumed: true
        )
    }

    /// What one fruit gives, in grams, of a juice that nobody drinks by the glass; nil for others.
    private var squeezed: Estimate? {
        guard nameTerms.contains(Self.juice), nameTerms.contains(where: Self.sour.contains),
            let fruit = units.measure("juiced fruit")
        else { return nil }
        return units.measure(fruit, ofFoodNamed: nameTerms).size
    }

    private static let juice = Term("juice")
    private static let sour: Set = [Term("lemon"), Term("lime")]
    private static let peel = Term("peel")
    private static let with = Term("with")
    private static let eaten = Term("eaten")
}
