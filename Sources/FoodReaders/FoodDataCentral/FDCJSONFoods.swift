import FoodModel

/// Adds the foods of a JSON download to a sink.
struct FDCJSONFoods {
    private let sink: any FoodSink
    private let file: String
    private var derivations = FDCDerivations()
    private var stated: [StatedKey: StatedNutrient?] = [:]
    private var byVolume = 0
    private var barcodes = FDCBarcodes()

    private struct StatedKey: Hashable {
        let id: Int
        let unit: String
    }

    init(sink: any FoodSink, file: String) {
        self.sink = sink
        self.file = file
    }

    /// Adds one food; a branded one whose figures are per 100 ml is left out and counted.
    mutating func add(
        _ food: FDCJSONFood,
        of type: FDCDataType,
        to edition: Edition,
        at location: SourceLocation
    ) throws {
        if type == .branded, let barcode = food.gtinUpc {
            barcodes.add(
                barcode,
                of: String(food.fdcId),
                market: food.marketCountry ?? "",
                date: FDCJSONFood.date(food.availableDate ?? food.modifiedDate) ?? ""
            )
        }
        guard type != .branded || !FDCServings.isVolume(food.servingSizeUnit ?? "") else {
            byVolume += 1
            return
        }
        guard !food.description.isEmpty else {
            return sink.report(
                Finding(
                    .warning,
                    at: location,
                    text: String(food.fdcId),
                    "the food \(food.fdcId) has no name; it was left out"
                )
            )
        }
        let record = FoodRecord(
            id: FoodID(source: "fdc", code: String(food.fdcId)),
            otherIDs: otherIDs(of: food),
            name: food.description,
            group: food.foodCategory?.description
                ?? food.wweiaFoodCategory?.wweiaFoodCategoryDescription
                ?? food.brandedFoodCategory,
            portions: portions(of: food, type),
            edition: edition.key,
            location: location
        )
        guard let handle = try sink.add(record) else {
            return sink.report(
                Finding(
                    .warning,
                    at: location,
                    text: String(food.fdcId),
                    "the food \(food.fdcId) stands twice; the first is kept"
                )
            )
        }
        for figure in food.foodNutrients ?? [] {
            guard let value = figure.amount, let id = figure.id else { continue }
            let stated = statedNutrient(id, in: figure.unit, location)
            let is183 =
                id == NutrientCodes.undifferentiated183OfFDC
                && NutrientUnit(symbol: figure.unit) == .gram
            guard stated != nil || is183 else { continue }
            guard (0...PlainDecimal.greatest).contains(value) else {
                sink.report(
                    Finding(
                        .warning,
                        at: location,
                        text: "\(value)",
                        "\"\(value)\" is not a figure; it was left out"
                    )
                )
                continue
            }
            let source = derivations.source(
                Array(figure.derivation.utf8)[...],
                in: edition.key,
                isZero: value == 0
            )
            if let stated {
                try sink.add(value, of: stated, source.kind, source.provenance, to: handle)
            } else {
                let figure = Figure(Estimate(value), source.kind, source.provenance)
                try sink.add(undifferentiated183: figure, to: handle)
            }
        }
    }

    /// Takes back the foods whose barcode a newer one has, and tells how many were left out.
    ///
    /// Only now are all of them known: a file of gigabytes is read once.
    mutating func finish() throws {
        var superseded = 0
        for code in barcodes.superseded() {
            guard let food = try sink.food(FoodID(source: "fdc", code: String(code))) else {
                continue
            }
            try sink.remove(food)
            superseded += 1
        }
        FDCServings.leftOut(
            byVolume: byVolume,
            superseded: superseded,
            at: SourceLocation(file: file)
        ).forEach(sink.report)
    }

    private func otherIDs(of food: FDCJSONFood) -> [FoodID] {
        var ids: [FoodID] = []
        if let number = food.ndbNumber?.text, !number.isEmpty {
            ids.append(FoodID(source: "ndb", code: SRFoods.code(number)))
        }
        if let code = food.foodCode?.text, !code.isEmpty {
            ids.append(FoodID(source: "fndds", code: code))
        }
        if let code = food.gtinUpc, !code.isEmpty {
            ids.append(FoodID(source: "gtin", code: code))
        }
        return ids
    }

    private func portions(of food: FDCJSONFood, _ type: FDCDataType) -> [Portion] {
        var portions = (food.foodPortions ?? []).compactMap { portion -> Portion? in
            guard let grams = portion.gramWeight else { return nil }
            if let amount = portion.amount {
                return FDCPortions.portion(
                    amount,
                    portion.measureUnit?.name ?? FDCPortions.noUnit,
                    portion.portionDescription ?? "",
                    type == .survey ? "" : portion.modifier ?? "",
                    grams
                )
            }
            return portion.portionDescription.map { Portion(counted: $0, grams: grams) }
        }
        if let size = food.servingSize,
            let serving = FDCServings.portion(
                size,
                food.servingSizeUnit ?? "",
                food.householdServingFullText ?? ""
            )
        {
            portions.append(serving)
        }
        return portions.filter(\.isSome)
    }

    /// What the source states under a nutrient's id; a unit that cannot state it is a finding.
    private mutating func statedNutrient(
        _ id: Int,
        in unit: String,
        _ location: SourceLocation
    ) -> StatedNutrient? {
        let key = StatedKey(id: id, unit: unit)
        if let known = stated[key] { return known }
        var found: StatedNutrient?
        if let nutrient = NutrientCodes.foodDataCentral.nutrient(String(id)) {
            found = NutrientUnit(symbol: unit).flatMap {
                StatedNutrient(nutrient.nutrient, in: $0, rank: nutrient.rank)
            }
            if found == nil {
                sink.report(
                    Finding(
                        .warning,
                        at: location,
                        text: unit,
                        "\"\(unit)\" is no unit of \(nutrient.nutrient.name); "
                            + "its figures were left out"
                    )
                )
            }
        }
        stated[key] = .some(found)
        return found
    }
}
