import FoodModel

/// Pieces of a food: whole ones, and named parts of it.
extension PortionWeigher {
    /// The weight of one `measure` of the food, or of one whole piece for nil.
    func weighPieces(named measure: Measure? = nil) -> Weighing? {
        // What the line says beside the food's own name tells which piece: a chocolate kiss.
        if measure == nil, let piece = units.piece, let size = ownPiece(of: piece)?.size {
            return Weighing(
                grams: sized(size),
                path: "1 \(piece.name) is about \(size.point.short) g",
                confidence: 0.6
            )
        }
        // A head of baby bok choy is none of bok choy.
        if let part = measure.flatMap(saidPart) { return weighPieces(named: part, among: []) }
        let pieces = portions.filter { isPiece($0, of: measure) }
        guard measure == nil else { return weighPieces(named: measure, among: pieces) }
        // A floret is no cauliflower, and a slice no whole kohlrabi.
        let wholes = pieces.filter { !isCut($0) }
        if wholes.contains(where: { $0.measure?.name == Self.head }) {
            return weighPieces(named: nil, among: wholes)
        }
        guard wholes.isEmpty, !pieces.isEmpty else {
            return weighPieces(named: nil, among: pieces)
        }
        if hasOwnPiece { return weighPieces(named: nil, among: []) }
        return head.map { weighPieces(named: $0, among: []) }
            ?? weighPieces(named: nil, among: pieces)
    }

    /// A head of the food, where that was reviewed: of radicchio tables weigh a leaf alone.
    private var head: Measure? {
        guard let head = units.measure(Self.head) else { return nil }
        let special = units.measure(head, ofFoodNamed: nameTerms)
        return special.foods.isEmpty || special.size == nil ? nil : special
    }

    /// Whether a table's portion is far from what the measure weighs of such foods, as a slice of French
    /// bread of 139 g is.
    private func isOdd(_ portion: FoodPortion, as measure: Measure?) -> Bool {
        guard let measure, let size = measure.size, !measure.foods.isEmpty, sizes.isEmpty else {
            return false
        }
        return portion.grams > 2 * size.high || portion.grams < size.low / 2
    }

    /// Whether a portion is cut from a piece of the food, and not asked for: a slice, a wedge; so is a
    /// head, where a piece was reviewed, as shops have smaller ones than a table.
    private func isCut(_ portion: FoodPortion) -> Bool {
        guard let name = portion.measure?.name else { return false }
        if name == Self.head { return hasOwnPiece && !askedTerms.contains(Term(name)) }
        return Self.cuts.contains(name) && !askedTerms.contains(Term(name))
    }

    private static let cuts: Set = [
        "slice", "wedge", "segment", "strip", "floret", "spear", "leaf",
    ]
    private static let head = "head"

    /// Whether a piece of the food has a weight beside those of its portions.
    private var hasOwnPiece: Bool { usualPiece != nil }

    /// A piece of the food as it was reviewed: of eggs a large one, which is what recipes count.
    private var usualPiece: Measure? {
        guard let piece = units.piece else { return nil }
        let usual = units.measure(piece, ofFoodNamed: nameTerms)
        return usual == piece ? nil : usual
    }

    /// Whether a portion weighs what such a piece does as reviewed.
    private func isUsual(_ portion: FoodPortion) -> Bool {
        usualPiece?.size.map { abs(portion.grams - $0.point) < $0.point / 50 } ?? false
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

    /// Whether one of the food is reviewed as far more or less than what a table happens to call one: its
    /// link is a small sausage.
    private func isOtherThanUsual(_ portion: FoodPortion, _ measure: Measure?) -> Bool {
        guard measure == nil, sizes.isEmpty, portion.sizes.isEmpty, portion.measure != nil,
            portion.measure?.name != "piece",
            let usual = usualPiece?.size?.point
        else { return false }
        return portion.grams > usual * 1.5 || portion.grams < usual / 1.5
    }

    func weighPieces(named measure: Measure?, among pieces: [FoodPortion]) -> Weighing? {
        if let best = pieces.max(by: { rank($0, measure) < rank($1, measure) }),
            rank(best, measure) > -4, !best.isUnspecified || !hasOwnPiece,
            !isOdd(best, as: measure), !isOtherThanUsual(best, measure)
        {
            return weigh(best, among: pieces, measure)
        }
        let fallback = (measure ?? partInName ?? units.piece).map {
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
        guard portion.measure.map({ $0.kind == .part || $0.name == "piece" }) ?? true,
            !portion.isShare
        else { return false }
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
        let isOrdinary = best.sizes == [Self.medium] || measure != nil || isUsual(best)
        return Weighing(
            grams: isSized ? range : sized(range),
            path: "1 \(best.title) = \(best.grams.short) g (portion of the food)",
            confidence: isSized ? 0.95 : isOrdinary ? 0.85 : 0.75
        )
    }

    private func rank(_ portion: FoodPortion, _ measure: Measure?) -> Int {
        var rank = portion.agreement(with: askedTerms, ofFoodNamed: nameTerms)
        if !sizes.isEmpty {
            rank += portion.sizes == sizes ? 6 : 0
        } else {
            rank += portion.sizes == [Self.medium] ? 3 : portion.sizes.isEmpty ? 1 : 0
        }
        if measure == nil, sizes.isEmpty, isUsual(portion) { rank += 8 }
        if portion.terms.contains(where: Self.wholes.contains) { rank += 3 }
        if measure == nil, let unit = portion.measure?.name, unit != "piece" { rank -= 3 }
        return rank
    }

    private static let medium = Term("medium")
    /// Portions that say how much is eaten, not what a piece is.
    private static let servings = TermNumbers(
        ["serving", "racc", "inch", "yield", "order", "recipe"].map { Term($0) }
    )
    /// What tables call one of a thing.
    private static let wholes = TermNumbers(
        ["fruit", "each", "item", "whole", "unit", "piece"].map { Term($0) }
    )
}
