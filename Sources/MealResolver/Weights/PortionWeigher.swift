import FoodModel

/// Finds the weight of a line's amount of one food: as written, by the food's own portions, by
/// density, or by a household measure's range.
struct PortionWeigher {
    /// Why an amount has no weight.
    enum Failure: Error, Equatable {
        case noQuantity
        /// The unit, as written; empty for pieces.
        case noWeight(unit: String)
    }

    let units: UnitTable
    let words: WordTable
    let densities: DensityTable
    let helping: HelpingTable.Helping?
    let drainedShare: Estimate?
    let portions: [FoodPortion]
    /// The words of the food's name, and what the line says.
    let foodTerms: [Term]
    /// The words of the food's name up to "with".
    let nameTerms: [Term]
    /// What the line says: the words of its name and of its preparation.
    let askedTerms: [Term]
    let sizes: [Term]
    let line: ParsedLine
    /// What a gram as written is of the food; nil where it is a gram.
    let written: WrittenWeight?
    let context: FoodContext

    init(
        _ line: ParsedLine,
        of shelved: ShelvedFood,
        written: WrittenWeight? = nil,
        in context: FoodContext,
        knowledge: ResolverKnowledge
    ) {
        self.line = line
        self.written = written
        self.context = context
        units = knowledge.units
        words = knowledge.words
        densities = knowledge.densities
        drainedShare = shelved.food.foodClass.flatMap { knowledge.drainedShares[$0] }
        portions = shelved.portions
        askedTerms = WordTable.terms(of: line.name) + WordTable.terms(of: line.preparation)
        nameTerms = shelved.nameTerms
        foodTerms = nameTerms + askedTerms
        helping = knowledge.helpings.helping(of: shelved.food.foodClass, called: foodTerms)
        sizes = WordTable.terms(of: line.size)
    }

    /// The weight of everything the line states.
    func weigh() throws(Failure) -> Weighing {
        guard let first = line.amounts.first else { return try weighWithoutAmount() }
        var total = try? weigh(first)
        // What the weight of each is counted by: the cans, not their ounces.
        var counted = first
        var ofOne: Weighing?
        for amount in line.amounts.dropFirst() {
            guard let next = try? weigh(amount) else { continue }
            switch amount.relation {
            case .first, .same: total = total.map { surer($0, next, first, amount) } ?? next
            case .plus: total = total.map { $0 + next }
            case .each:
                total = each(next, of: counted, after: ofOne)
                ofOne = ofOne ?? next
            }
            if amount.relation != .each || amount.isOfPacks { counted = amount }
        }
        guard var total else { throw .noWeight(unit: first.unit) }
        if line.amounts.contains(where: \.isApproximate) { total = total.widened(by: 0.15) }
        return total
    }

    /// The weight of as many as `amount` counts, each of `weighing`.
    ///
    /// - Parameters:
    ///   - weighing: What one of them weighs.
    ///   - amount: How many there are.
    ///   - stated: What one of them was said to weigh before: "1 can (400 g), drained (240 g)" is
    ///     drained already.
    /// - Returns: The weight of all of them.
    private func each(_ weighing: Weighing, of amount: Amount, after stated: Weighing?) -> Weighing
    {
        let isLess = stated.map { weighing.grams.point < 0.85 * $0.grams.point } ?? false
        let left = isLess ? weighing : drained(weighing, from: amount)
        return left.times(amount.low, amount.high).of(amount)
    }

    private func weigh(_ amount: Amount) throws(Failure) -> Weighing {
        guard let measure = amount.measure else {
            if let piece = weighPieces() ?? oneHelping {
                return piece.times(amount.low, amount.high)
            }
            guard let spoon = unwrittenUnit(of: amount) else { throw .noWeight(unit: "") }
            return spoon.times(amount.low, amount.high)
        }
        let special = units.measure(measure, ofFoodNamed: foodTerms)
        let one: Weighing? =
            switch special.kind {
            case .mass: mass(special, amount)
            case .volume: volume(special)
            case .part: weighPieces(named: special)
            case .pack: weighPacks(special)
            }
        guard let one else { throw .noWeight(unit: amount.unit) }
        guard let share = amount.withSlash else { return one.times(amount.low, amount.high) }
        var weighing = one.times(share, share)
        weighing.path = "read as \(Int(amount.low) / 10)/\(Int(amount.low) % 10), \(one.path)"
        weighing.confidence = 0.5
        weighing.isAssumed = true
        return weighing
    }

    private func mass(_ measure: Measure, _ amount: Amount) -> Weighing? {
        guard let size = measure.size else { return nil }
        if size.isExact {
            guard let written else {
                return Weighing(grams: size, path: "as written", confidence: 1)
            }
            return Weighing(
                grams: size * written.share,
                path: "as written, \(written.words)",
                confidence: written.confidence
            )
        }
        return Weighing(
            grams: sized(size),
            path: "1 \(measure.name) is about \(size.point.short) g",
            confidence: 0.6
        )
    }

    /// A household measure's range, scaled by a size word: a large handful.
    func sized(_ size: Estimate) -> Estimate {
        sizes.reduce(size) { $0 * (words.sizeFactor($1) ?? 1) }
    }
}

extension Weighing {
    /// The weight of every pack of `amount`, with the path saying so.
    fileprivate func of(_ amount: Amount) -> Weighing {
        var weighing = self
        weighing.path = "\(path), each of \(((amount.low + amount.high) / 2).short)"
        return weighing
    }
}

extension Double {
    /// With one decimal at most: "2.5", "148".
    var short: String {
        let tenths = (self * 10).rounded() / 10
        return tenths == tenths.rounded() && abs(tenths) < 1e15 ? "\(Int(tenths))" : "\(tenths)"
    }
}
