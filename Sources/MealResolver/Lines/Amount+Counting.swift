import FoodModel

extension Amount {
    /// The same amount as the weight of each of the one before it.
    var asEach: Amount {
        Amount(
            QuantityReader.Number(low, high),
            unit: unit,
            measure: measure,
            relation: .each,
            isApproximate: isApproximate
        )
    }

    /// The same number counting `unit`.
    func counting(_ unit: String, _ measure: Measure) -> Amount {
        Amount(
            QuantityReader.Number(low, high),
            unit: unit,
            measure: measure,
            isApproximate: isApproximate
        )
    }

    /// Whether `number` of `other` is as much again, or in another kind of measure: "500 ml 2 cups", "200 g
    /// 1 cup" are said twice, "1 lb 2 oz" is added up.
    func isAbout(_ number: Double, of other: Measure) -> Bool {
        guard let measure, !measure.isPiece, !other.isPiece, let size = measure.size,
            let otherSize = other.size
        else { return false }
        return measure.kind != other.kind
            || abs(low * size.point - number * otherSize.point) < 0.2 * low * size.point
    }

    /// The same amount `factor` times.
    func times(_ factor: Double) -> Amount {
        Amount(
            QuantityReader.Number(low * factor, high * factor),
            unit: unit,
            measure: measure,
            relation: relation,
            isApproximate: isApproximate
        )
    }

    /// Whether it counts what shops sell shut: cans, jars, bags.
    var isOfPacks: Bool {
        measure.map { $0.kind == .pack && !Self.served.contains($0.name) } ?? false
    }

    /// Whether it is how long or thick a piece is: "2 1-inch steaks, 6 oz each" are two.
    var isLength: Bool { measure?.name == "inch" }

    /// The number that is meant where a slash was lost on the way, "14 cup" of "1/4 cup"; else nil.
    ///
    /// Fourteen of them would be cups.
    var withSlash: Double? {
        guard low == high, Self.spoons.contains(unit) else { return nil }
        return Self.slashed[low]
    }

    /// Whether it is how herbs are measured fresh, and no spice is.
    var isOfLeaves: Bool { measure.map { Self.ofLeaves.contains($0.name) } ?? false }

    private static let ofLeaves: Set = ["cup", "bunch", "handful", "sprig", "stem", "stalk"]
    private static let served: Set = ["piece", "serving", "slice"]
    private static let spoons: Set = ["cup", "teaspoon", "tablespoon"]
    private static let slashed: [Double: Double] = [
        12: 1 / 2, 13: 1 / 3, 14: 1 / 4, 18: 1 / 8, 23: 2 / 3, 34: 3 / 4,
    ]
}
