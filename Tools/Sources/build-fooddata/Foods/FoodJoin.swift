import FoodModel
import FoodReaders

/// Joins what USDA's tables say of one food, table by table, each figure with its own source; what
/// USDA does not have comes from Ciqual as it is.
struct FoodJoin {
    private let tables: SourceTables
    private let sr26: [FoodID: FoodRecord]
    private let sr28: [FoodID: FoodRecord]
    private let srLegacy: [FoodID: FoodRecord]
    /// By FDC id and by NDB number.
    private let foundation: [FoodID: FoodRecord]
    private let dishes: [FoodID: FoodRecord]
    /// What USDA does not have.
    private let ciqual: [FoodID: FoodRecord]
    private let fortified: FortifiedFoods
    private let share: LinolenicShare

    init(
        _ tables: SourceTables,
        _ joins: ReviewedJoins,
        _ fortified: FortifiedFoods,
        _ share: LinolenicShare
    ) {
        self.fortified = fortified
        self.tables = tables
        self.share = share
        sr26 = tables.sr26.records.byAllIDs
        sr28 = tables.sr28.records.byAllIDs
        srLegacy = tables.srLegacy.records.byAllIDs
        foundation = tables.foundation.records.map(joins.corrected).byAllIDs
        ciqual = tables.ciqual.records.byAllIDs
        dishes = tables.surveyFoods
    }

    /// The food `id` with all its figures; nil where no table has it.
    func record(_ id: FoodID) -> FoodRecord? {
        if let base = fortified.base(of: id) {
            return record(base).flatMap { fortified.record(id, from: $0) }
        }
        let source: FoodRecord? =
            switch id.source {
            case "ndb": sr28[id].map(standardReferenceFood)
            case "fdc": foundation[id]
            case "fndds": dishes[id]
            case "ciqual": ciqual[id]
            default: nil
            }
        guard let record = source else { return nil }
        return sr28[id].map(isReformulated) == true ? record : withALA(record)
    }

    /// What SR26 is read for, because the abbreviated table of SR28 has no column for it.
    private static let onlySR26: [Nutrient] = [
        .alphaLinolenicAcid, .linoleicAcid, .eicosapentaenoicAcid, .docosapentaenoicAcid,
        .docosahexaenoicAcid, .menaquinone4, .ergocalciferol, .cholecalciferol, .caffeine,
        .alcohol, .addedSugars,
    ]

    private static let fattyAcids: NutrientSet = [
        .alphaLinolenicAcid, .linoleicAcid, .eicosapentaenoicAcid, .docosapentaenoicAcid,
        .docosahexaenoicAcid,
    ]

    /// Whether SR28 has another fat than SR26: the fatty acids there are then another recipe's.
    ///
    /// By more than 1 g and three tenths, which is more than rounding and new samples make.
    private func isReformulated(_ food: FoodRecord) -> Bool {
        guard let now = food.composition[.fat]?.estimate.point,
            let then = sr26[food.id]?.composition[.fat]?.estimate.point
        else { return false }
        return abs(now - then) > 1 && max(now, then) > 1.3 * min(now, then)
    }

    private func standardReferenceFood(_ food: FoodRecord) -> FoodRecord {
        let older = sr26[food.id]?.composition
        let newer = foundation[food.id]
        let legacy = srLegacy[food.id]
        var composition = food.composition
        for (nutrient, figure) in food.composition.figures {
            guard let known = older?[nutrient], known.estimate == figure.estimate else { continue }
            composition[nutrient] = Figure(
                figure.estimate,
                known.kind,
                Provenance(edition: food.edition, detail: known.provenance.detail)
            )
        }
        let left: NutrientSet = isReformulated(food) ? Self.fattyAcids : []
        for nutrient in Self.onlySR26 where !left.contains(nutrient) {
            composition[nutrient] = older?[nutrient]
        }
        for (nutrient, figure) in newer?.composition.figures ?? NutrientTable() {
            composition[nutrient] = figure
        }
        let ids = [legacy?.id, food.id, newer?.id].compactMap { $0 }
        return FoodRecord(
            id: ids[0],
            otherIDs: Array(ids[1...]),
            name: food.name,
            composition: composition,
            portions: food.portions.isEmpty ? legacy?.portions ?? [] : food.portions,
            edition: food.edition,
            location: food.location
        )
    }

    /// `record` with ALA from 18:3, where nothing better is known.
    private func withALA(_ record: FoodRecord) -> FoodRecord {
        guard record.composition[.alphaLinolenicAcid] == nil else { return record }
        let sources = [tables.sr26, tables.fndds2017, tables.fndds2019]
        let undifferentiated = ([record.id] + record.otherIDs).lazy.compactMap { id in
            sources.lazy.compactMap { $0.undifferentiated183[id] }.first
        }.first
        guard let undifferentiated else { return record }
        var record = record
        record.composition[.alphaLinolenicAcid] = share.alphaLinolenicAcid(in: undifferentiated)
        return record
    }
}
