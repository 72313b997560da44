import FoodModel
import FoodReaders

/// The records of a shipped food in every table that has it, the preferred table first.
struct FoodSources {
    private let tables: [(edition: String, records: SourceContentsByID)]
    /// The same food under ids of tables that share no numbers with USDA's.
    ///
    /// What lends a figure is not the same: another cut has the vitamin D of this one, not its fat.
    private let same: [FoodID: [FoodID]]

    init(_ tables: SourceTables, _ joins: ReviewedJoins) {
        let foundation = tables.foundation.records.map(joins.corrected)
        self.tables =
            [(tables.foundation.edition.key, foundation.byAllIDs)]
            + [
                tables.sr28, tables.sr26, tables.fndds2019, tables.fndds2017, tables.ciqual,
                tables.fineli,
            ].map { ($0.edition.key, $0.records.byAllIDs) }
        same = joins.same
    }

    /// The records of `food`, one of each edition at most.
    func records(of food: FoodRecord) -> [(edition: String, record: FoodRecord)] {
        let own = [food.id] + food.otherIDs
        let ids = own + own.flatMap { same[$0] ?? [] }
        return tables.compactMap { table in
            ids.lazy.compactMap { table.records[$0] }.first.map { (table.edition, $0) }
        }
    }

    /// How far the sources of `food` agree, `classes` being the edition of zeros that a class states.
    func agreement(on food: FoodRecord, classes: String) -> SourceAgreement {
        let records = records(of: food)
        var compared = 0
        var disagreements: [SourceAgreement.Disagreement] = []
        for nutrient in Nutrient.allCases {
            let amounts = records.compactMap { edition, record in
                record.composition[nutrient].flatMap { Self.amount($0, of: nutrient) }.map {
                    SourceAgreement.Disagreement.Amount(edition: edition, amount: $0)
                }
            }
            guard amounts.count > 1, let figure = food.composition[nutrient],
                let least = amounts.map(\.amount).min(), let most = amounts.map(\.amount).max()
            else { continue }
            compared += 1
            guard most > Self.mostRatio * least else { continue }
            disagreements.append(
                SourceAgreement.Disagreement(
                    nutrient: nutrient,
                    amounts: amounts,
                    rule: ChoiceRule(of: figure, in: food, classes: classes)
                )
            )
        }
        return SourceAgreement(
            editions: records.map(\.edition),
            compared: compared,
            disagreements: disagreements
        )
    }

    /// Sources whose amounts differ by more than this disagree.
    private static let mostRatio = 3.0

    /// What a source says that can be compared: neither a trace nor a limit.
    private static func amount(_ figure: Figure, of nutrient: Nutrient) -> Double? {
        guard let least = NotableAmount.of(nutrient), figure.estimate.point >= least else {
            return nil
        }
        switch figure.kind {
        case .trace, .below, .logicalZero: return nil
        case .measured, .calculated, .imputed, .asReported: return figure.estimate.point
        }
    }
}

extension ChoiceRule {
    /// The rule by which `figure` of `food` ships.
    fileprivate init(of figure: Figure, in food: FoodRecord, classes: String) {
        let edition = figure.provenance.edition
        switch ImputationRule(of: figure, classes: classes) {
        case .sameFood: self = .sameFood
        case .zeroOfClass: self = .zeroOfClass
        case .menaquinones: self = .allLaboratories
        case .flavonoidSum, .alphaLinolenicAcid, .fortification: self = .computed
        case nil:
            self =
                edition.hasPrefix("usda-fdc-foundation")
                ? .newestAnalysis : edition == food.edition ? .newestRelease : .olderRelease
        }
    }
}
