import FoodModel

extension WrittenWeight {
    /// The raw food in a weight of the cooked one; nil where the weight is that of the raw food.
    ///
    /// - Parameters:
    ///   - line: What is said: "cooked chicken" was weighed cooked, "chicken, cooked" may have been
    ///     weighed before in a recipe, and was not in a diary.
    ///   - isCooked: Whether a word says that the food is cooked.
    ///   - yield: Grams of the cooked food from a gram of the raw one.
    ///   - isGuessed: Whether no table has the yield of this food.
    ///   - context: Whether the line is a recipe's or a diary's.
    init?(
        _ line: ParsedLine,
        isCooked: (Term) -> Bool,
        yield: Estimate?,
        isGuessed: Bool = false,
        in context: FoodContext
    ) {
        let said = WordTable.terms(of: line.text)
        guard let yield, let place = said.firstIndex(where: isCooked) else { return nil }
        let noun = Self.noun(of: line, in: said)
        // A rump roast is bought raw.
        if context == .recipe, place == noun { return nil }
        let raw = Estimate(low: 1 / yield.high, point: 1 / yield.point, high: 1 / yield.low)
        let isSure = context == .diary || place < noun ?? said.count
        share =
            isSure
            ? raw : Estimate(low: min(1, raw.low), point: 1, high: max(1, raw.high))
        confidence = isGuessed || !isSure ? Self.guessed : Self.measured
        words = isSure ? "raw, what weighs this cooked" : "raw or cooked, the line does not say"
    }

    /// Of meat and fish of which no table says what cooking makes of their weight.
    static let yieldOfMeat = Cited(
        Estimate(low: 0.6, point: 0.75, high: 0.85),
        Citation("the yields of meat and fish in SR28, p5 to p95", confidence: .design)
    )
    /// Of dry grains and pulses of which no table says what cooking makes of their weight.
    static let yieldOfGrains = Cited(
        Estimate(low: 2, point: 2.6, high: 3.5),
        Citation("the yields of grains and pulses in SR28, p5 to p95", confidence: .design)
    )
}
