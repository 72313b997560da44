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
        helping = knowledge.helpings[shelved.food.foodClass]
        drainedShare = shelved.food.foodClass.flatMap { knowledge.drainedShares[$0] }
        portions = shelved.portions
        askedTerms = WordTable.terms(of: line.name) + WordTable.terms(of: line.preparation)
        nameTerms = shelved.nameTerms
        foodTerms = nameTerms + askedTerms
        sizes = WordTable.terms(of: line.size)
    }

    /// The weight of everything the line states.
    func weigh() throws(Failure) -> Weighing {
        guard let first = line.amounts.first else { return try weighWithoutAmount() }
        var total = try? weigh(first)
        for (amount, previous) in zip(line.amounts.dropFirst(), line.amounts) {
            guard let next = try? weigh(amount) else { continue }
            total =
                switch amount.relation {
                case .first, .same:
                    // Of two ways to say it, a weight is surer than any measure.
                    total.map {
                        amount.measure?.kind == .mass && first.measure?.kind != .mass ? next : $0
                    } ?? next
                case .plus: total.map { $0 + next }
                case .each: each(next, of: previous.isLength ? first : previous)
                }
        }
        guard var total else { throw .noWeight(unit: first.unit) }
        if line.amounts.contains(where: \.isApproximate) { total = total.widened(by: 0.15) }
        return total
    }

    /// The weight of as many as `amount` counts, each of `weighing`.
    private func each(_ weighing: Weighing, of amount: Amount) -> Weighing {
        drained(weighing, from: amount).times(amount.low, amount.high).of(amount)
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

    // MARK: - Pieces

    /// The weight of one `measure` of the food, or of one whole piece for nil.
    func weighPieces(named measure: Measure? = nil) -> Weighing? {
        // What the line says beside the food's own name tells which piece: a chocolate kiss.
        if measure == nil, let piece = units.measure("piece"), let size = ownPiece(of: piece)?.size
        {
            return Weighing(
                grams: sized(size),
                path: "1 \(piece.name) is about \(size.point.short) g",
                confidence: 0.6
            )
        }
        // A head of baby bok choy is none of bok choy.
        if let part = measure.flatMap(saidPart) { return weighPieces(named: part, among: []) }
        let pieces = portions.filter { isPiece($0, of: measure) }
        // A slice is no whole kohlrabi.
        if measure == nil, hasOwnPiece, !pieces.isEmpty, pieces.allSatisfy(isCut) {
            return weighPieces(named: nil, among: [])
        }
        return weighPieces(named: measure, among: pieces)
    }

    /// Whether a portion is cut from a piece of the food, and not asked for: a slice, a wedge.
    private func isCut(_ portion: FoodPortion) -> Bool {
        guard let name = portion.measure?.name else { return false }
        return Self.cuts.contains(name) && !askedTerms.contains(Term(name))
    }

    private static let cuts: Set = ["slice", "wedge", "segment", "strip", "floret", "spear"]

    /// Whether a piece of the food has a weight beside those of its portions.
    private var hasOwnPiece: Bool {
        guard let piece = units.measure("piece") else { return false }
        return units.measure(piece, ofFoodNamed: nameTerms) != piece
    }

    /// `piece` as it is of what the line says; nil where that is as of the food's own name.
    private func ownPiece(of piece: Measure) -> Measure? {
        // What is done to it tells no piece: bananas dipped in chocolate are bananas.
        let special = units.measure(
            piece,
            ofFoodNamed: nameTerms + WordTable.terms(of: line.name)
        )
        return special == piece || special == units.measure(piece, ofFoodNamed: nameTerms)
            ? nil : special
    }

    /// `part` as it is of what the line says beside the food's own name; nil where that is no other.
    private func saidPart(_ part: Measure) -> Measure? {
        guard let usual = units.measure(part.name) else { return nil }
        let said = units.measure(usual, ofFoodNamed: nameTerms + WordTable.terms(of: line.name))
        let named = units.measure(usual, ofFoodNamed: nameTerms)
        return said == named || said == usual || said.size == nil ? nil : said
    }

    func weighPieces(named measure: Measure?, among pieces: [FoodPortion]) -> Weighing? {
        if let best = pieces.max(by: { rank($0, measure) < rank($1, measure) }),
            rank(best, measure) > -4, !best.isUnspecified || !hasOwnPiece
        {
            return weigh(best, among: pieces, measure)
        }
        let fallback = (measure ?? partInName ?? units.measure("piece")).map {
            units.measure($0, ofFoodNamed: foodTerms)
        }
        guard let size = fallback?.size else { return measure == nil ? oneHelping : nil }
        return Weighing(
            grams: sized(size),
            path: "1 \(fallback?.name ?? "") is about \(size.point.short) g",
            confidence: 0.5
        )
    }

    /// The part that the name ends with, where a part of this food has a weight: "garlic bulb".
    private var partInName: Measure? {
        guard let last = line.name.split(separator: " ").last,
            let part = units.measure(String(last)),
            part.kind == .part, units.measure(part, ofFoodNamed: foodTerms).size != nil
        else { return nil }
        return part
    }

    func isPiece(_ portion: FoodPortion, of measure: Measure?) -> Bool {
        if portion.isYield { return false }
        if let measure { return portion.measure?.name == measure.name && !portion.isFraction }
        guard portion.measure.map({ $0.kind == .part || $0.name == "piece" }) ?? true else {
            return false
        }
        return !portion.terms.contains { Self.servings.contains($0) }
    }

    private func weigh(
        _ best: FoodPortion,
        among pieces: [FoodPortion],
        _ measure: Measure?
    )
        -> Weighing
    {
        let isSized = !sizes.isEmpty && best.sizes == sizes
        // Without a size, any of the sizes in which the food comes may be meant.
        let peers =
            isSized
            ? [best]
            : pieces.filter { $0.terms == best.terms && $0.measure?.name == best.measure?.name }
        let weights = peers.map(\.grams)
        // A table's "link" or "patty" is one of the sizes that are sold.
        let isVague =
            measure == nil && best.sizes.isEmpty
            && !best.terms.contains(where: Self.wholes.contains)
        let range = Estimate(
            low: min(weights.min() ?? best.grams, best.grams * (isVague ? 0.7 : 0.85)),
            point: best.grams,
            high: max(weights.max() ?? best.grams, best.grams * (isVague ? 1.5 : 1.15))
        )
        return Weighing(
            grams: isSized ? range : sized(range),
            path: "1 \(best.title) = \(best.grams.short) g (portion of the food)",
            confidence: isSized ? 0.95 : best.sizes == [Self.medium] || measure != nil ? 0.85 : 0.75
        )
    }

    private func rank(_ portion: FoodPortion, _ measure: Measure?) -> Int {
        var rank = portion.agreement(with: askedTerms, ofFoodNamed: nameTerms)
        if !sizes.isEmpty {
            rank += portion.sizes == sizes ? 6 : 0
        } else {
            rank += portion.sizes == [Self.medium] ? 3 : portion.sizes.isEmpty ? 1 : 0
        }
        if portion.terms.contains(where: Self.wholes.contains) { rank += 3 }
        if measure == nil, let unit = portion.measure?.name, unit != "piece" { rank -= 3 }
        return rank
    }

    /// A household measure's range, scaled by a size word: a large handful.
    func sized(_ size: Estimate) -> Estimate {
        sizes.reduce(size) { $0 * (words.sizeFactor($1) ?? 1) }
    }

    private static let medium = Term("medium")
    /// Portions that say how much is eaten, not what a piece is.
    private static let servings: Set = ["serving", "racc", "inch", "yield", "order", "recipe"]
        .reduce(into: Set<Term>()) { $0.insert(Term($1)) }
    /// What tables call one of a thing.
    private static let wholes: Set = ["fruit", "each", "item", "whole", "unit", "piece"]
        .reduce(into: Set<Term>()) { $0.insert(Term($1)) }
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
