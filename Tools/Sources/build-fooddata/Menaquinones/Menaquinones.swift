import FoodModel

/// What is known of menaquinones: a range for each class, and for the foods that were measured.
struct Menaquinones {
    static let edition = Edition(
        key: "osteon-menaquinones",
        title: "Menaquinones in foods, from the literature and Ciqual 2025",
        publisher: "Osteon",
        release: "1",
        licence: "Single figures, each cited; Ciqual: Etalab 2.0, Anses. 2025. Ciqual"
    )

    private let figures: [MenaquinoneFigure]

    init(folder: String, ciqual: SourceContentsByID) throws {
        figures =
            try MenaquinoneFigure.read(folder + "/figures.tsv")
            + MenaquinoneFigure.read(folder + "/ciqual.tsv", from: ciqual)
    }

    /// The ranges of vitamin K2 and menaquinone-4 of the class `key`, whose foods are `records`.
    func ranges(
        of key: FoodClass.Key,
        _ records: [FoodRecord]
    ) -> [(nutrient: Nutrient, range: MenaquinoneRange)] {
        let votes =
            figures.filter { $0.classes.contains(key) } + [own(key, records)].compactMap(\.self)
        return [
            MenaquinoneRange(vitaminK2: votes).map { (.vitaminK2, $0) },
            MenaquinoneRange(menaquinone4: votes).map { (.menaquinone4, $0) },
        ].compactMap(\.self)
    }

    /// The figure of vitamin K2 of `record`, one of `peers` of its class; nil where nobody sought
    /// every menaquinone in this very food.
    ///
    /// Its point is that of its own figures. Figures of cheeses pooled, or of no food by name,
    /// widen its range as they widen its class's.
    func figure(of record: FoodRecord, among peers: [FoodRecord]) -> Figure? {
        guard let key = record.foodClass else { return nil }
        let ids = Set([record.id] + record.otherIDs)
        let own = figures.filter { !ids.isDisjoint(with: $0.foods) }
        let pooled = figures.filter {
            $0.foods.isEmpty && $0.classes.contains(key) && !$0.isGuess
        }
        guard own.contains(where: { $0.measures == .all && $0.point != nil }),
            let ownRange = MenaquinoneRange(vitaminK2: own),
            let spread = MenaquinoneRange(
                vitaminK2: own + pooled + [self.own(key, peers)].compactMap(\.self)
            )
        else { return nil }
        // Another laboratory's menaquinone-4 in this very food: the sum is at least that.
        let least = record.composition[.menaquinone4]?.estimate.point ?? 0
        let sources = ownRange.citations.joined(separator: ", ")
        let others = Set(spread.citations).subtracting(ownRange.citations).sorted()
        return Figure(
            Estimate(
                low: spread.estimate.low,
                point: max(ownRange.estimate.point, least),
                high: max(spread.estimate.high, least)
            ),
            .calculated,
            Provenance(
                edition: Self.edition.key,
                detail: "k2-laboratories: this food in \(sources)"
                    + (others.isEmpty ? "" : "; spread by \(others.joined(separator: ", "))")
            )
        )
    }

    /// USDA's figures of menaquinone-4 in the class's foods, as one laboratory with one vote.
    private func own(_ key: FoodClass.Key, _ records: [FoodRecord]) -> MenaquinoneFigure? {
        let amounts = records.compactMap { $0.composition[.menaquinone4] }
            .filter { $0.kind != .imputed && $0.kind != .logicalZero }.map(\.estimate.point)
        guard let low = amounts.min(), let high = amounts.max(),
            let median = Distribution(of: amounts)?.median
        else { return nil }
        return MenaquinoneFigure(
            measures: .menaquinone4,
            low: low,
            point: median,
            high: high,
            menaquinone4: median,
            citation: "usda-mk4",
            confidence: .verified,
            classes: [key],
            foods: []
        )
    }
}
