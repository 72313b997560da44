import FoodModel

/// Whether the figures of two tables are those of one food.
enum SameFood {
    /// What figures may differ by: what they are rounded by, or what little of it matters to nobody.
    private static let least: [(nutrient: Nutrient, amount: Double)] = [
        (.energy, 3), (.water, 1), (.protein, 0.25), (.fat, 0.3), (.calcium, 2), (.potassium, 6),
        (.magnesium, 1.5), (.zinc, 0.06), (.phosphorus, 4), (.sodium, 30), (.iron, 0.3),
        (.vitaminD, 0.1), (.vitaminK1, 0.6), (.polyunsaturatedFat, 0.3),
        (.eicosapentaenoicAcid, 0.006), (.docosahexaenoicAcid, 0.006),
    ]
    /// Else by a twentieth, which is less than two samples of one food differ by.
    private static let share = 0.05

    /// The nutrients on which `a` and `b` differ; one that only one of them has a figure of is among
    /// them.
    static func differences(_ a: Composition, _ b: Composition) -> [Nutrient] {
        least.filter { nutrient, amount in
            switch (a[nutrient]?.estimate.point, b[nutrient]?.estimate.point) {
            case (let a?, let b?): abs(a - b) > amount + share * max(a, b)
            case (nil, nil): false
            case _: true
            }
        }.map(\.nutrient)
    }

    /// The figures of `composition`, each with a range up or down to what `other` has where they
    /// differ by more than a twentieth.
    static func spanning(_ composition: Composition, _ other: Composition) -> Composition {
        var spanning = composition
        for (nutrient, figure) in composition.figures {
            let point = figure.estimate.point
            guard let end = other[nutrient]?.estimate.point,
                abs(end - point) > share * max(end, point)
            else { continue }
            spanning[nutrient] = Figure(
                Estimate(low: min(point, end), point: point, high: max(point, end)),
                figure.kind,
                Provenance(
                    edition: figure.provenance.edition,
                    detail: "to what the edition of 2019-20 has"
                )
            )
        }
        return spanning
    }
}
