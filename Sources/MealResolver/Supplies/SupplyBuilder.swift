import FoodModel

/// Turns a food's figures into what a weight of it supplies; what is missing gets its range.
///
/// A missing figure is never zero: the class's figures stand in, else the whole table's, else the
/// ceilings, and the mass is kept as silent.
struct SupplyBuilder {
    private let catalogue: any FoodCatalogue
    private let ceilings: NutrientTable<Estimate>
    private var statistics: [FoodClass.Key?: ClassStatistics] = [:]

    init(_ catalogue: any FoodCatalogue, ceilings: NutrientTable<Estimate>) {
        self.catalogue = catalogue
        self.ceilings = ceilings
    }

    /// What `grams` of a food supply.
    mutating func supplies(
        of composition: Composition,
        in foodClass: FoodClass?,
        grams: Double
    ) throws -> NutrientTable<Supply> {
        let absent = foodClass?.structuralZeros ?? []
        var supplies = NutrientTable<Supply>()
        for (nutrient, figure) in composition.figures where !absent.contains(nutrient) {
            supplies[nutrient] = Supply(
                figure.estimate * (grams / 100),
                cause: Self.cause(of: figure, for: nutrient, in: foodClass)
            )
        }
        for nutrient in NutrientSet.filled
        where !absent.contains(nutrient) && supplies[nutrient] == nil {
            supplies[nutrient] = try substitute(
                for: nutrient,
                in: foodClass,
                atLeast: nutrient == .vitaminK2 ? composition[.menaquinone4]?.estimate : nil,
                grams: grams
            )
        }
        return supplies
    }

    /// What `grams` of a food of which nothing is known may supply.
    mutating func silentSupplies(grams: Double) throws -> NutrientTable<Supply> {
        var supplies = NutrientTable<Supply>()
        for nutrient in NutrientSet.filled {
            var supply = try substitute(for: nutrient, in: nil, atLeast: nil, grams: grams)
            supply?.cause = Cause(.unresolved)
            supplies[nutrient] = supply
        }
        return supplies
    }

    private static func cause(
        of figure: Figure,
        for nutrient: Nutrient,
        in foodClass: FoodClass?
    ) -> Cause? {
        guard !figure.estimate.isExact else { return nil }
        // What laboratories find differs in all foods of a class alike.
        if let foodClass, nutrient == .vitaminK2, foodClass.ranges[nutrient] != nil {
            return laboratories(nutrient, foodClass)
        }
        return switch figure.kind {
        case .trace, .below: Cause(.belowLimit)
        case .measured, .calculated, .imputed, .asReported, .logicalZero: Cause(.derived)
        }
    }

    private static func laboratories(_ nutrient: Nutrient, _ foodClass: FoodClass) -> Cause {
        Cause(.laboratories, shared: "\(nutrient.tag) \(foodClass.key.rawValue)")
    }

    /// The range that stands in for a missing figure, nowhere below `least`.
    ///
    /// The least is what a known part of the nutrient comes to: menaquinone-4 is a lower bound of
    /// vitamin K2, never its figure.
    private mutating func substitute(
        for nutrient: Nutrient,
        in foodClass: FoodClass?,
        atLeast least: Estimate?,
        grams: Double
    ) throws -> Supply? {
        if let foodClass, let range = foodClass.ranges[nutrient]?.value {
            return Supply(
                range.raised(to: least) * (grams / 100),
                cause: Self.laboratories(nutrient, foodClass)
            )
        }
        guard let range = try range(of: nutrient, in: foodClass?.key) else { return nil }
        return Supply(
            range.raised(to: least) * (grams / 100),
            silentGrams: grams,
            cause: Cause(.missing)
        )
    }

    private mutating func range(of nutrient: Nutrient, in key: FoodClass.Key?) throws -> Estimate? {
        if let key, let own = try figures(of: key).distributions[nutrient], own.count >= 10 {
            return own.range
        }
        return try figures(of: nil).distributions[nutrient]?.range ?? ceilings[nutrient]
    }

    private mutating func figures(of key: FoodClass.Key?) throws -> ClassStatistics {
        if let known = statistics[key] { return known }
        let found = try catalogue.statistics(of: key)
        statistics[key] = found
        return found
    }
}

extension Distribution {
    /// Where a missing figure lies: from nothing, or from p1 where many foods have a figure, to
    /// p99, and at the median.
    fileprivate var range: Estimate {
        Estimate(low: count >= 100 ? min(p1, median) : 0, point: median, high: max(p99, median))
    }
}

extension Estimate {
    /// The range with no part of it below `least`.
    fileprivate func raised(to least: Estimate?) -> Estimate {
        guard let least else { return self }
        return Estimate(
            low: max(low, least.low),
            point: max(point, least.point),
            high: max(high, least.high)
        )
    }
}

extension NutrientSet {
    /// The nutrients that the score or its diagnostics use; others stay missing.
    static let filled: NutrientSet = [
        .calcium, .protein, .vitaminD, .magnesium, .potassium, .zinc, .phytate, .vitaminK2,
        .polyphenols, .flavonoids, .eicosapentaenoicAcid, .docosahexaenoicAcid,
        .alphaLinolenicAcid, .sodium, .retinol, .caffeine, .alcohol, .energy, .phosphorus,
        .fibre, .vitaminK1,
    ]
}
