import FoodModel

/// Lines without a food: supplements, and what is not in the score.
extension MealResolver {
    func supplement(
        _ item: Item,
        _ line: ParsedLine,
        _ dose: SupplementDose
    )
        -> ResolvedLine
    {
        var supplies = NutrientTable<Supply>()
        for (nutrient, amount) in dose.amounts {
            supplies[nutrient] = Supply(
                amount,
                cause: amount.isExact && dose.guess == nil ? nil : Cause(.derived)
            )
        }
        return ResolvedLine(
            parsed: line,
            location: item.location,
            reason: "a supplement; a stated weight is that of the nutrient itself, not of its salt",
            path: dose.path,
            isAmountAssumed: dose.guess != nil,
            confidence: 1,
            weightConfidence: dose.sureness,
            runnersUp: [],
            unresolved: nil,
            entry: Entry(name: item.text, grams: .zero, supplies: supplies, isSupplement: true),
            spreads: knowledge.spreads
        )
    }

    /// A line that names no food that counts, as "parchment paper": it brings nothing.
    func note(
        _ item: Item,
        _ line: ParsedLine,
        _ reason: String = "kitchen equipment or a remark, no food"
    ) -> ResolvedLine {
        var line = line
        line.isNote = true
        return ResolvedLine(
            parsed: line,
            location: item.location,
            reason: reason,
            path: "",
            isAmountAssumed: false,
            confidence: 1,
            weightConfidence: 1,
            runnersUp: [],
            unresolved: nil,
            entry: Entry(name: item.text, grams: .zero, supplies: [:], isSupplement: false),
            spreads: knowledge.spreads
        )
    }

    /// What a line weighs whose food is not known, by its mass or its volume; nil for pieces.
    func roughWeight(of line: ParsedLine) -> Weighing? {
        if let weighing = weightAsWritten(of: line) { return weighing }
        guard let amount = line.amounts.first, amount.measure?.kind == .volume,
            let size = amount.measure?.size,
            let density = knowledge.densities.row(ofFoodNamed: [])
        else { return nil }
        return Weighing(
            grams: size * density.density,
            path: "1 \(amount.unit) of any food",
            confidence: 0.4
        ).times(amount.low, amount.high)
    }

    /// The weight of a line whose food is not known: only a mass says it.
    func weightAsWritten(of line: ParsedLine) -> Weighing? {
        guard let amount = line.amounts.first(where: { $0.measure?.kind == .mass }),
            let size = amount.measure?.size, amount.relation != .each
        else { return nil }
        return Weighing(grams: size, path: "as written", confidence: 1)
            .times(amount.low, amount.high)
    }

    /// A line that is not in the score: silent mass for every nutrient.
    mutating func unresolved(
        _ item: Item,
        _ line: ParsedLine,
        _ reason: UnresolvedReason,
        runnersUp: [FoodMatch.RunnerUp] = [],
        weighing: Weighing? = nil
    ) throws -> ResolvedLine {
        let isPlausible = weighing.map { $0.grams.point <= Self.mostGrams } ?? false
        let isGarnish = context == .recipe && line.amounts.isEmpty
        let unknown = isGarnish ? Self.garnishWeight : Self.unknownWeight
        let grams = isPlausible ? weighing?.grams ?? unknown : unknown
        return ResolvedLine(
            parsed: line,
            location: item.location,
            reason: "not in the score",
            path: isPlausible ? weighing?.path ?? "" : "",
            isAmountAssumed: false,
            confidence: 0,
            weightConfidence: 0,
            runnersUp: runnersUp,
            unresolved: isPlausible || reason != .absurdQuantity ? reason : .absurdQuantity,
            entry: Entry(
                name: item.text,
                grams: grams,
                calciumIndex: CalciumIndex(of: nil).value,
                calciumIndexCause: CalciumIndex(of: nil).cause,
                supplies: try builder.silentSupplies(grams: grams.point),
                isSupplement: item.isSupplement,
                isResolved: false
            ),
            spreads: knowledge.spreads
        )
    }

    /// What a line weighs of which nothing is known: nothing, the median, the 95th percentile.
    ///
    /// Of the 242 foods that people recalled over 15 days with ASA24, in grams.
    private static var unknownWeight: Estimate { Estimate(low: 0, point: 74, high: 383) }

    /// The same for what a recipe names without an amount: a garnish, a seasoning, a topping.
    ///
    /// A choice: a pinch to a cup.
    private static var garnishWeight: Estimate { Estimate(low: 0, point: 10, high: 240) }
}

extension SupplementDose {
    /// How the amounts were found, in words for people.
    fileprivate var path: String {
        let dose =
            switch guess {
            case nil: ResolvedLine.asWritten
            case .dose: "as labels of this name state it, from memory: check the packet"
            case .unit: "no unit is written, the one of most labels is taken: check the packet"
            }
        return count < 1 ? "\(dose), a day's part of what is not taken every day" : dose
    }

    /// That the amounts are right, 0 to 1: nobody checked the labels yet.
    fileprivate var sureness: Double { guess == nil ? 1 : 0.6 }
}
